import type { SameKeys } from '../say.ts'
import type { figure as english } from '../en/figure.ts'

export const figure: SameKeys<typeof english> = {
  link: 'Lo que se vendió',
  title: 'Lo que se vendió',
  lede: 'Pregúntale a {restaurant} cuánto gastaron sus invitados esa noche y anótalo aquí. Antes de guardar ves cuánto resulta.',
  sales: 'Ventas de la noche que cuentan',
  salesHint:
    'Todo lo que gastaron sus invitados, como lo dice el restaurante. Por ejemplo 1,240.00.',
  leftOut: 'De eso, lo que el acuerdo no cuenta',
  leftOutHint: 'Bebidas, tarjetas de regalo, banquetes: como lo acordaron.',
  guests: 'Cuántos invitados vinieron, si lo saben',
  told: 'Lo dijo',
  toldWords: '{who} el {day}; lo anotó {by}',
  toldBy: 'Quién te lo dijo',
  toldByHint: 'Por ejemplo, el nombre del gerente.',
  toldOn: 'Cuándo te lo dijo',
  look: 'Ver cuánto resulta',
  lookAgain: 'Calcular otra vez',
  save: 'Guardar esta cifra',
  saving: 'Guardando…',
  back: 'Volver a la noche',
  correct: 'Corregir',
  dueWords: 'El cheque debe llegar a más tardar el {day}. Hasta entonces esta cantidad se espera.',
  nothingWords:
    'No se espera nada, así que no se muestra como dinero. De todos modos vale la pena dar las gracias a quienes vinieron.',
  early: 'Esto viene después de la noche: entonces pregunta al restaurante cuánto se gastó.',
  closed: 'Esta noche está cerrada. Ábrela otra vez para cambiar la cifra.',
  heldTitle: '{organization} ya tiene una parte del cheque',
  heldWords:
    'Por eso la cifra ya no se cambia aquí. Si algo está mal, díselo a {organization} en pocas palabras.',
  tell: 'Decir qué está mal',
  takenBack: 'Se corrigió lo que se vendió en “{night}”',
  correctFigure: 'Corregir lo que se vendió',
  chase: {
    title: 'El cheque está atrasado',
    words:
      'Aquí hay cartas para el restaurante, desde unas palabras amables hasta los hechos. Copia una o ábrela en tu programa de correo, y anota en los pasos de la noche que escribiste.',
    wordsToSend:
      'Aquí hay cartas para el restaurante, desde unas palabras amables hasta los hechos. Cada una se envía una sola vez y queda anotada en los pasos de la noche.',
    sent: 'Se envió el',
    open: 'Abrir en mi programa de correo',
    tone: {
      friendly: 'Primero, un recordatorio amable',
      second: 'Un segundo recordatorio',
      firm: 'Después, los hechos',
    },
    subject: 'El cheque de la noche del {day}',
    dear: 'Hola, {restaurant}:',
    friendly:
      'Gracias otra vez por la noche del {day} con nuestro equipo, {team}. La parte de {open} para {organization} todavía no nos llega; la esperábamos para el {dueOn}. Tal vez se cruzó con esta carta. ¿Nos avisan cuando esté en camino?',
    second:
      'Les escribimos sobre la parte de la noche del {day} con nuestro equipo, {team}. {open} para {organization} debía llegar el {dueOn} y no lo hemos recibido. ¿Nos envían por favor el cheque esta semana, o nos dicen si falta algo?',
    firm: 'El {day} nuestros invitados, el equipo {team}, comieron en {restaurant}. De esa noche se deben {open} a {organization}. Debía pagarse el {dueOn} y no se ha pagado, aunque lo recordamos. Por favor envíenlo en diez días, o escríbannos por qué no.',
    reckoned: 'Así se calculó la parte: {steps}',
    where:
      'Por favor hagan el cheque a nombre de {organization} y envíenlo a: {organization}, {address}.',
    close: 'Gracias,\n{team}',
  },
  thanks: {
    title: 'Dale las gracias al restaurante',
    lede: 'Ya llegó el cheque. Unas líneas ahora, y con gusto dirán que sí otra vez. Su recibo les llega en una carta aparte.',
    done: 'Ya se dieron las gracias el',
    subject: 'Gracias por la noche del {day}',
    words:
      'Gracias por la noche del {day} con nuestro equipo, {team}. Su cheque de {came} ya llegó a {organization} y ya está ayudando.',
    again:
      'Por favor den las gracias a quienes cocinaron y sirvieron ese día. Nuestros invitados se sintieron bienvenidos y nos encantaría volver.',
    close: 'Con gratitud,\n{team}',
  },
  letter: {
    send: 'Enviar a {to}',
    sending: 'Enviando…',
    noAddress: 'Todavía no hay correo del restaurante. Los capitanes lo anotan con el restaurante.',
  },
  noted: {
    friendly: 'Por carta: un recordatorio amable',
    second: 'Por carta: un segundo recordatorio',
    firm: 'Por carta: los hechos',
    thanks: 'Por carta',
  },
  check: {
    title: 'El cheque',
    promised: 'Calculado',
    came: 'Llegó',
    cameWords: '{amount}, lo último el {day}',
    open: 'Se espera',
    late: 'Atrasado',
    openWords: '{amount} para el {day}',
    difference: 'Por qué es otra cantidad',
    less: '{amount} menos de lo calculado: {why}',
    more: '{amount} más de lo calculado: {why}',
    rest: 'Si es otra cantidad que la calculada',
    gaveMore: 'Dieron más',
    gaveMoreHint: 'Todo es la parte del restaurante, tanto como llegó.',
    why: 'Por qué es otra cantidad',
    whyHint: 'Por ejemplo: quitaron la comisión de la tarjeta. Queda anotado con la noche.',
    whyMissing: 'Di en pocas palabras por qué es otra cantidad',
  },
  reckoning: {
    spent: '{amount} gastados',
    less: '{before} − {amount} que no cuentan = {counted}',
    flat: 'El restaurante da una sola cantidad: {amount}.',
    cap: 'El restaurante da {amount} como máximo.',
  },
  outcome: {
    given: '{amount} para el equipo',
    nothing: '$0: se gastó muy poco para que toque una parte',
    too_few_sales: '$0: cuentan {counted}, y el restaurante pidió al menos {least}',
    too_few_guests:
      '$0: {came, plural, one {vino # invitado} other {vinieron # invitados}}, y el restaurante pidió al menos {least}',
    too_few_rsvps:
      '$0: {said, plural, one {# persona había avisado} other {# personas habían avisado}} a tiempo, y el restaurante pidió al menos {least}',
    not_paid: '$0: el restaurante no pagó',
  },
  done: {
    'figure-saved': 'La cifra quedó guardada',
    'figure-saved-before': 'La cifra ya estaba guardada. Cuenta una sola vez',
    'letter-sent': 'La carta va en camino y quedó anotada',
    'letter-sent-before': 'Esta carta ya se había enviado. Sale una sola vez',
    'letter-not-now': 'No se envió nada: esta carta no va con lo que pasa ahora con el cheque',
    'letter-no-address': 'No se envió nada: no hay correo del restaurante',
    'not-held': 'La noche tiene que haber pasado y no estar cerrada',
  },
  errors: {
    sales: 'Escribe cuánto se gastó, como 1240 o 1,240.00',
    leftOut: 'Eso es más de lo que se gastó',
    guests: 'Escribe cuántos con un número entero',
    toldBy: 'Escribe quién te lo dijo',
    toldBefore: 'No pudo decírtelo antes de la noche',
    newer: 'Otra persona guardó {sales} mientras tanto. Mira otra vez cuál es la correcta',
    'held-by-staff': 'Una parte del cheque ya llegó. Mejor di en un comentario qué está mal',
    'logged-by-hand':
      'Ya se anotó a mano la parte de esta noche. Retírala primero y luego guarda la cifra',
  },
}
