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
    replaces: 'En lugar del recibo',
    organization: 'Organización',
    ein: 'EIN',
    address: 'Dirección',
    nothingInReturn: 'No se entregaron bienes ni servicios a cambio de este donativo.',
    keep: 'Por favor guarda este recibo para tu declaración de impuestos.',
    see: 'Ver el recibo',
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
}
