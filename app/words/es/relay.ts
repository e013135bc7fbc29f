import type { relay as english } from '../en/relay.ts'
import type { SameKeys } from '../say.ts'

export const relay: SameKeys<typeof english> = {
  link: 'Pregúntale algo al equipo',
  title: 'Pregúntale al equipo',
  lede: 'Les pasamos tus palabras a los capitanes de <name>{team}</name>. Ellos contestan por correo.',
  emailHint: 'Solo lo ven los capitanes, para poder contestarte.',
  words: '¿Qué te gustaría saber?',
  wordsHint: 'No pongas nada privado, como dónde vive alguien.',
  send: 'Enviar',
  thanks: 'Tus palabras van en camino',
  thanksWords:
    'Los capitanes reciben un correo y te pueden contestar. Lo hacen en su tiempo libre.',
  errors: {
    words: 'Escribe qué te gustaría saber',
  },
  letter: {
    subject: 'Una pregunta sobre {event}',
    intro: '{name} te escribió sobre {event}. Te lo pasamos y no le dijimos tu dirección a nadie.',
    reply: 'Si contestas este correo, tu respuesta y tu dirección le llegan a {name}.',
    unkind: 'Si estas palabras no son amables, no contestes. Reenvíalas a {address}.',
  },
}
