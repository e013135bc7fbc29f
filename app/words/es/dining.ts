import type { SameKeys } from '../say.ts'
import type { dining as english } from '../en/dining.ts'

export const dining: SameKeys<typeof english> = {
  line: {
    pre_tax: '{restaurant} da el {share} de tu cuenta, antes de impuestos, a {organization}.',
    net: '{restaurant} da el {share} de tu cuenta, sin impuestos ni propina, a {organization}.',
    food: '{restaurant} da el {share} de la comida que pidas a {organization}.',
    flat: '{restaurant} da {amount} de las ventas de esta noche a {organization}.',
  },
}
