import type { SameKeys } from '../say.ts'
import type { monthly as english } from '../en/monthly.ts'

export const monthly: SameKeys<typeof english> = {
  choice: 'Donar esto cada mes',
  choiceHint:
    'Cobramos la misma cantidad hoy y el día {day} de cada mes, o su último día, hasta que tú lo detengas. Cada recibo trae un enlace para detenerlo: dos clics, sin cuenta.',
  terms:
    'Das {amount} hoy, y otra vez el día {day} de cada mes (o su último día) hasta que lo detengas. Cada recibo trae un enlace para detenerlo en dos clics, sin cuenta.',
  day: {
    one: '{day}',
    two: '{day}',
    few: '{day}',
    other: '{day}',
  },
  gift: {
    row: 'Cada mes',
    next: 'El próximo, el {next}',
    stopped: 'Detenido',
    how: 'Este es el primero de tus donativos mensuales. Cada recibo que te mandamos por correo trae un enlace para detenerlos: un clic ahí, otro en la página.',
    howAgain:
      'Este es uno de tus donativos mensuales. Cada recibo que te mandamos por correo trae un enlace para detenerlos: un clic ahí, otro en la página.',
    see: 'Ver o detener tu donativo mensual',
  },
  receipt: {
    next: 'Este es tu donativo mensual. Los próximos {amount} se cobran el {next}.',
    stopped:
      'Ya habías detenido este donativo mensual, así que esto no se debió cobrar. Te lo estamos devolviendo completo.',
    stop: 'Detener mi donativo mensual',
    stopHint: 'Dos clics, sin iniciar sesión. Después ya no se cobra nada.',
    paper: 'Este donativo es mensual. Detenlo cuando quieras, sin iniciar sesión: {address}',
  },
  page: {
    kicker: 'Tu donativo mensual',
    title: '{amount} cada mes',
    next: 'El próximo se cobra el {next}. Es para “<name>{campaign}</name>”.',
    given:
      'Desde el {since} diste {given} en {months, plural, one {# mes} other {# meses}}. Gracias.',
    stop: 'Detener mi donativo mensual',
    stopping: 'Deteniendo…',
    behind: 'No se pudieron cobrar {amount}',
    behindWords:
      'Tu tarjeta no aceptó el cobro de este mes. Pasa cuando vence o cuando el banco es precavido. Puedes dar otra tarjeta, o detenerlo. No se cobró nada.',
    pay: 'Dar otra tarjeta',
    underWay: 'Ya anotamos que lo detienes',
    underWayWords:
      'Stripe, que cobra a tu tarjeta, no respondió en este momento. Seguimos preguntando hasta que responda, y te escribimos cuando quede hecho.',
    underWayBack:
      'Si antes se colara un cobro, te lo devolvemos completo sin que lo pidas. ¿Preguntas? {address}',
    stopped: 'Tu donativo mensual está detenido',
    stoppedWords: 'Ya no se cobra nada más. Te mandamos un correo que lo dice.',
    unpaid: 'Tu donativo mensual terminó',
    unpaidWords:
      'Stripe intentó varias veces cobrar a tu tarjeta, no pudo y dejó de intentar. No debes nada.',
    giveAgain: 'Donar otra vez',
    unknown: 'Aquí no hay ningún donativo mensual',
    unknownWords:
      'Por favor revisa si el enlace está completo. Podemos mandarte tus recibos de nuevo, cada uno con un enlace que sirve.',
  },
  mail: {
    behindSubject: 'No se pudo cobrar tu donativo mensual',
    behind:
      'Intentamos cobrar tu donativo mensual de {amount}, y tu tarjeta no lo aceptó. Pasa cuando la tarjeta vence o cuando el banco es precavido. No se cobró nada.',
    behindAsk:
      '¿Quieres seguir? Puedes dar otra tarjeta. Si no, puedes detenerlo en la misma página. De todos modos, gracias.',
    behindButton: 'Dar otra tarjeta, o detenerlo',
    behindHint:
      'Cualquiera de las dos toma dos clics, sin iniciar sesión. Si lo detienes, ya no se cobra nada.',
    endedSubject: 'Tu donativo mensual está detenido',
    unpaidSubject: 'Tu donativo mensual terminó',
    ended: 'Tu donativo mensual de {amount} está detenido. Ya no se cobra nada más.',
    endedUnpaid:
      'Tu donativo mensual de {amount} terminó: Stripe intentó varias veces cobrar a tu tarjeta, no pudo y dejó de intentar. No debes nada.',
    endedSum:
      'Diste {given} en {months, plural, one {# mes. Gracias.} other {# meses. Gracias por cada uno de ellos.}}',
    endedAgain: 'Si algún día quieres volver a donar, la página está abierta.',
    endedButton: 'Donar otra vez',
    endedNotYou: '¿No lo detuviste tú? Escribe a {address}.',
  },
  staff: {
    title: 'Donativos mensuales',
    lede: 'Cada cobro es un donativo por separado en la lista de donativos. Aquí se ve quién da cada mes, y cuándo toca el próximo.',
    sum: '{n, plural, one {# persona da} other {# personas dan}} {amount} al mes.',
    states: 'Cómo está',
    all: 'Todos',
    donor: 'Donante',
    amount: 'Cada mes',
    next: 'Lo que sigue',
    given: 'Dado',
    months: '{months, plural, one {# mes} other {# meses}}',
    none: 'Nadie da cada mes todavía',
    noneWords: 'Quien marca “Donar esto cada mes” en la página de la campaña aparece aquí.',
    noneState: 'Ninguno de estos por ahora',
    seeAll: 'Todos los donativos mensuales',
    badge: 'Mensual',
    row: 'Donativo mensual',
    see: 'Parte de un donativo mensual de {amount}',
    many: {
      active: 'Activos',
      behind: 'Atrasados',
      'under-way': 'Por detenerse',
      ended: 'Terminados',
    },
    one: {
      active: 'Activo',
      behind: 'Atrasado',
      'under-way': 'Por detenerse',
      ended: 'Terminado',
    },
    waitsForCard: 'Espera otra tarjeta',
    nothingNext: 'Nada',
    keep: 'Dejarlo',
    filter: 'Solo donativos mensuales',
    chipOne: 'De un donativo mensual',
    endedBy: {
      donor: 'Lo detuvo el donante el {day}',
      staff: 'Lo detuvo {who} el {day}: {reason}',
      stripe: 'Terminó en Stripe el {day}',
      want: 'Stripe lo terminó el {day}: no se pudo cobrar a la tarjeta',
    },
    stop: 'Detenerlo',
    stopTitle: 'Detener un donativo mensual',
    stopLede:
      '{amount} al mes de {who}. Ya no se cobra nada más; lo dado se queda. El donante recibe un correo.',
    reason: 'Por qué',
    reasonHint: 'Para el registro. El donante no lo ve.',
    reasonMissing: 'Di por qué lo detienes',
    stopButton: 'Detener el donativo mensual',
    stopBusy: 'Deteniendo…',
    gone: 'Ya estaba detenido.',
    done: 'El donativo mensual está detenido.',
    doneUnderWay:
      'Anotado. Stripe no ha respondido todavía; una tarea pregunta hasta que responda.',
  },
}
