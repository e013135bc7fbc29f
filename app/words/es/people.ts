import type { people as english } from '../en/people.ts'
import type { SameKeys } from '../say.ts'

export const people: SameKeys<typeof english> = {
  patience:
    'Fueron demasiados intentos. Por favor espera {n, plural, =1 {un minuto} other {# minutos}} e inténtalo de nuevo.',
  device: {
    browserOnSystem: '{browser} en {system}',
    unknown: 'Desconocido',
  },
  staffSignIn: {
    title: 'Entrada del personal',
    email: 'Tu correo electrónico',
    password: 'Contraseña',
    goOn: 'Continuar',
    checking: 'Comprobando…',
    refused: 'Ese correo y esa contraseña no coinciden. Revisa los dos e inténtalo de nuevo.',
    lost: '¿Perdiste tu contraseña, tu teléfono o tu llave de acceso? <recovery>Usa un código de recuperación</recovery> o pide ayuda a otro administrador de {organization}. Los capitanes entran <captains>por aquí</captains>.',
    secondStep: 'Tu segundo paso',
    signIn: 'Entrar',
    code: 'Código de tu aplicación',
    codeHint: 'Seis dígitos. Si no tienes tu teléfono, escribe uno de tus códigos de recuperación.',
    recoveryCode: 'Uno de tus códigos de recuperación',
    recoveryCodeHint: 'Cada uno sirve una vez.',
    wrongCode: 'Ese código no coincide o ya se usó. Espera el siguiente y escríbelo aquí.',
  },
  stepUp: {
    title: '¿Sigues siendo tú?',
    why: 'Antes de algo importante, como un reembolso, pedimos una señal tuya de hace menos de cinco minutos.',
    kept: 'Guardamos lo que escribiste. Sigue por sí solo en cuanto sepamos que eres tú.',
    usePasskey: 'Usar mi llave de acceso',
    notYours: 'Esa llave de acceso no es tuya. Inténtalo de nuevo o usa la otra manera.',
    leave: 'No, déjalo',
    back: 'Volver',
  },
  passkey: {
    use: 'Usar una llave de acceso',
    or: 'o',
    busy: 'Un momento…',
    refused:
      'Esa llave de acceso no abre el escritorio del personal. Inténtalo de nuevo o usa tu contraseña.',
    known: 'Este dispositivo ya tiene una llave de acceso tuya.',
    cancelled:
      'Todavía no pasó nada: no se dio la llave de acceso. Inténtalo de nuevo o usa la otra manera.',
    failed: 'No funcionó en este momento. Inténtalo de nuevo o usa la otra manera.',
    notSetUp: 'No se pudo preparar esa llave de acceso. Inténtalo una vez más.',
    belongsToSomebody: 'Esta llave de acceso ya la conocemos.',
    unnamed: 'Llave de acceso',
    name: 'Un nombre para ella',
    nameHint: 'Para que después sepas en qué dispositivo está.',
    make: 'Crear una llave de acceso',
    needsScript: 'Esto necesita JavaScript, que está apagado en tu navegador.',
  },
  recovery: {
    title: 'Usa un código de recuperación',
    lede: 'Cuando preparaste tu entrada te dimos diez códigos para guardar. Escribe uno de ellos. Te mandamos entonces un enlace a tu correo, con el que empiezas de nuevo.',
    code: 'Código de recuperación',
    codeHint: 'Dieciséis letras y números. Cada uno sirve una vez.',
    enterEmail: 'Escribe tu correo electrónico',
    enterCode: 'Escribe uno de tus códigos de recuperación',
    send: 'Mándame el enlace',
    sending: 'Enviando…',
    noCodes:
      '¿Tampoco tienes códigos? Pide a un administrador de {organization} que restablezca tu entrada. <link>Volver a la entrada</link>',
    look: 'Revisa tu correo',
    asked:
      'Si ese código es tuyo, un enlace va en camino a <email>{address}</email>. Sirve durante una hora. Con él preparas una nueva manera de entrar.',
    nothingCame:
      '¿No llegó nada? Mira en la carpeta de correo no deseado, revisa el código y <link>prueba el siguiente</link>.',
  },
  recoveryCodes: {
    title: 'Guarda estos diez códigos',
    words:
      'Si pierdes tu teléfono o tu llave de acceso, cada uno de estos códigos te ayuda a volver a entrar, una vez. No podemos mostrarlos otra vez: imprime esta página o cópialos en un lugar seguro que no esté en el mismo dispositivo.',
    copy: 'Copiar los diez',
    copied: 'Copiados',
    kept: 'Ya los guardé. Continuar',
  },
  enrolment: {
    title: 'Prepara tu entrada del personal',
    who: 'Para <email>{address}</email>',
    withPasskey: 'La manera fácil: una llave de acceso',
    passkeyWords:
      'Entras con tu huella, tu cara o el bloqueo de tu dispositivo. No hay nada que recordar ni nada que alguien te pueda sacar con engaños.',
    withPassword: 'Con una contraseña y una aplicación',
    setUp: 'Preparar mi entrada',
    settingUp: 'Preparando…',
    choosePassword: '1. Elige una contraseña',
    newPassword: 'Contraseña nueva',
    passwordHint:
      'Al menos 8 caracteres; 15 o más es mejor. Cuatro palabras que no van juntas son buenas.',
    addToApp: '2. Agrega esta cuenta a tu aplicación',
    appWords:
      'Necesitas una aplicación de códigos en tu teléfono, como Google Authenticator, Aegis o 1Password. Escanea esta imagen con ella.',
    picture: 'Código QR para tu aplicación de códigos. La misma clave está abajo como texto.',
    orType: 'O escribe esta clave en la aplicación: <key>{secret}</key>',
    typeCode: '3. Escribe el código que muestra la aplicación',
    sixDigits: 'Código de seis dígitos',
    wrongCode: 'Ese código no coincide. Espera el siguiente en tu aplicación y escríbelo aquí.',
    gone: 'Este enlace ya no sirve',
    goneWords:
      'Sirve una vez, durante tres días. Pide a un administrador de {organization} que te mande uno nuevo.',
  },
  password: {
    tooShort:
      'Tu contraseña tiene {n, plural, one {# carácter} other {# caracteres}}. Usa al menos {least, number}; 15 o más es mejor.',
    tooLong: 'Usa {most, number} caracteres como máximo.',
    easy: 'Esa contraseña es fácil de adivinar. Prueba con cuatro palabras que no van juntas.',
  },
  sessions: {
    caption: 'Dónde tienes la sesión abierta',
    device: 'Dispositivo',
    thisOne: 'Este',
    forWhat: 'Para',
    staff: 'Mesa del personal',
    captain: 'Mis equipos',
    since: 'Desde',
    lastSeen: 'Última vez',
    end: 'Cerrar',
    signOut: 'Cerrar sesión <name>{device}</name>',
    signingOut: 'Cerrando…',
    everywhereElse: 'Cerrar las demás sesiones',
    everywhereWords: 'Se cierra la sesión en todos los navegadores menos en este.',
    confirm: 'Sí, ciérralas',
  },
  signIn: {
    title: 'Entrar',
    lede: 'Te mandamos un correo electrónico con un enlace y un código. No necesitas contraseña.',
    email: 'Tu correo electrónico',
    sending: 'Enviando…',
    send: 'Mándame el enlace',
    noTeam: '¿Todavía no tienes equipo? <link>Forma un equipo</link>',
    wrongEmail: 'Escribe tu correo electrónico, como nombre@example.com',
    look: 'Revisa tu correo electrónico',
    sentTo:
      'Mandamos un mensaje a <strong>{email}</strong>. Presiona el botón que trae, o escribe aquí su código. Los dos sirven por diez minutos.',
    typeCode: 'Escribe aquí el código de nuestro mensaje. Sirve por diez minutos.',
    code: 'Código de seis cifras',
    signingIn: 'Entrando…',
    button: 'Entrar',
    nothing:
      '¿No llega nada en dos minutos? Busca en la carpeta de spam, o <link>pide otro mensaje</link>.',
    onePress: 'Presiona una vez y ya estás dentro.',
    typeYourCode: 'Escribe tu código',
    otherBrowser:
      'Abriste el enlace en otro navegador, no en el que lo pediste. Por seguridad también necesitamos el código de seis cifras del mismo mensaje.',
    gone: 'Este enlace ya no sirve',
    goneWords:
      'Un enlace sirve una vez, por diez minutos, y solo el más reciente. Nada de lo que escribiste se pierde.',
    newLink: 'Mándame un enlace nuevo',
    wrongCode:
      'Ese código no coincide. Puedes intentarlo {n, plural, =1 {una vez} other {# veces}} más.',
    codeNeeded: 'Escribe el código de seis cifras del mismo mensaje.',
    codeGone: 'Ese enlace y ese código ya no sirven. Pide otro mensaje y usa el más reciente.',
  },
  account: {
    title: 'Tu cuenta',
    myTeams: 'Mis equipos',
    name: 'Tu nombre',
    noName: 'Todavía sin nombre',
    addName: 'Agregar tu nombre',
    changeName: 'Cambiar tu nombre',
    nameTitle: 'Cambiar tu nombre',
    nameHint:
      'Para la gente con la que trabajas aquí: los demás miembros de tus equipos y el personal. Lo que está en la página de un equipo se elige allí.',
    nameMissing: 'Escribe tu nombre',
    nameTooLong: 'Usa {most, number} caracteres como máximo',
    email: 'Tu correo electrónico',
    emailOfStaff:
      '{address}. También abre el escritorio del personal, así que lo cambia un administrador.',
    changeEmail: 'Cambiar tu correo',
    emailTitle: 'Cambia tu correo',
    emailWords:
      'Entras con <strong>{address}</strong>, y ahí llegan nuestros correos. Mandamos un mensaje a la dirección nueva; cuando digas que sí ahí, es la tuya. También avisamos a la de antes, que puede detenerlo durante una semana.',
    newEmail: 'Correo nuevo',
    emailWrong: 'Escribe un correo electrónico, como nombre@example.com',
    emailSame: 'Ese ya es tu correo',
    emailStaff:
      'Este correo también abre el escritorio del personal. Pide a un administrador que lo cambie.',
    ask: 'Mandar el mensaje',
    asking: 'Enviando…',
    waiting: 'Tu correo nuevo espera un sí',
    waitingWords:
      'Mandamos un mensaje a <strong>{address}</strong>. Ábrelo antes de un día y di que sí. Hasta entonces nada cambia.',
    stop: 'Dejar el de antes',
    stopping: 'Deteniendo…',
    language: 'Idioma',
    languageWords: 'Lo eliges al pie de cada página; nuestros correos lo siguen.',
    sessionsWords:
      '¿Ves un navegador que no es tuyo? Cierra su sesión aquí y cuida tu buzón: quien lo lee puede entrar.',
    save: 'Guardar',
    saving: 'Guardando…',
    back: 'Volver a tu cuenta',
    done: {
      named: 'Guardado.',
      'email-asked': 'Un mensaje va en camino a la dirección nueva. Di que sí ahí, por favor.',
      'email-stopped': 'Tu correo se queda como está.',
      'session-ended': 'La sesión de ese navegador está cerrada.',
      'others-ended': 'Las sesiones de los demás navegadores están cerradas.',
    },
  },
  newEmail: {
    title: {
      new: '¿Es este tu correo?',
      old: '¿Fuiste tú?',
      made: 'Tu correo cambió',
    },
    words: {
      new: 'Alguien quiere entrar con <strong>{address}</strong> de ahora en adelante.',
      old: 'Alguien que entró con tu cuenta quiere entrar con <strong>{address}</strong> de ahora en adelante. Si fuiste tú, aquí no tienes que hacer nada.',
      made: 'Ahora entras con <strong>{address}</strong>. Si no fuiste tú, deshazlo: vuelve a valer la dirección de antes y se cierran todas las sesiones.',
    },
    yes: 'Sí, es el mío',
    no: { new: 'No, detenlo', old: 'No fui yo: detenlo', made: 'Deshacer el cambio' },
    confirming: 'Un momento…',
    stopping: 'Deteniendo…',
    changed: 'Tu correo cambió',
    changedWords:
      'De ahora en adelante entras con {address}. Por seguridad cerramos tu sesión en todas partes.',
    signIn: 'Entrar',
    takenBack: 'Volvió tu correo de antes',
    takenBackWords: 'Otra vez entras con {address}. Cerramos todas las sesiones.',
    taken: 'No funcionó',
    takenWords:
      'Esa dirección ya tiene su propia cuenta, así que nada cambió. Escríbenos, por favor.',
    stopped: 'Detenido',
    stoppedWords:
      'Nada cambió. Si no lo pediste, puede que otra persona haya entrado con tu cuenta: entra, abre tu cuenta y cierra las demás sesiones.',
    gone: 'Este enlace ya no sirve',
    goneWords:
      'Sirve una vez y por poco tiempo, y solo el más nuevo. Puedes pedir otro en tu cuenta.',
    toAccount: 'A tu cuenta',
  },
}
