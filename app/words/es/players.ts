import type { players as english } from '../en/players.ts'
import type { SameKeys } from '../say.ts'

export const players: SameKeys<typeof english> = {
  errors: {
    phone: 'Danos un número de teléfono',
    shirt: 'Dinos tu talla de camiseta',
    handicap: 'Dinos tu hándicap. Basta con un cálculo.',
    meal: 'Elige qué te gustaría comer',
    allergy: 'Cuéntanos tus alergias, o escribe “ninguna”',
  },
  letters: {
    keep: 'Guarda este correo: quien tenga su enlace puede responder por ti.',
    until: 'Los nombres se pueden cambiar hasta el',
    todoNames: '{n, plural, one {Dinos 1 nombre} other {Dinos # nombres}}',
    todoPay: 'Paga {amount} por tu lugar',
    todoWaiver: 'Lee el descargo de responsabilidad y acéptalo',
    todoAnswers: 'Responde lo que pregunta el equipo',
    named: 'Tu lugar en {event}',
    namedWords: '{buyer} te apuntó para un lugar. Cuéntale al equipo lo que necesita saber de ti.',
    namedButton: 'Ver tu lugar',
    replaced: 'Otra persona va en tu lugar: {event}',
    replacedWords: 'Tu lugar pasó a otra persona. No tienes que hacer nada más.',
    dropped: 'Alguien no puede venir: {event}',
    droppedWords: 'Quien tenía uno de tus lugares no puede venir. Puedes nombrar a otra persona.',
    droppedButton: 'Decir quién viene',
    names: '¿Quién viene? {event}',
    namesWords: 'Todavía faltan nombres, y pronto ya no se podrán cambiar.',
    namesButton: 'Decir quién viene',
    missing: 'Todavía falta: {event}',
    missingWords: 'El equipo lo está preparando todo, y todavía falta esto.',
    missingButton: 'Completarlo',
    reminder: 'Mañana: {event}',
    reminderWords: 'Ya falta poco. Tenemos muchas ganas de verte.',
    reminderButton: 'Ver tu lugar',
    cancelled: 'Cancelado: {event}',
    cancelledWords:
      'Lo sentimos: este evento no se hará. A quien pagó le escribimos sobre el dinero. El motivo:',
  },
}
