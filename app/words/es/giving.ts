import type { giving as english } from '../en/giving.ts'
import type { SameKeys } from '../say.ts'

export const giving: SameKeys<typeof english> = {
  give: {
    title: 'Dona a <name>{who}</name>',
    pageTitle: 'Dona a {who} · {organization}',
    pageTitleError: 'Error: Dona a {who} · {organization}',
    pageTitleStep: 'Un paso más: Dona a {who} · {organization}',
    description: 'Dona a {who} en menos de un minuto.',
    back: 'Volver al equipo',
    finished: 'Este equipo ya terminó',
    finishedWords: 'Ya no recibe donativos. Puedes donar a la campaña para la que reunió dinero.',
    toCampaign: 'Dona a la campaña',
    otherTeam: 'Busca otro equipo',
    paused: 'Los donativos están en pausa por un momento',
    pausedWords:
      'Dejamos de recibir donativos por un rato para cuidar a todos. No se te cobró nada. Por favor vuelve un poco más tarde.',
    howMuch: '¿Cuánto quieres donar?',
    orMore: '{smallest} o más',
    shownName: 'Nombre que saldrá en la página',
    shownNameHint: 'Basta con tu primer nombre, o un nombre para todos ustedes.',
    message: 'Unas palabras para el equipo',
    anonymous: 'Mostrar mi donativo como “Anónimo”',
    anonymousHint: 'El capitán del equipo tampoco verá tu nombre.',
    hideAmount: 'No mostrar la cantidad',
    newsletter: 'Mándenme noticias unas cuantas veces al año',
    trap: 'Empresa',
    pay: 'Continuar al pago',
    payBusy: 'Abriendo la página de pago…',
    payWords:
      'Pagas en la página segura de Stripe, con tarjeta o con la cartera de tu teléfono, y ves el total antes de pagar. Ahí te pide tu correo electrónico para enviarte el recibo. Nunca vemos tu tarjeta.',
    coverFee: 'Sumar a mi donativo la comisión de la tarjeta, de <fee>{rate}</fee>',
    coverFeeHint: 'Así llega todo tu donativo. La comisión es de {examples}.',
    feeRate: '{percent}% más {fixed}',
    feeExample: '{fee} por {amount}',
    cameBack: 'Volviste sin pagar',
    cameBackWords:
      'No se te cobró nada. Todo lo que escribiste sigue aquí, para cambiarlo o para continuar.',
    busy: 'La página de pago no se puede abrir en este momento',
    busyWords:
      'No se te cobró nada y todo lo que escribiste sigue aquí. Por favor espera un minuto y vuelve a presionar el botón.',
  },
  giveErrors: {
    choose: 'Elige una cantidad',
    enter: 'Escribe una cantidad',
    digits: 'Escribe una cantidad con no más de dos cifras después del punto',
    dollars: 'Escribe una cantidad en dólares, como 40 o 40.50',
    tooMuch: 'Lo más que puedes donar aquí es {maximum}. Si quieres dar más, por favor escríbenos.',
    tooLittle: 'El donativo más pequeño que podemos recibir es de {minimum}',
    twoAmounts:
      'Elegiste {amount} y también escribiste otra cantidad. Por favor borra una de las dos.',
    nameTooLong: 'El nombre puede tener {most} caracteres como máximo',
    messageTooLong: 'Tu mensaje puede tener {most} caracteres como máximo',
    nameHoldsCard:
      'Parece que el nombre tiene un número de tarjeta. Por favor quítalo; los datos de la tarjeta van en la página siguiente.',
    messageHoldsCard:
      'Parece que tu mensaje tiene un número de tarjeta. Por favor quítalo; los datos de la tarjeta van en la página siguiente.',
  },
}
