import { givingDedications } from './giving/dedications.ts'
import type { giving as english } from '../en/giving.ts'
import type { SameKeys } from '../say.ts'

export const giving: SameKeys<typeof english> = {
  give: {
    title: 'Dona a <name>{who}</name>',
    titleCampaign: 'Dona para “<name>{campaign}</name>”',
    description: 'Dona a {who} en menos de un minuto.',
    descriptionCampaign: 'Dona para “{campaign}” en menos de un minuto.',
    campaign: '“{title}”',
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
    messageToCampaign: 'Unas palabras para acompañarlo',
    askedBy: '¿Quién te lo pidió?',
    askedByHint: 'Tu donativo cuenta entonces como traído por esa persona.',
    askedByNobody: 'Nadie en especial',
    askedBySender: 'Quien me mandó el enlace',
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
    pageTitle: 'Dona a {who}',
    pageTitleCampaign: 'Dona para “{campaign}”',
    pageTitleStep: 'Un paso más: {title}',
    checkoutTitle: 'Donativo para {who}',
    checkoutTitleCampaign: 'Donativo para “{campaign}”',
  },
  words: {
    title: 'Lo que la página dice de tu donativo',
    lede: 'Cambia tu nombre, tus palabras o por quién es el donativo en la página de <name>{who}</name>. Lo que pagaste y tu recibo se quedan como están.',
    save: 'Guardar',
    saving: 'Guardando…',
    saved: 'Guardado',
    savedWords: 'La página ya lo dice.',
    savedWaits: 'Tu mensaje se muestra cuando lo hayamos leído; lo demás ya está en la página.',
    savedHidden: 'Lo que la página muestra ya está ahí.',
    notShown: 'Algunas de tus palabras no están en la página',
    notShownWords:
      'Las revisamos y decidimos no mostrar estas. Tu donativo cuenta igual que antes y te lo agradecemos. Para platicarlo, escríbenos a <link>{email}</link>.',
    partName: 'Tu nombre: en su lugar la página dice “Un amigo”.',
    partMessage: 'Tu mensaje',
    partDedication: 'Por quién es el donativo',
    newer: 'Esto se cambió en otra ventana mientras tanto',
    newerWords:
      'Abajo está lo que escribiste aquí. Guárdalo para ponerlo en lugar de lo otro, o cierra esta ventana para dejar lo otro como está.',
    gone: 'Aquí no hay nada que cambiar',
    goneWords:
      'El enlace no está completo, o el donativo se devolvió. Podemos mandarte enlaces nuevos a tus donativos.',
    toReceipts: 'Mándenme mis recibos',
  },
  receipts: {
    title: 'Encuentra tus recibos',
    lede: 'Dinos el correo electrónico con el que donaste. Ahí te mandamos tus donativos, tus recibos y sus enlaces.',
    email: 'Tu correo electrónico',
    emailHint: 'El que escribiste en la página de pago.',
    trap: 'Sitio web',
    send: 'Mándenme mis recibos',
    sending: 'Enviando…',
    sent: 'Revisa tu correo',
    sentWords: 'Si se hicieron donativos con esa dirección, ya va un correo en camino.',
    sentNothing:
      '¿No hay nada en diez minutos? Mira en el correo no deseado, o prueba otra dirección con la que pudiste haber donado.',
    again: 'Probar otra dirección',
  },
  refusal: {
    title: '¿No más tarjetas como esta?',
    words:
      'Entonces ya no llega a tu dirección ninguna tarjeta de un donativo, de nadie. No se lo decimos a nadie.',
    yes: 'No más tarjetas',
    stopping: 'Un momento…',
    done: 'Ya no te mandaremos tarjetas así',
    doneWords: 'Perdón por la molestia. No guardamos nada tuyo más que tu deseo.',
    gone: 'Este enlace no está completo',
    goneWords: 'Por favor abre otra vez el enlace de la tarjeta, o escríbenos.',
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
    nameHoldsLink: 'Por favor quita el enlace o la dirección del nombre',
    messageHoldsLink: 'Por favor quita el enlace o la dirección de tu mensaje',
    nameHoldsCard:
      'Parece que el nombre tiene un número de tarjeta. Por favor quítalo; los datos de la tarjeta van en la página siguiente.',
    messageHoldsCard:
      'Parece que tu mensaje tiene un número de tarjeta. Por favor quítalo; los datos de la tarjeta van en la página siguiente.',
  },
  home: {
    start: 'Forma un equipo',
    give: 'Donar',
    goal: 'Meta de la campaña',
    moving: 'Equipos en marcha',
    story: 'Para qué es',
    all: 'Todos los equipos',
    gifts: 'Donativos más recientes',
    none: 'Aún no hay donativos. El tuyo puede ser el primero.',
    lastWeek: '{amount} en los últimos 7 días',
    whenTo: '{when}, para <link>{team}</link>',
    how: 'Hagan equipo en tres pasos',
    stepPage:
      '<b>Haz tu página.</b> Un nombre, una meta y lo que van a hacer: una venta de garaje, una cena, un torneo de golf, o simplemente pedirles a tus amigos.',
    stepAsk:
      '<b>Dona tú primero y luego pídeles a tres amigos.</b> Los equipos que empiezan con un donativo propio llegan mucho más seguido.',
    stepDay:
      '<b>Pasen juntos un buen día.</b> Cada donativo llega directo a la organización, y la página lo cuenta al instante.',
    notReadyOf: '{organization} se está preparando',
    toDesk: 'Personal: ve a tu escritorio',
    notReadyWords:
      'Aquí todavía no hay una campaña. Por favor vuelve pronto. Si trabajas aquí: registra tu organización y su primera campaña, y esta página se llena sola.',
  },
  wall: {
    anonymous: 'Anónimo',
    friend: 'Un amigo',
  },
  check: {
    title: 'Un paso más antes del pago',
    words:
      'Están llegando muchos donativos y nos aseguramos de que cada uno sea de una persona. Todo lo que escribiste sigue aquí, y no se te cobró nada.',
    wait: 'Por favor espera {n, plural, one {# segundo} other {# segundos}} y presiona otra vez “Continuar al pago”.',
    underWay: 'Comprobación en curso',
    working:
      'Un momento: tu navegador está mostrando que no es un robot. No tienes que hacer nada.',
    done: 'Gracias. Puedes continuar.',
  },
  gift: {
    onItsWay: 'Gracias. Tu donativo va en camino',
    onItsWayWords:
      'Le pedimos a tu banco {amount} para <name>{who}</name>. Eso toma unos días. Cuando llegue el dinero, te mandamos tu recibo por correo electrónico y la página cuenta tu donativo. No tienes que hacer nada.',
    notFinished: 'Tu donativo aún no está completo',
    notFinishedWords:
      'La página de pago por {amount} sigue abierta, y hasta ahora no se te cobró nada. Si acabas de pagar, espera un momento y vuelve a cargar esta página.',
    goOn: 'Seguir al pago',
    change: 'Cambiar el donativo',
    closed: 'La página de pago se cerró',
    closedWords:
      'Estuvo abierta una hora, y no se te cobró nada. Tu donativo de {amount} para <name>{who}</name> está a un paso si quieres intentarlo otra vez.',
    failed: 'El pago no se realizó',
    failedWords:
      'Tu donativo de {amount} para <name>{who}</name> no se hizo, y no se guarda nada. Puede que otra tarjeta o forma de pago funcione.',
    returned: 'Este donativo se devolvió',
    returnedWords:
      '{amount} volvieron a tu tarjeta o cuenta. Los bancos tardan hasta diez días en mostrarlo. El recibo ya no cuenta. Gracias por haber pensado en <name>{who}</name>.',
    returnedByCheck:
      'Te devolvemos {amount} con un cheque. El recibo ya no cuenta. Gracias por haber pensado en <name>{who}</name>.',
    void: 'Este recibo ya no cuenta',
    voidWords:
      'Nuestro personal quitó de los libros este donativo para <name>{who}</name>: el dinero era para otra cosa o no nos llegó. Por favor no uses el recibo para tus impuestos. Si te sorprende, escríbenos y con gusto lo revisamos.',
    arrived: 'Tu donativo llegó',
    thanks: '¡Gracias!',
    paidNumbered:
      '{amount} para <name>{who}</name>. Tu recibo es el número <number>{receipt}</number> y llega por correo electrónico.',
    paid: '{amount} para <name>{who}</name>. Tu recibo va en camino por correo electrónico.',
    partBack: 'De eso se devolvieron {amount}.',
    goal: 'Meta',
    rowGift: 'Donativo',
    rowFee: 'Comisión de la tarjeta incluida',
    rowBack: 'Devuelto',
    rowDay: 'Día',
    rowReceipt: 'Recibo',
    rowTo: 'Para',
    rowDedicated: 'Por',
    words: 'Cambiar lo que la página dice de él',
    wordsHidden: 'Algunas de tus palabras no están en la página.',
    ein: '<name>{organization}</name>, <number>EIN {ein}</number>',
    again: 'Intentar otra vez',
    seeCampaign: 'Ver la campaña',
    seeTeam: 'Ver el equipo',
  },
  captain: {
    giftsHidden:
      'La página está oculta, así que no se muestran donativos. Están a salvo y cuentan.',
  },
  desk: {
    noneOut: 'Aún no hay donativos. Dona tú primero y luego pídeles a tres amigos.',
    none: 'Los donativos llegan cuando tu página esté publicada.',
    soFar: 'Hasta ahora',
    raised: 'Reunido',
    goal: 'Meta {goal}',
    count: 'Donativos',
    share: 'Compartir',
    link: 'Enlace a tu página',
    closeOrHide: 'Cerrar u ocultar',
    hideTitle: 'Ocultar la página',
    close: 'Cerrar la página',
    closeYes: 'Sí, cerrar la página',
    closing: 'Cerrando…',
    closeWords: 'Todos la podrán seguir viendo, pero nadie podrá donar. La puedes abrir otra vez.',
    unsafe:
      '¿No te sientes a salvo, o algo anda mal en la página? Quítala de la vista de inmediato.',
    hiding: 'Ocultando…',
    hide: 'Ocultar la página ahora',
  },
  refund: {
    tooMuch: 'Eso es más de lo que queda de este donativo.',
    already: 'Este donativo ya se devolvió completo.',
    disputed:
      'El banco del donante está pidiendo este donativo de vuelta, así que no se puede devolver también.',
    refused: 'La empresa de pagos no lo permitió. Revisa el pago allá.',
  },
  ...givingDedications,
}
