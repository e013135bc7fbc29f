import type { sharing as english } from '../en/sharing.ts'
import type { SameKeys } from '../say.ts'

export const sharing: SameKeys<typeof english> = {
  picture: {
    giveAt: 'Dona en {link}',
    expected: '{figure} · {expected}',
  },
  paper: {
    poster: 'Cartel: {team}',
    flyer: 'Volante: {team}',
    goal: 'Nuestra meta: {goal}',
    goalBy: 'Nuestra meta: {goal} para el {day}',
    cause: 'Para “{campaign}”',
    call: 'Dona o únete',
    callFinished: 'Mira lo que logramos',
    how: 'Apunta la cámara de tu teléfono al código, o entra en',
    callAndHow: '{call}. {how}',
    code: 'Código QR que lleva a {link}',
    legal: '{name} es una organización sin fines de lucro. Cada donativo le llega directo.',
    legalWithEin:
      '{name} es una organización sin fines de lucro, EIN {ein}. Cada donativo le llega directo.',
  },
}
