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
    thanks: 'Gracias por tu donativo. Llega directo a {organization}.',
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
}
