import type { treasuryStatements as english } from '../../en/treasury/statements.ts'
import type { SameKeys } from '../../say.ts'

export const treasuryStatements: SameKeys<typeof english> = {
  statements: {
    title: 'Resúmenes del año',
    lede: 'Cada donante recibe una página con cada pago del año por separado, lo que recibió a cambio, y aparte las cosas que donó. Lleva lo que pide el IRS.',
    none: 'Todavía no hay recibos. Cuando llegue un donativo, su año aparecerá aquí.',
    year: 'Año',
    total: 'Recibos válidos de {year}',
    goods:
      '{n, plural, one {y un donativo de cosas, sin valor} other {y {n} donativos de cosas, sin valor}}',
    donors: 'Donantes con correo',
    toPrint: 'Cartas por imprimir',
    nameless: '{amount} de eso llegó sin nombre ni correo. De eso nadie puede recibir un resumen.',
    changed: 'Cambió desde que salió la carta',
    changedWords:
      '{n, plural, one {Un donante tiene una carta que ya no dice} other {{n, number} donantes tienen cartas que ya no dicen}} lo que es, porque un donativo se devolvió o llegó otro. La carta corregida dice con claridad que ocupa el lugar de la primera. A quien todavía no se le escribió también le llega la suya; a nadie más le llega nada.',
    told: 'La carta dice',
    isNow: 'Ahora es',
    correct: 'Enviar las cartas corregidas',
    preview: 'Ver uno',
    previewEmail: 'Correo del donante',
    previewHint: 'Ves lo que este donante recibiría hoy. No se envía nada.',
    previewSee: 'Ver el PDF',
    send: 'Enviar por correo',
    sendOpen: 'Enviar a todos',
    sendWords:
      '{n, plural, one {Un donante recibe} other {{n, number} donantes reciben}} una carta con un enlace a su propia página. Quien ya tiene su resumen no recibe otro, a menos que algo haya cambiado.',
    sendYes: 'Sí, enviarlos',
    sendBusy: 'Empezando…',
    going:
      'En camino: {done} de {all} donantes hasta ahora. Puedes cerrar esta página; sigue por su cuenta.',
    look: 'Ver cuánto falta',
    sent: '{n, plural, =0 {No hizo falta ninguna carta nueva} one {Salió una carta} other {Salieron {n, number} cartas}} el {when}; las envió {who}.',
    goesOn: '{year} todavía no termina',
    goesOnWords:
      'Puedes enviarlos ahora. Quien vuelva a donar este año recibirá un resumen más nuevo la próxima vez que envíes.',
    print: 'Imprimir los demás',
    printWords:
      '{n, plural, one {Un donante no tiene} other {{n, number} donantes no tienen}} correo. Aquí hay una carta para cada uno, con la dirección si la tenemos.',
    printSee: 'Cartas en PDF',
    printPart: 'Cartas en PDF, parte {part} de {parts}',
    done: { started: 'Los resúmenes van en camino' },
    notDone: {
      running: 'Ya se están enviando',
      'nothing-given': 'Ese año nadie donó nada',
      'no-such-donor': 'Nadie con ese correo donó ese año',
      'nothing-to-print': 'No hay tal carta que imprimir',
    },
  },
}
