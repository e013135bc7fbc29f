import type { ticketMoney as english } from '../en/ticket-money.ts'
import type { SameKeys } from '../say.ts'

export const ticketMoney: SameKeys<typeof english> = {
  bought: {
    part: '{here, number} de {whole, number} lugares de {name}',
  },
  payment: {
    subject: 'Su pago de {amount}',
    words: 'Gracias. Su pago a {organization} llegó.',
    bought: 'Para qué es',
    disclosure:
      'Lo que usted recibe vale {value}. Solo lo que se paga por encima de ese valor puede ser deducible de impuestos. Usted no pagó más que eso, así que nada de este pago lo es.',
    noReceipt: 'Esto confirma lo que usted compró. No es un recibo de donación.',
  },
  refunded: {
    subject: '{amount} en camino de vuelta a usted',
    words:
      'Devolvimos dinero a la tarjeta con la que usted pagó. Su banco puede tardar de cinco a diez días en mostrarlo.',
    left: 'Lo que sigue pagado',
    ask: '¿Preguntas? Escriba a {address}.',
  },
  late: {
    subject: 'Ya no quedaba lugar: {event}',
    words:
      'Su pago para {event} nos llegó cuando el tiempo para pagar ya había terminado. Los lugares ya se habían dado a otras personas. Lo sentimos.',
    back: 'Todo vuelve solo a su tarjeta: {amount}. Usted no tiene que hacer nada.',
  },
} as const
