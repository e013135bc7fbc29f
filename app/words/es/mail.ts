import { mailStaff } from './mail/staff.ts'
import type { mail as english } from '../en/mail.ts'
import type { SameKeys } from '../say.ts'

export const mail: SameKeys<typeof english> = {
  frame: {
    orCopy: 'O copia esta dirección:',
    questions: '¿Preguntas? Escribe a <mail>{address}</mail>',
  },
  receipt: {
    subject: 'El recibo de tu donativo {number}',
    dear: 'Hola, {name}:',
    dearFriend: 'Hola:',
    thanks: 'Gracias por tu donativo. {organization} ya lo recibió.',
    gift: 'Donativo',
    day: 'Fecha del donativo',
    givenBy: 'De parte de',
    countsFor: 'Cuenta para',
    number: 'Número de recibo',
    honor: 'En honor de',
    memory: 'En memoria de',
    replaces: 'En lugar del recibo',
    organization: 'Organización',
    ein: 'EIN',
    address: 'Dirección',
    goods: 'Lo que diste',
    benefit: 'Lo que recibiste',
    fairValue: 'Su valor justo, de buena fe',
    deductible: 'Lo más que puedes deducir',
    goodsNotValued:
      'No te dimos nada a cambio. Nosotros no ponemos valor a los objetos: eso te toca a ti, con tu asesor de impuestos si pasa de $500.',
    onlyTheExcess:
      'Una parte de lo que pagaste es por lo que recibiste, que de buena fe valoramos en {fairValue}. Solo puedes deducir lo que pagaste de más.',
    shareSubject: 'El recibo {number} por la parte de sus ventas',
    thanksForShare: 'Gracias por dar una parte de sus ventas. {organization} ya la recibió.',
    share: 'La parte de sus ventas',
    nothingForShare:
      'Esta es una parte de sus propias ventas. No se entregaron bienes ni servicios a cambio. Lo que los invitados pagaron por su comida no es un donativo y aquí no se le pone valor.',
    nothingInReturn: 'No se entregaron bienes ni servicios a cambio de este donativo.',
    keep: 'Por favor guarda este recibo para tu declaración de impuestos.',
    see: 'Ver el recibo',
    words: 'Cambiar lo que la página dice de tu donativo',
  },
  statement: {
    subject: 'Tus donativos a {organization} en {year}, para tus impuestos',
    subjectNew: 'Corregido: tus donativos a {organization} en {year}, para tus impuestos',
    replaces:
      'Algo cambió desde que te escribimos sobre {year}. Esta carta ocupa el lugar de la del {day}. Por favor no uses aquella para tus impuestos.',
    nothingLeft:
      'Todo lo que diste en {year} se te devolvió, así que no queda nada que deducir. Si te sorprende, solo responde a esta carta.',
    thanks:
      'Gracias por lo que diste en {year}. {organization} lo puso todo en una sola página para ti.',
    payments: 'Pagos',
    amount: 'En total',
    goods: 'Donativos de cosas',
    see: 'Ver e imprimir tu resumen',
    keep: 'Cada pago aparece por separado, con su fecha y su número de recibo. Por favor guárdalo para tu declaración de impuestos.',
  },
  caught: {
    title: 'Correo atrapado',
    lede: 'Todas las cartas que la aplicación envía mientras no está en producción. Nada sale de esta computadora.',
    search: 'Dirección o asunto',
    count:
      '{shown, plural, one {# carta} other {# cartas}}, primero las más nuevas, de {total, number}',
    subject: 'Asunto',
    to: 'Para',
    at: 'Enviada',
    none: 'Todavía no hay una carta así',
    noneHelp: 'Empieza un equipo, entra o haz un donativo, y mira otra vez.',
    all: 'Todo el correo atrapado',
    links: 'Enlaces que trae',
    text: 'Lo que dice',
    html: 'Verla como en un programa de correo',
    headers: 'Encabezados',
  },
  copies: {
    subject: '{n, plural, one {Tu recibo} other {Tus {n} recibos}} de {organization}',
    words:
      '{n, plural, one {Aquí está lo que pediste: tu recibo como se emitió. Por favor guárdalo para tu declaración de impuestos.} other {Aquí está lo que pediste: tus recibos como se emitieron, primero los más nuevos. Por favor guárdalos para tu declaración de impuestos.}}',
    nothingElse: 'Por todos los demás no se entregaron bienes ni servicios a cambio.',
    more: 'Hay otros más antiguos. Escribe a {address} y también te los mandamos.',
    notAsked:
      '¿No pediste esto? Entonces no tienes que hacer nada. Solo este buzón tiene los enlaces de arriba.',
  },
  card: {
    subject: {
      honor: 'Un donativo en honor de {who}, de parte de {from}',
      memory: 'Un donativo en memoria de {who}, de parte de {from}',
    },
    kicker: {
      honor: 'Un donativo en honor de',
      memory: 'Un donativo en memoria de',
    },
    words: {
      honor: 'De parte de {from} llegó a {organization} un donativo en honor de {who}.',
      memory: 'De parte de {from} llegó a {organization} un donativo en memoria de {who}.',
    },
    from: 'De parte de {from}',
    toTeam: 'El donativo llegó por {team}, uno de los equipos que reúnen dinero para “{campaign}”.',
    toCampaign: 'El donativo es para “{campaign}”.',
    see: 'Ve lo que ayuda a construir',
    why: 'Tu dirección nos llegó de parte de {from} para esta única tarjeta. No la usamos para nada más.',
    refuse: 'No más tarjetas como esta a mi dirección',
  },
  captainGift: {
    subject: '{name} donó {amount} a {team}',
    subjectNoName: 'Alguien donó {amount} a {team}',
    gave: '{name} donó {amount}. Tu equipo ya lleva {raised} de {goal}.',
    honor: 'El donativo es en honor de {who}.',
    memory: 'El donativo es en memoria de {who}.',
    gaveNoName: 'Un donante anónimo donó {amount}. Tu equipo ya lleva {raised} de {goal}.',
    desk: 'Abrir tu escritorio',
  },
  giftMoved: {
    subject: 'Pasamos {amount} a {team}',
    from: '{amount} de un donativo de {name} ahora cuenta para {team}. Ya está en el total de tu equipo y en su página.',
    fromNoName:
      '{amount} de un donativo anónimo ahora cuenta para {team}. Ya está en el total de tu equipo y en su página.',
    why: 'El donativo se hizo en otra parte de la campaña y nuestro personal lo puso donde corresponde. No tienes que hacer nada.',
  },
  refund: {
    subject: 'Tu devolución de {amount}',
    words:
      'Mandamos dinero de vuelta a la tarjeta o cuenta con la que donaste. Puede tardar de cinco a diez días en verse.',
    byCheck:
      'Te devolvemos dinero con un cheque. Lo enviamos a la dirección que tenemos; si no la tenemos, te la pediremos.',
    back: 'Devuelto',
    day: 'Fecha del donativo',
    now: 'Tu donativo ahora',
    void: 'Recibo anulado',
    newOne: 'Recibo nuevo',
    doNotUse: 'Por favor no uses el recibo {number} para tus impuestos.',
    useNew:
      'Por favor no uses el recibo {number} para tus impuestos. El recibo {newOne} toma su lugar.',
    notAsked: 'Si tú no pediste esto, por favor escribe a {address}.',
  },
  signIn: {
    subject: 'Entra a {organization}',
    subjectStarted: '{team}: la página de tu equipo ya empezó',
    words: 'Aquí está tu enlace para entrar. Abre una página con un solo botón.',
    wordsStarted:
      'Tu borrador está guardado. Entra para escribir tu historia, poner tus fechas y mandarnos la página para que la revisemos.',
    button: 'Entrar',
    orCode: 'O escribe este código en la página donde lo pediste:',
    once: 'El enlace y el código sirven una vez, por diez minutos. Si no los pediste, no tienes que hacer nada: nadie puede entrar sin este mensaje. Por favor nunca le digas el código a nadie.',
  },
  team: {
    submitted: '{team} está lista para que la leas',
    submittedWords: 'Un equipo mandó su página para que la aprueben.',
    changed: '{team} cambió su página',
    changedWords:
      'El cambio ya está publicado, como dicen los ajustes. Échale un vistazo, por favor.',
    team: 'Equipo',
    decide: 'Leer y decidir',
    seeIt: 'Ver la página',
    live: '{team} ya está publicada',
    changesLive: 'Tus cambios a {team} ya están publicados',
    liveWords:
      'Ya todos pueden ver tu página. Gracias por estar con {organization}. Tres cosas ayudan más que nada: dona tú primero, pídeles a tres amigos en persona y luego comparte la página.',
    changesLiveWords: 'Leímos tus cambios y ya todos los pueden ver.',
    see: 'Ver tu página',
    desk: 'Abrir tu escritorio',
    sentBack: '{team}: una vuelta más, por favor',
    sentBackWords:
      'Leímos tu página y te pedimos cambiar algo antes de que todos la vean. Esto es lo que escribimos:',
    sentBackNext:
      'Todo lo que escribiste está guardado. Cambia lo que haga falta y mándanosla otra vez.',
    change: 'Cambiar la página',
    pictureDown: '{team}: quitamos una foto',
    pictureDownWords:
      'Quitamos una foto de tu página. La página se queda, y también todo lo demás.',
    picture: 'Foto',
    pictureDownNext:
      'Puedes poner otra en su lugar. Si esto te sorprende, escribe a {address}, por favor.',
    pictures: 'Ir a tus fotos',
    hidden: '{team} está oculta por ahora',
    hiddenWords:
      'Quitamos tu página de la vista. Los donativos hechos hasta ahora están a salvo y siguen contando. Este es el motivo:',
    hiddenNext:
      'Nada de lo que escribiste se pierde. Si esto te sorprende, por favor escribe a {address}.',
    reported: 'Alguien reportó a {team}',
    reportedWords: 'Un visitante te pide que revises una página.',
    why: 'Motivo',
    look: 'Revisarla',
  },
  personErased: {
    subject: 'Te borramos en {organization}',
    words: 'Nos pediste que te olvidáramos. Borramos lo que teníamos con esta dirección.',
    kept: 'La ley nos obliga a guardar la contabilidad: qué se dio, cuándo, y los recibos con su nombre. Tu dirección ya no está ahí.',
    last: 'Esta es nuestra última carta para ti, y se borra en cuanto sale. Si tú no lo pediste, respóndela enseguida.',
  },
  merged: {
    subject: 'Tus dos cuentas en {organization} ahora son una',
    words:
      'Tenías dos cuentas con nosotros. Las hicimos una: tus equipos, lo que juntaste y lo que anotaste ahora están en el mismo lugar. No se perdió nada.',
    stays: 'Puedes entrar con cualquiera de tus dos direcciones. Las cartas llegan a esta.',
    elsewhere: 'Todavía puedes entrar con esta dirección. Desde ahora las cartas van a {email}.',
    signIn: 'Entrar',
    mistake:
      '¿No son tuyas las dos? Responde a esta carta enseguida, para que {organization} lo revise.',
  },
  emailChange: {
    subjectOld: 'Alguien pidió cambiar tu correo en {organization}',
    subjectNew: 'Tu correo en {organization}',
    subjectDone: 'Tu correo en {organization} cambió',
    subjectBack: 'Tu correo en {organization} volvió a ser el de antes',
    wordsOld:
      'Alguien que entró con tu cuenta quiere entrar con otra dirección de ahora en adelante. Mandamos un mensaje allá. Si fuiste tú, aquí no tienes que hacer nada.',
    wordsNew:
      'Alguien quiere entrar con esta dirección de ahora en adelante. Si fuiste tú, abre esta página y di que sí. Sirve durante un día.',
    wordsTaken:
      'Alguien quiere entrar con esta dirección de ahora en adelante. Ya tiene una cuenta, así que nada cambió. Si fuiste tú, entra con ella.',
    wordsDone:
      'De ahora en adelante entras con la dirección nueva, y ahí llegan nuestros correos. Cerramos tu sesión en todas partes.',
    wordsBack:
      'Quien tiene la dirección de antes deshizo el cambio. Otra vez entras con la de antes, y cerramos tu sesión en todas partes.',
    newEmail: 'Dirección nueva',
    look: 'Verlo',
    signIn: 'Entrar',
    notYouOld: 'Si no fuiste tú, detenlo aquí. Después cierra las demás sesiones en tu cuenta.',
    stop: 'No fui yo',
    notYouDone: 'Si no fuiste tú, deshazlo aquí antes de una semana.',
    takeBack: 'Deshacer el cambio',
    ignore: 'Si no sabes de qué se trata, no tienes que hacer nada.',
  },
  ...mailStaff,
}
