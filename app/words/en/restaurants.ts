/** Restaurants as contacts of the whole nonprofit. */
export const restaurants = {
  nights: '{n, plural, =0 {no nights yet} one {1 night} other {# nights}}',
  usually: 'usually gives {share}',
  pays: '{n, plural, one {pays within about 1 week} other {pays within about # weeks}}',
} as const
