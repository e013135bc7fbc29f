import type { donors as english } from '../en/donors.ts'
import type { SameKeys } from '../say.ts'

export const donors: SameKeys<typeof english> = {
  title: 'Donantes que son una persona',
  intro:
    'A un donante se le conoce por su correo. Si alguien donó desde dos, dilo aquí: así lo que enviamos de todo un año va a una sola dirección. Ningún donativo, total o recibo cambia, y puedes deshacerlo.',
  likely: 'Parecen la misma persona',
  noPair: 'No hay donantes con el mismo nombre y direcciones distintas.',
  gifts: '{n, plural, one {# donativo} other {# donativos}}',
  mergeInto: 'Juntar los dos en {email}',
  any: 'Otros dos',
  other: 'La otra dirección',
  kept: 'La dirección que se queda',
  keptHint: 'Aquí llega lo que enviamos de todo un año.',
  whyHint: 'Para el registro: ¿cómo sabes que es una sola persona?',
  merge: 'Unir',
  merged: 'Unidos',
  noneMerged: 'Todavía no se ha unido a nadie.',
  under: '<name>{email}</name> está junto con <name>{kept}</name>',
  separate: 'Separar otra vez {email}',
  same: 'Ya son uno. Escribe dos direcciones distintas',
  nobody: 'Nadie donó desde una de estas direcciones. Revisa si hay un error',
  done: {
    merged: 'Unidos. Ahora son un solo donante.',
    'merged-before': 'Ya eran un solo donante.',
    separated: 'Separados. Cada uno es un donante otra vez.',
    'not-merged': 'Esa dirección no estaba unida.',
  },
}
