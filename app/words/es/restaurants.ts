import type { restaurants as english } from '../en/restaurants.ts'
import type { SameKeys } from '../say.ts'

export const restaurants: SameKeys<typeof english> = {
  title: 'Restaurantes',
  lede: 'Todos los restaurantes que nos dieron una noche, o que quizás la den. Los capitanes ven el nombre, la calle y la ciudad, cuántas noches hubo y cuánto suele dar. Lo demás es para ustedes.',
  back: 'Todos los restaurantes',
  add: 'Anotar un restaurante',
  addLede: 'Desde entonces los equipos lo pueden elegir para una noche.',
  none: 'Todavía ninguno. Los capitanes los anotan cuando planean una noche.',
  noneFound: 'Ninguno con esas palabras.',
  retired: 'No se ofrece',
  isRetired: 'Los equipos ya no lo encuentran al planear una noche.',
  retire: 'Ya no ofrecerlo',
  retireYes: 'Sí, ya no ofrecerlo',
  retireWords:
    'Los equipos ya no lo encuentran al planear una noche. Lo que se hizo ahí se queda, y lo pueden ofrecer de nuevo.',
  restore: 'Ofrecerlo de nuevo',
  nightsThere: 'Noches ahí',
  noNights: 'Todavía ninguna noche ahí.',
  known: 'Lo que sabemos de él',
  nothingKnown: 'Nada más todavía.',
  new: 'Sin preguntar todavía',
  ofPromised: 'de {amount} prometidos',
  weeks: '{n, plural, one {1 semana} other {# semanas}}',
  after: '{n, plural, one {después de 1 semana} other {después de # semanas}}',
  ofNight: 'El restaurante',
  noneOfNight: 'Sus capitanes no han dicho qué restaurante es.',
  form: {
    phone: 'Teléfono',
    note: 'Nuestra propia nota',
    noteHint: 'Solo la ve el personal.',
  },
  column: {
    name: 'Restaurante',
    nights: 'Noches hechas',
    share: 'Suele dar',
    average: 'Ventas en promedio',
    sales: 'Ventas',
    promised: 'Prometido',
    paid: 'Pagado',
    weeks: 'Paga en',
    check: 'Llegó el cheque',
  },
  done: {
    saved: 'Guardado.',
    retired: 'Los equipos ya no lo encuentran.',
    restored: 'Los equipos lo encuentran de nuevo.',
  },
  errors: {
    known: 'Ya hay un restaurante con este nombre en la lista, en esa calle y ciudad',
    newer:
      'Alguien acaba de cambiar este restaurante. Lo que escribiste sigue aquí: míralo y guarda otra vez',
  },
  nights: '{n, plural, =0 {ninguna noche todavía} one {1 noche} other {# noches}}',
  usually: 'suele dar el {share}',
  pays: '{n, plural, one {paga en más o menos 1 semana} other {paga en más o menos # semanas}}',
}
