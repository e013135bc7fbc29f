import type { staff as english } from '../en/staff.ts'
import type { SameKeys } from '../say.ts'

export const staff: SameKeys<typeof english> = {
  needs: {
    drift:
      'El saldo en Stripe y nuestro libro difieren en <sum>{amount}</sum>. Avisa a quien lleva las cuentas.',
  },
  journal: {
    payoutReturned: 'Nuestro banco devolvió el dinero',
  },
  gifts: {
    moreFilters: 'Más filtros',
    teamFilter: 'Equipo, como en su dirección',
  },
  profile: {
    title: 'Tú',
    name: 'Nombre',
    notGiven: 'Sin nombre',
    email: 'Correo electrónico',
    role: 'Función',
    roleWords: '{role}. Solo un administrador la cambia.',
    passkeys: 'Llaves de acceso',
    yourPasskeys: 'Tus llaves de acceso',
    added: 'Agregada',
    lastUsed: 'Último uso',
    notYet: 'Todavía no',
    remove: 'Quitar',
    removeThis: 'Quitar <hidden>{name}</hidden>',
    removeWords: 'Ya no sirve para entrar. Te avisamos por correo.',
    removeConfirm: 'Sí, quítala',
    removing: 'Quitando…',
    onlyWay: 'Tu única manera de entrar',
    noPasskey:
      'Todavía no tienes ninguna. Con una llave de acceso entras con tu huella, tu cara o el bloqueo de tu dispositivo, y nadie te la puede sacar con engaños.',
    addPasskey: 'Agregar una llave de acceso',
    addPasskeyWords:
      'Se crea en este dispositivo, o en un teléfono o una llave de seguridad que ofrezca tu navegador. Tu navegador te pide tu huella, tu cara o el bloqueo del dispositivo.',
    password: 'Contraseña y aplicación',
    passwordSet:
      'Las dos están listas. Ponlas de nuevo cuando tengas otro teléfono o cuando alguien pueda saber tu contraseña.',
    passwordNotSet:
      'No tienes ninguna de las dos: entras con tu llave de acceso. Una contraseña con una aplicación es otra manera de entrar, si pierdes la llave.',
    setPassword: 'Poner una contraseña y una aplicación',
    setPasswordAnew: 'Poner las dos de nuevo',
    setBoth: 'Poner las dos',
    setPasswordWords:
      'Reemplazan a las de antes, y se cierra tu sesión en todos los demás lugares.',
    recoveryCodes: 'Códigos de recuperación',
    noCodes: 'No te queda ningún código',
    fewCodes: '{n, plural, one {Solo te queda # código} other {Solo te quedan # códigos}}',
    fewCodesWords: 'Crea nuevos mientras todavía puedes entrar.',
    codesLeft: '{n, plural, one {Te queda # código.} other {Te quedan # códigos.}}',
    codesWords: 'Son para el día en que no tengas ni teléfono ni llave de acceso.',
    makeCodes: 'Crear códigos nuevos',
    makeCodesTitle: 'Crea códigos de recuperación nuevos',
    makeCodesWords: 'Recibes diez códigos nuevos. Los que tienes ahora dejan de servir.',
    makeTen: 'Crear diez códigos nuevos',
    making: 'Creándolos…',
    keepCodes: 'Dejar los de antes',
    sessions: 'Sesiones abiertas ahora',
  },
}
