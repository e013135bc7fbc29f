import type { goods as english } from '../en/goods.ts'
import type { SameKeys } from '../say.ts'

export const goods: SameKeys<typeof english> = {
  title: 'Cosas donadas',
  lede: 'Cosas que la gente dio, como un sofá para la venta. Las describimos y nunca decimos cuánto valen. Quien dio recibe su recibo cuando una segunda persona dice que llegaron.',
  log: 'Anotar cosas donadas',
  logWords:
    'Alguien entregó cosas. Otra persona del personal dice que llegaron, y entonces sale el recibo.',
  waiting: 'Esperan a una segunda persona',
  noneWaiting: 'No hay nada en espera.',
  came: 'Llegaron',
  given: '{day}, {place}',
  loggedBy: 'lo anotó {who}',
  own: 'Usted lo anotó. Otra persona dice que llegó.',
  printIt: 'Sin correo: imprímalo y entréguelo.',
  confirm: 'Llegó',
  withdraw: 'Retirar',
  withdrawTitle: 'Retirar las cosas de {who}',
  description: '¿Qué se donó?',
  descriptionHint: 'Como lo diría quien lo dio: “un sofá gris, dos lámparas”. Sin precio.',
  giverName: '¿Quién lo dio?',
  giverAddress: 'Dirección de quien lo dio',
  givenOn: '¿Cuándo se dio?',
  placeHint: 'Por ejemplo “la venta de la calle Elm” o “nuestra oficina”.',
  press: 'Anotarlo',
  done: {
    logged: 'Anotado. Ahora otra persona dice que llegó.',
    'logged-before': 'Ya estaba anotado.',
    confirmed: 'Quedó anotado que llegó. El recibo está hecho.',
    withdrawn: 'Retirado. Si había recibo, ya no es válido.',
  },
  notDone: {
    'own-entry': 'Usted mismo lo anotó. Otra persona debe decir que llegó.',
    'decided-before': 'Alguien ya decidió sobre esto.',
  },
  errors: {
    giverName: 'Escriba quién lo dio',
    description: 'Escriba qué se donó',
    place: 'Escriba dónde se dio',
  },
}
