import type { members as english } from '../en/members.ts'
import type { SameKeys } from '../say.ts'

export const members: SameKeys<typeof english> = {
  name: {
    missing: 'Dinos cómo quieres que te llame el equipo',
    tooLong: 'Un nombre puede tener {most} caracteres como máximo',
    letters: 'Usa letras, con espacios, puntos, guiones o apóstrofos entre ellas',
  },
  credit: {
    none: 'Todavía sin donativos',
    quiet: 'Se muestra a partir del tercer donativo',
    gifts: '{n, plural, one {# donativo} other {# donativos}}',
  },
  fields: {
    name: 'Tu nombre en el equipo',
    nameHint:
      'Basta con un nombre y una letra, como Denise K. Puede ser otro nombre que el tuyo, si así te sientes más a salvo.',
    listed: 'La página del equipo puede mostrar mi nombre',
    listedHint: 'Un capitán lee el nombre primero. Puedes quitarlo de la página cuando quieras.',
  },
  overview: {
    gifts: 'Donativos más recientes',
    noGifts:
      'Todavía sin donativos. Pídeselo por su nombre a una amiga o un amigo; el tuyo puede ser el primero.',
    notYet: 'Los donativos llegan cuando la página esté publicada.',
    soFar: 'Hasta ahora',
    goal: 'Meta del equipo',
    part: { captain: 'Capitán', member: 'Integrante' },
  },
  desk: {
    title: 'Integrantes',
    invite: 'Invitar a personas',
    waiting: 'Esperan tu sí',
    asked: 'lo pidió el {day}',
    yes: 'Sí, que entre <name>{who}</name>',
    no: 'No',
    noTo: 'No a <name>{who}</name>',
    onTeam: 'En el equipo',
    captain: 'Capitán',
    me: 'tú',
    since: 'desde el {day}',
    wishes: '<name>{who}</name> quiere que la página del equipo muestre así su nombre.',
    showName: 'Mostrar este nombre',
    seeTo: 'Opciones para <name>{who}</name>',
    makeCaptain: 'Hacer capitán a <name>{who}</name>',
    makeCaptainHint:
      'Los capitanes escriben la página, invitan a personas y se encargan de todo lo demás, cada quien por su cuenta. La página muestra su nombre.',
    handOver: 'Entregar la página a <name>{who}</name>',
    handOverHint: 'Será capitán en tu lugar. Tú sigues en el equipo como integrante.',
    remove: 'Sacar del equipo a <name>{who}</name>',
    removeHint: 'Se lo decimos con amabilidad. Lo que trajo se queda y sigue contando.',
    makeMember: 'Hacer integrante a <name>{who}</name>',
    makeMemberHint: 'Sigue en el equipo, sin tareas de capitán. Se lo decimos.',
    invited: 'Con invitación',
    noneInvited:
      'Nadie tiene una invitación sin responder. Invita a personas que conoces, una por una.',
    sent: 'Último correo el {day}',
    refused: 'No quiere recibir invitaciones',
    enough: 'Ya se le recordó bastante',
    over: 'El enlace ya venció',
    remind: 'Recordar',
    remindWhom: 'Recordar a {email}',
    withdraw: 'Retirar',
    withdrawWhom: 'Retirar la invitación a {email}',
    ownLink: 'Tu propio enlace',
    ownLinkWords: 'Lo que tus amigos donen con este enlace cuenta como traído por ti.',
    ownLinkLater: 'Se abre para todos en cuanto la página esté publicada.',
    ownLinkLabel: 'Tu enlace para compartir',
    share: 'Compartir',
    shareText: 'Estoy en {team}. ¿Te unes a nosotros?',
    copy: 'Copiar enlace',
    copied: 'Enlace copiado',
    broughtIn: 'Has traído',
    nothingShown: '–',
    joinLink: 'Un enlace para unirse',
    joinLinkNone:
      'Para un chat de grupo o una hoja de papel: quien tenga el enlace puede pedir unirse. Tú ves quién viene.',
    joinLinkMake: 'Crear un enlace',
    joinLinkLabel: 'Pásalo a personas que conoces',
    joinLinkRenew: 'Crear otro enlace',
    joinLinkRenewWords: 'El enlace que has pasado hasta ahora ya no llevará a ningún lado.',
    joinLinkRenewYes: 'Sí, crear otro',
    joinLinkEnd: 'Apagarlo',
    settings: 'Cómo funciona el equipo',
    needsYes: 'Un capitán da el sí a cada persona que llega por el enlace',
    credits: 'La página dice quién trajo cuánto',
    creditsHint:
      'Una suma junto a cada nombre, la mayor primero, y “con Denise K.” junto a un donativo. De los donativos sin nombre nunca se sabe de quién son.',
    save: 'Guardar',
    saving: 'Guardando…',
    yourName: 'Tu nombre',
    nameWaits:
      'Un capitán todavía no ha leído este nombre. Hasta entonces la página no lo muestra.',
    leave: 'Dejar el equipo',
    leaveWords:
      'Ya no verás el escritorio del equipo, y tu enlace ya no contará para nadie. Lo que trajiste se queda y sigue contando.',
    leaveYes: 'Sí, dejar el equipo',
    leaveLast:
      'Eres el único capitán. Antes de irte, haz capitán a otra persona o entrégale la página.',
    stepDown: 'Seguir como integrante',
    stepDownWords: 'Los otros capitanes siguen. Tú sigues en el equipo, sin tareas de capitán.',
    stepDownYes: 'Sí, seguir como integrante',
    working: 'Un momento…',
  },
  said: {
    joined: '¡Te damos la bienvenida! Ya estás en el equipo',
    left: 'Dejaste el equipo. Gracias por todo lo que hiciste',
    invited: 'Tus invitaciones van en camino',
    reminded: 'El recordatorio va en camino',
    'too-soon': 'Con un correo al día basta. Inténtalo mañana',
    'too-many': 'Por ahora ya hubo bastantes correos. Una palabra en persona puede lograr más',
    withdrawn: 'La invitación quedó retirada',
    'not-open': 'Eso ya se respondió o se retiró. Abajo está como quedó',
    made: 'Tu nuevo enlace para unirse está listo',
    ended: 'El enlace está apagado. Quien ya está en el equipo se queda',
    taken: 'Ya está en el equipo, y se lo dijimos',
    declined: 'No está en el equipo, y se lo dijimos con amabilidad',
    changed: 'Su papel en el equipo cambió, y se lo dijimos',
    unchanged: 'Ya estaba así',
    'stepped-down': 'Ahora estás en el equipo como integrante',
    'last-captain':
      'Un equipo necesita un capitán. Primero entrega la página o haz capitán a alguien',
    'changed-since': 'Ahora quiere otro nombre. Por favor léelo abajo',
    'handed-over': 'La página quedó entregada. Estás en el equipo como integrante',
    'to-oneself': 'Elige a otra persona para entregarle la página',
    removed: 'Ya no está en el equipo, y se lo dijimos con amabilidad. Lo que trajo sigue contando',
    'is-captain': 'Primero hazle integrante',
    shown: 'La página ya muestra su nombre',
    named: 'Tu nombre quedó guardado',
    saved: 'Guardado',
    'not-found': 'Esa persona ya no está en el equipo. Abajo está como quedó',
    'not-allowed': 'Eso no se puede hacer ahora. Abajo está como quedó',
  },
  invite: {
    title: 'Invitar a personas',
    words:
      'Cada quien recibe un correo nuestro con un enlace. No pasa nada hasta que oprima el botón que está detrás.',
    emails: 'Sus correos electrónicos',
    emailsHint: 'Uno por renglón. Puedes pegarlos de tu lista de contactos.',
    fair: 'Invita a personas que conoces. A cada una le escribimos cuatro veces como máximo, y dejamos de hacerlo en cuanto lo pida.',
    send: 'Mandar las invitaciones',
    sending: 'Mandando…',
    back: 'Volver a los integrantes',
    someSent: '{n, plural, one {Una invitación va en camino} other {# invitaciones van en camino}}',
    missing: 'Escribe al menos un correo electrónico',
    tooMany: 'Invita a {most} personas a la vez como máximo',
    tooLong: 'Eso es demasiado largo',
    wrong: '{which}: escribe cada correo como nombre@example.org',
    why: {
      'invited-already': '{email} ya tiene una invitación.',
      'on-the-team': '{email} ya está en el equipo.',
      'asked-not-to': '{email} pidió que no le manden otra invitación.',
      'too-many': 'A {email} no se le puede escribir hoy. Inténtalo mañana.',
      'not-allowed': 'No se puede invitar a {email} mientras la página está oculta.',
    },
  },
  invitation: {
    kicker: 'Una invitación',
    title: 'Únete a <name>{team}</name>',
    pageTitle: 'Únete a {team}',
    from: '<name>{captain}</name> te quiere en el equipo.',
    fromCaptain: 'Un capitán te quiere en el equipo.',
    whatFor:
      'Recibes tu propio enlace para compartir, y lo que tus amigos donen cuenta como traído por ti. No cuesta nada y no necesitas contraseña.',
    address:
      'Esta invitación es para {email}. Los capitanes del equipo ven tu correo; nadie más lo ve.',
    otherPerson:
      'Entraste aquí como {email}, y esta invitación es para {invited}. Primero sal de tu cuenta, o pídele al capitán que invite el correo que usas.',
    otherPersonTitle: 'Esto es para otra persona',
    join: 'Unirme al equipo',
    joining: 'Un momento…',
    refuse: 'No conozco a este equipo, o no quiero más correos suyos',
    joined: 'Ya estás en el equipo',
    joinedWords:
      '¡Te damos la bienvenida a <name>{team}</name>! Empieza con una amiga o un amigo: mándale tu enlace con unas palabras tuyas.',
    joinedWait:
      '¡Te damos la bienvenida a <name>{team}</name>! Tu propio enlace se abre en cuanto la página esté publicada.',
    openDesk: 'Abrir el escritorio del equipo',
    openDeskHint: 'Ahí te pedimos tu correo y te mandamos un código.',
    gone: 'Esta invitación ya no sirve',
    goneWords:
      'Ya se respondió, se retiró o venció. Si todavía quieres unirte, pregúntale al capitán que te invitó.',
    seeTeams: 'Ver los equipos',
  },
  refusal: {
    title: '¿No quieres más correos de este equipo?',
    words:
      'Entonces nadie de <name>{team}</name> podrá volver a invitar a {email} por medio de nosotros.',
    yes: 'No más correos',
    stopping: 'Un momento…',
    back: 'Volver a la invitación',
    done: 'No volveremos a escribirte por este equipo',
    doneWords: 'Perdona la molestia. No guardamos nada de ti, salvo tu deseo.',
  },
  join: {
    kicker: 'Únete a un equipo',
    words: 'Alguien del equipo te dio este enlace. Dinos cómo te llamamos y a dónde te escribimos.',
    wordsSignedIn: 'Entraste como {email}. Dinos cómo te llamamos.',
    email: 'Tu correo electrónico',
    emailHint:
      'Para un código que muestra que es tuyo. Los capitanes del equipo lo ven; nadie más.',
    go: 'Continuar',
    going: 'Mandando…',
    code: 'Un código, y ya estás',
    codeWords: 'Mandamos un mensaje a <mail>{email}</mail>. Escribe aquí el código que trae.',
    codeWordsPlain: 'Escribe aquí el código de nuestro mensaje.',
    codeLabel: 'Código de seis números',
    codeHint: 'Sirve por diez minutos.',
    nothingThere:
      '¿Nada después de dos minutos? Busca en la carpeta de spam, o <link>pide otro código</link>.',
    waits: 'Primero un capitán da el sí',
    waitsWords:
      'Les dijimos a los capitanes de <name>{team}</name> que quieres unirte. Te llega un correo en cuanto alguno dé el sí.',
    gone: 'Este enlace ya no sirve',
    goneWords: 'Lo cambiaron o lo apagaron. Pídele otro a la persona que te lo dio.',
  },
  staff: {
    broughtInBy: 'Traído por',
    nobody: 'Nadie en especial',
    change: 'Cambiar quién lo trajo',
    creditTitle: '¿Quién trajo este donativo?',
    onlyTeam: 'Alguien que está o estuvo en {team}. Solo cambian las sumas de esas personas.',
    chooseOne: 'Elige a alguien de este equipo',
    why: '¿Por qué?',
    whyHint: 'Para el registro. No lo leen ni el donante ni el equipo.',
    reasonMissing: 'Escribe por qué, para el registro',
    reasonLong: 'Usa 500 caracteres como máximo',
    backToGift: 'Volver al donativo',
    gifts: 'Donativos',
    giftOf: 'Donativo de {donor}',
    aDonor: 'un donante',
    credited: 'Cambiado. El donativo cuenta para la persona que elegiste.',
    people: 'En el equipo',
    onPage: 'con nombre en la página',
    offPage: 'sin nombre en la página',
    takeOff: 'Quitar el nombre de la página',
    takeOffWhom: 'Quitar de la página el nombre de {who}',
    notNamed: 'La página ya no mostraba su nombre.',
    takenOff: 'El nombre ya no está en la página. Un capitán puede poner otro.',
  },
  page: {
    roster: 'Quiénes están en el equipo',
    captain: 'capitán',
    more: '{n, plural, one {y una persona más} other {y # personas más}}',
    with: 'con <name>{who}</name>',
    sentBy:
      '<name>{who}</name> está en este equipo. Lo que dones desde aquí cuenta como traído por esa persona.',
    sentBySomebody:
      'Alguien de este equipo te mandó aquí. Lo que dones desde aquí cuenta como traído por esa persona.',
  },
  letters: {
    invitation: {
      subject: '{captain} te quiere en {team}',
      subjectPlain: 'Un capitán te quiere en {team}',
      subjectAgain: 'Todavía hay lugar para ti en {team}',
      words: '{captain} te quiere en el equipo {team}. Juntos reúnen dinero para {organization}.',
      wordsPlain:
        'Un capitán te quiere en el equipo {team}. Juntos reúnen dinero para {organization}.',
      whatFor:
        'Estar en el equipo no cuesta nada y no necesitas contraseña. Recibes tu propio enlace para compartir, y lo que tus amigos donen cuenta como traído por ti.',
      see: 'Ver la invitación',
      until:
        'El enlace sirve hasta el {until}. No pasa nada hasta que oprimas el botón al que lleva.',
      refuse: 'No conozco a este equipo, o no quiero más correos suyos',
    },
    signIn: {
      subject: 'Únete a {team}',
      words: 'Falta un paso: muestra que este correo es tuyo, y podrás unirte al equipo.',
    },
    joined: {
      subject: '{who} se unió a {team}',
      words: '{who} ya está en tu equipo. Unas palabras de bienvenida ayudan mucho.',
      see: 'Ver quiénes están en el equipo',
    },
    waits: {
      subject: '{who} pide unirse a {team}',
      words:
        '{who} llegó por el enlace de tu equipo y espera tu sí. Di que no si no le conoces; se lo decimos con amabilidad.',
      see: 'Decir sí o no',
    },
    welcomed: {
      subject: 'Te damos la bienvenida a {team}',
      words:
        'Ya estás en el equipo. Tu propio enlace para compartir está en el escritorio del equipo.',
    },
    declined: {
      subject: 'Sobre unirte a {team}',
      words:
        'Los capitanes de {team} no te agregaron al equipo esta vez. Quizá no reconocieron tu nombre. Si conoces a alguno, pregúntale en persona.',
      otherWays:
        'Hay otras maneras de apoyar a {organization}: a otro equipo le dará gusto tenerte, y puedes empezar el tuyo.',
    },
    madeCaptain: {
      subject: 'Ahora eres capitán de {team}',
      words:
        'Puedes escribir la página, invitar a personas y encargarte de todo lo demás del equipo, junto con sus otros capitanes. Tu nombre está en la página con los suyos.',
    },
    madeMember: {
      subject: 'Ahora estás en {team} como integrante',
      words:
        'Otro capitán se encarga ahora de lo que hacías tú. Sigues en el equipo, con tu propio enlace, y todo lo que trajiste cuenta igual que antes.',
    },
    handedOver: {
      subject: '{by} te entregó {team}',
      subjectOther: '{by} entregó {team} a {to}',
      words:
        'Ahora eres capitán del equipo, en lugar de {by}, y puedes escribir la página, invitar a personas y encargarte de todo lo demás. {by} sigue en el equipo como integrante.',
      wordsOther:
        'En lugar de {by}, {to} es ahora capitán. {by} sigue en el equipo como integrante.',
    },
    removed: {
      subject: 'Ya no estás en {team}',
      words:
        'Un capitán te sacó del equipo {team}. Gracias por lo que hiciste: cada donativo que trajiste se queda y sigue contando.',
      otherWays: 'En cualquier otro equipo te reciben con gusto, o puedes empezar el tuyo.',
    },
    openDesk: 'Abrir tu escritorio',
    seeTeams: 'Ver los equipos',
    surprised: 'Si esto te sorprende, habla primero con los capitanes, o escribe a {contact}.',
  },
}
