import type { givingDedications as english } from '../../en/giving/dedications.ts'
import type { SameKeys } from '../../say.ts'

export const givingDedications: SameKeys<typeof english> = {
  dedication: {
    question: '¿Es este donativo por alguien?',
    none: 'No',
    honor: 'En honor de alguien',
    memory: 'En memoria de alguien',
    to: 'Su nombre',
    toHint: 'Sale con tu donativo en la página, y en tu recibo.',
    card: 'Mandar una tarjeta por correo electrónico',
    cardWords:
      'La mandamos cuando tu donativo esté pagado, a menos que nos hayan pedido no escribirles. Nunca dice cuánto diste.',
    cardEmail: 'Correo electrónico para la tarjeta',
    cardEmailHint: 'El suyo, o el de la familia. Lo usamos solo para esta tarjeta.',
    cardFrom: 'De parte de quién es la tarjeta',
    cardFromHint: 'La tarjeta lo dice aunque tu donativo salga como anónimo en la página.',
    cardMessage: 'Qué escribir en la tarjeta',
  },
  dedicated: {
    honor: 'En honor de <name>{who}</name>',
    memory: 'En memoria de <name>{who}</name>',
  },
  dedicationErrors: {
    nameMissing: 'Escribe el nombre de la persona por quien donas',
    emailMissing: 'Escribe un correo electrónico para la tarjeta, o deja la tarjeta en blanco',
    email: 'Escribe un correo electrónico para la tarjeta, como ana@example.org',
    fromMissing: 'Di de parte de quién es la tarjeta',
    wordsTooLong: 'Las palabras de la tarjeta pueden tener {most} caracteres como máximo',
    wordsHoldCard:
      'Parece que las palabras de la tarjeta tienen un número de tarjeta de pago. Por favor quítalo; esos datos van en la página siguiente.',
    wordsHoldLink: 'Por favor quita el enlace o la dirección de las palabras de la tarjeta',
  },
}
