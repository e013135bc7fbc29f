import type { mailStaff as english } from '../../en/mail/staff.ts'
import type { SameKeys } from '../../say.ts'

export const mailStaff: SameKeys<typeof english> = {
  dispute: {
    subject: 'Un donativo de {amount} está en disputa',
    words:
      'Un donante le pidió al banco que le devuelva el dinero. Stripe retiene el dinero hasta que esto se resuelva. El donativo sigue contando como reunido; solo deja de contar si se pierde la disputa.',
    subjectLost: 'El banco se llevó de vuelta un pago de {amount}',
    wordsLost:
      'El banco de quien pagó se llevó el dinero de vuelta, como pasa con un débito bancario que al final no se pudo cobrar. No hay nada que responder. El pago ya no cuenta como reunido y su recibo ya no cuenta.',
    gift: 'Donativo',
    team: 'Equipo',
    reason: 'Motivo que se dio',
    reasons: {
      fraudulent: 'el donante dice que no lo hizo',
      unrecognized: 'el donante no reconoce el cargo',
      duplicate: 'el donante dice que pagó dos veces',
      credit_not_processed: 'el donante espera una devolución',
      debit_not_authorized: 'el donante no autorizó el débito',
      insufficient_funds: 'no había suficiente en la cuenta',
      incorrect_account_details: 'los datos de la cuenta no eran correctos',
      bank_cannot_process: 'el banco no pudo procesarlo',
      general: 'ninguno en particular',
    },
    due: 'Responder antes de',
    answer:
      'Una disputa se responde en Stripe. Si no se responde antes de esa hora, el dinero se pierde.',
    see: 'Ver el donativo',
  },
  invitation: {
    subject: 'Únete al escritorio del personal de {organization}',
    viewer:
      '{name} te pide que te unas al escritorio del personal como observador, que ve todo y no cambia nada.',
    moderator:
      '{name} te pide que te unas al escritorio del personal como moderador, que cuida las páginas y las palabras.',
    finance:
      '{name} te pide que te unas al escritorio del personal en finanzas, para cuidar el dinero.',
    admin:
      '{name} te pide que te unas al escritorio del personal como administrador, que puede hacer todo.',
    words:
      'Vas a configurar una llave de acceso, o una contraseña con una app de autenticación. Toma como tres minutos. Ten tu teléfono a la mano.',
    button: 'Preparar mi acceso',
    once: 'El enlace sirve una vez, por tres días. Si no esperabas esto, por favor avísanos y no lo abras.',
  },
  recovery: {
    subject: 'Prepara de nuevo tu acceso de personal en {organization}',
    words:
      'Se dio uno de tus códigos de recuperación, y era correcto. Con este enlace preparas una nueva forma de entrar. Lo que usabas antes dejará de servir.',
    button: 'Preparar mi acceso de nuevo',
    once: 'El enlace sirve una vez, por una hora. Si no fuiste tú quien dio el código, no lo abras y escribe de inmediato a {address}: alguien tiene tus códigos.',
  },
  messagesWait: {
    subject: '{n, plural, one {Un mensaje por leer} other {# mensajes por leer}}',
    words:
      '{n, plural, one {Un donante o un visitante dejó palabras que todavía no están en ninguna página. Por favor léelas y di si se pueden mostrar.} other {Hay donantes y visitantes que dejaron palabras que todavía no están en ninguna página. Por favor léelas y di cuáles se pueden mostrar.}}',
    button: 'Leer lo que espera',
    once: 'Escribimos una sola vez por todo lo que espera, y otra vez cuando llega algo nuevo después de que miraste, o después de un día.',
  },
  factor: {
    subject: 'Cambió tu acceso de personal en {organization}',
    passkey: 'Llave de acceso',
    notExpected:
      'Si no esperabas esto, escribe de inmediato a {address} o llama a otro administrador.',
  },
  factorChange: {
    enrolled:
      'Queremos que sepas que tu acceso de personal se preparó de nuevo. Lo que usabas antes ya no sirve.',
    'password-set':
      'Queremos que sepas que se configuraron una contraseña y una app de autenticación nuevas para tu acceso de personal.',
    'passkey-added':
      'Queremos que sepas que se agregó una llave de acceso a tu acceso de personal.',
    'passkey-removed':
      'Queremos que sepas que se quitó una llave de acceso de tu acceso de personal.',
    'passkey-refused':
      'Queremos que sepas que se rechazó una de tus llaves de acceso: respondió como lo haría una copia. Por favor quítala y agrega una nueva.',
    'recovery-codes-renewed':
      'Queremos que sepas que se hicieron códigos de recuperación nuevos para tu acceso de personal. Los anteriores ya no sirven.',
    'recovery-code-used':
      'Queremos que sepas que se usó un código de recuperación para entrar al escritorio del personal. Ese código ya no servirá.',
    reset:
      'Queremos que sepas que un administrador restableció tu acceso de personal. Tu contraseña, tu app y tus códigos de recuperación anteriores ya no sirven.',
    'role-changed':
      'Queremos que sepas que un administrador cambió tu función en el escritorio del personal, y se cerró tu sesión.',
    disabled: 'Queremos que sepas que un administrador te quitó el acceso de personal.',
  },
  siteSetUp: {
    subject: '{organization} ya está en Team Up',
    words:
      'Tu sitio está listo, y este correo muestra que los correos llegan. Eres su primer administrador.',
    next: 'Qué sigue: revisa los ajustes, invita a las personas con las que trabajas y empieza tú el primer equipo, para que los demás vean cómo se ve.',
    button: 'Abrir el escritorio del personal',
  },
}
