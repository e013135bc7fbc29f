import type { treasuryComingIn as english } from '../../en/treasury/coming-in.ts'
import type { SameKeys } from '../../say.ts'

export const treasuryComingIn: SameKeys<typeof english> = {
  look: {
    challenge: 'Un patrocinador suma a los donativos',
    title: '¿Qué llegó?',
    amount: 'Cantidad',
    words: 'Nombre o número de cheque',
    go: 'Buscar de qué es',
    park: 'Recibir dinero que nadie anunció',
    promise: 'Anotar dinero que va a llegar',
  },
  found: {
    none: 'Nada de lo que se espera coincide',
    noneWords:
      'Prueba otro nombre, o solo la cantidad. O recíbelo ya, y emparéjalo cuando lo sepas.',
    exact: 'Exactamente esta cantidad',
    named: 'Este nombre',
    near: 'Más o menos esta cantidad',
    park: 'Ninguno: recibirlo y emparejarlo después',
    parkAtOnce: 'Recibirlo y emparejarlo después',
    all: 'Ver todo lo que se espera',
  },
  inbox: {
    title: 'Dinero por llegar',
    expected: 'Por llegar',
    expectedWords:
      '{n, plural, one {# cantidad viene} other {# cantidades vienen}} en camino. Lo atrasado va primero.',
    nothing: 'No se espera nada',
    nothingWords: 'Cuando un capitán anota un cheque o el efectivo de una venta, aparece aquí.',
    parked: 'Llegó y aún no tiene pareja',
    parkedWords:
      'Este dinero está en los libros y no cuenta para ningún equipo. Se queda aquí hasta que lo emparejes.',
    where: 'Dónde está el dinero',
    lately: 'Lo último recibido',
    justCame: 'Recibido: {amount}, {who}',
    lookOrUndo: 'Verlo o deshacerlo',
  },
  sums: {
    expected: 'Por llegar',
    overdue: '{amount} va con atraso',
    parked: 'Aún sin pareja',
    inHand: 'En mano, en ninguna ficha',
    toDeposits: 'Llevarlo al banco',
    atTheBank: 'Depositado, no en el estado de cuenta',
  },
  item: {
    buyer: 'quien compró',
    of: 'de {amount}',
    overdue: 'Atrasado',
    campaign: 'La campaña misma',
    dates: 'Para el {due}, lo anotó {who}',
    receive: 'Recibí {amount}',
    other: 'Llegó otra cosa',
    write: 'Escribir al restaurante',
  },
  many: {
    title: 'Recibir varios a la vez',
    pick: 'Elegir {who}, {amount}',
    look: 'Revisar los elegidos',
    hint: 'Marca lo que tienes delante. Verás el total antes de que se anote nada.',
    nothing: 'No elegiste nada',
    nothingWords:
      'Vuelve y marca lo que llegó. Si ya lo hiciste, alguien lo recibió hace un momento.',
    own: '{n, plural, one {# lo anotaste tú. Queda} other {# los anotaste tú. Quedan}} para otra persona.',
    caption: 'Estás por recibir',
    total: 'Total',
    press: '{n, plural, one {Recibirlo} other {Recibir los #}}: {amount}',
    received:
      '{n, plural, =0 {No se recibió nada} one {# recibido: {amount}} other {# recibidos: {amount} en total}}',
    gone: '{n, plural, one {# se recibió o se retiró} other {# se recibieron o se retiraron}} antes de esto.',
    outcomes: 'Qué pasó con cada uno',
    back: 'Volver a lo que se espera',
  },
  outcome: {
    confirmed: 'Recibido',
    'taken-in-before': 'Ya se había recibido',
    'own-entry': 'Lo anotaste tú: queda para otra persona',
    changed: 'Cambió mientras tanto: míralo otra vez',
  },
  rest: {
    label: 'Si es menos de lo esperado',
    hint: 'Se esperan {amount}.',
    willCome: 'El resto va a llegar',
    willComeHint: 'Se sigue esperando.',
    willNotCome: 'El resto no va a llegar',
    willNotComeHint: 'Lo prometido queda en lo que llegó.',
    countedAgain: 'Contamos la caja otra vez',
    countedAgainHint:
      'Hay esta cantidad y ninguna otra. La diferencia se anota como sobrante o faltante.',
  },
  receive: {
    title: 'Recibir de {who}',
    press: 'Recibirlo',
  },
  park: {
    title: 'Recibir dinero',
    words:
      'Para un cheque o efectivo que nadie anunció. Se anota en seguida y espera a la vista hasta que lo emparejes.',
    press: 'Recibirlo',
  },
  promise: {
    title: 'Anotar dinero que va a llegar',
    words:
      'Alguien te habló de un cheque o de una parte. Desde ahora se espera. Otra persona del personal lo recibe.',
    kind: '¿Qué es?',
    amount: '¿Cuánto va a llegar?',
    giverName: '¿De quién es el dinero?',
    giverNameHint: 'Una persona o un negocio, como en el cheque.',
    label: 'Cómo lo llama la página del equipo',
    labelHint: 'A la vista de todos, como “Copper Pot Diner”.',
    eventHint: 'Elige un evento de ese equipo. Si no pusiste equipo, cuenta para el del evento.',
    teamHint: 'Escribe su nombre. Déjalo vacío si es para la campaña misma.',
    means: '¿Cómo va a llegar?',
    givenOn: 'Día en que se dio o se prometió',
    givenOnHint: 'El recibo de un donativo lleva este día.',
    dueOn: 'Día en que debe estar aquí',
    giverEmail: 'Su correo electrónico',
    giverEmailHint: 'Para el recibo de un donativo.',
    shownName: 'Nombre en la página, si es donativo',
    press: 'Anotarlo',
  },
}
