import type { restaurants as english } from '../en/restaurants.ts'
import type { SameKeys } from '../say.ts'

export const restaurants: SameKeys<typeof english> = {
  nights: '{n, plural, =0 {ninguna noche todavía} one {1 noche} other {# noches}}',
  usually: 'suele dar el {share}',
  pays: '{n, plural, one {paga en más o menos 1 semana} other {paga en más o menos # semanas}}',
}
