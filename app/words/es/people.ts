import type { people as english } from '../en/people.ts'
import type { SameKeys } from '../say.ts'

export const people: SameKeys<typeof english> = {
  patience:
    'Fueron demasiados intentos. Por favor espera {n, plural, =1 {un minuto} other {# minutos}} e inténtalo de nuevo.',
  device: {
    browserOnSystem: '{browser} en {system}',
    unknown: 'Desconocido',
  },
}
