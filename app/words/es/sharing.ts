import type { sharing as english } from '../en/sharing.ts'
import type { SameKeys } from '../say.ts'

export const sharing: SameKeys<typeof english> = {
  more: {
    title: 'Más formas de compartir',
    code: 'Código QR que lleva a esta página',
    poster: 'Cartel para imprimir',
    flyer: 'Volantes para imprimir, dos por hoja',
    codeToPrint: 'Código QR como imagen',
  },
  way: {
    email: 'Correo',
    sms: 'Mensaje de texto',
    whatsapp: 'WhatsApp',
    facebook: 'Facebook',
    x: 'X',
    linkedin: 'LinkedIn',
  },
  visitor: {
    subject: '{team} está reuniendo fondos',
    text: '{team} está reuniendo fondos para “{campaign}”. Échale un vistazo y dona si puedes:',
  },
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
