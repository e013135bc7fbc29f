import type { SameKeys } from '../say.ts'
import type { diningOut as english } from '../en/dining-out.ts'

export const diningOut: SameKeys<typeof english> = {
  title: 'Cómo ayuda',
  least: {
    sales: 'El equipo recibe su parte cuando los invitados gasten {amount} en total.',
    guests:
      '{n, plural, one {El equipo recibe su parte cuando llegue # invitado.} other {El equipo recibe su parte cuando lleguen # invitados.}}',
    rsvps:
      '{n, plural, one {El restaurante pide que se anote # persona} other {El restaurante pide que se anoten # personas}} {days, plural, =0 {para ese día} one {un día antes} other {# días antes}}. Así que avísanos si vienes, por favor.',
  },
  cap: 'Da {amount} como máximo.',
  limits: 'Bueno saberlo',
  counts: 'Lo que cuenta',
  countsNot: 'Lo que no cuenta',
  countsNotWords: 'No cuenta: {what}.',
  paper: {
    scan: 'Escanéame',
    thanks: '¡Gracias por venir!',
  },
  phone: {
    title: 'Muestra esto al pagar',
    link: 'Muestra esto en la caja',
    kept: 'Guardado en este celular. Se abre sin señal.',
  },
  papers: {
    title: 'Volantes y tarjetas de mesa',
    lede: 'Imprímelos en casa en papel carta. Cada uno dice qué da el restaurante, cuándo es y cómo se cuenta cada visita; su código lleva a la página de tu noche.',
    rules: 'Reglas del restaurante para los volantes',
    notOut:
      'Cuando tu noche esté en el calendario, podrás imprimir aquí: los códigos llevan a su página.',
    noShare: 'Primero: ¿qué da el restaurante?',
    noShareWords:
      'Todo lo que invita a la noche tiene que decir qué parte de la cuenta se da. Pregunta en el restaurante, anótalo, y tus papeles estarán listos en cuanto lo leamos.',
    addShare: 'Anotar el acuerdo',
    flyer: 'Volante',
    'half-flyers': 'Volantes de media página',
    'table-cards': 'Tarjetas de mesa',
    print: { en: 'Imprimir en inglés (PDF)', es: 'Imprimir en español (PDF)' },
  },
  papersWords: {
    flyer: 'Una página entera para ventanas, paredes y tableros.',
    'half-flyers': 'Dos por página, para dar a amigos y vecinos. Los invitados pueden traer uno.',
    'table-cards': 'Cuatro por página. Pregunta al gerente antes de ponerlas en las mesas.',
  },
  toBeCounted: 'Para que cuente tu visita',
  countBy: {
    say_name: 'Di al pedir que vienes por {team}.',
    show_flyer: 'Muestra el volante al pagar, en papel o en tu celular.',
    code: 'Da este código al pedir. En línea, escríbelo al pagar.',
    receipt: 'Guarda tu recibo para el equipo.',
  },
  code: 'Código',
}
