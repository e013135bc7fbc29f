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
  calledOff: {
    subject: 'Lo que usted pagó por {event}',
    words: '{event} se canceló. Esto es lo que pasa con lo que usted pagó.',
    choose:
      'Usted pagó {amount}. Usted elige: se lo devolvemos, o lo deja con nosotros como donación.',
    refunded:
      '{amount} va de vuelta a la tarjeta con la que usted pagó. Su banco puede tardar de cinco a diez días en mostrarlo.',
    kept: '{amount} queda como su donación, como se dijo antes de que usted pagara. Gracias. Su nuevo recibo llega en otra carta.',
    released: 'Usted no debe nada. Por favor, no envíe el cheque, o pídanos que se lo devolvamos.',
    pay_back: 'Le devolvemos {amount} con un cheque. Alguien le escribirá sobre esto.',
    until: 'Elija a más tardar el {day}. Si no sabemos nada hasta entonces, se lo devolvemos.',
    toChoose: 'Elegir ahora',
  },
  choose: {
    title: 'Usted elige: {event}',
    words: 'El evento se canceló. Usted pagó {amount}.',
    until: 'Elija a más tardar el {day}. Si no sabemos nada hasta entonces, se lo devolvemos.',
    refund: 'Devuélvanmelo',
    refundHint: 'A la tarjeta con la que usted pagó. Si pagó con cheque, recibe un cheque.',
    keep: 'Dejarlo como donación',
    keepHint:
      'A {organization}. Usted no recibe nada a cambio, así que todo puede ser deducible de impuestos. Un nuevo recibo llega por correo.',
    which: '¿Qué hacemos con ese dinero?',
    save: 'Guardar mi elección',
    missing: 'Elija una de las dos.',
    chosenRefund: 'Usted eligió que se lo devolvamos. Ya está en camino.',
    chosenKeep: 'Usted eligió dejarlo como donación. Gracias. Su recibo llega por correo.',
    over: 'Ya no hay nada que elegir.',
    overWords: 'Lo que usted pagó se le devuelve, si aún no ha llegado.',
    gone: 'Este enlace no lleva a ninguna parte',
    goneWords: 'Busque el enlace completo en la carta.',
  },
  settle: {
    title: 'Liquidar lo pagado',
    link: 'Liquidar lo pagado',
    rule: 'Lo que los compradores leyeron antes de pagar',
    rules: {
      refund: 'Si se cancela, el dinero se devuelve.',
      keep: 'Si se cancela, lo pagado queda como donación.',
      choose: 'Si se cancela, cada comprador elige.',
    },
    before:
      'Esto liquida todos los pedidos de una vez. Cada comprador recibe una carta. No se puede deshacer.',
    asked:
      'Cada comprador recibe una carta y tiene 14 días para elegir. Lo que nadie eligió se devuelve.',
    card: 'Pagado con tarjeta',
    hand: 'Pagado con cheque o efectivo',
    promise: 'Todavía se debe; ya no se deberá',
    nobody: 'Gratis, o el lugar de un amigo que nadie pagó',
    what: 'Qué',
    orders: 'Pagos',
    amount: 'Importe',
    nothing: 'No queda nada que liquidar.',
    press: 'Liquidar {count, plural, one {# pago} other {# pagos}}',
    notCalledOff: 'Primero cancele el evento. Después se liquida aquí.',
    progress: '{done, number} de {all, number} liquidados',
    started: 'Ya empezó. Esta página muestra cuánto va.',
    refresh: 'Ver cuánto va',
    outcomes: {
      refunded: 'Devuelto a la tarjeta',
      kept: 'Queda como donación',
      released: 'Cedido; no se había pagado nada',
      pay_back: 'Pagado con cheque o efectivo: devuélvalo con un cheque',
      look_at: 'Sin liquidar: revise el pago',
      waiting: 'Esperando a que el comprador elija, hasta el {day}',
      next: 'Siguiente',
    },
    toDo: 'Lo que usted todavía tiene que hacer',
    payBack: '{name}: devuelva {amount} con un cheque.',
    lookAt: '{name}: el dinero no se pudo devolver. Vea si un banco lo reclama.',
  },
} as const
