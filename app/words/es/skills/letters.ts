import type { skillsLetters as english } from '../../en/skills/letters.ts'
import type { SameKeys } from '../../say.ts'

export const skillsLetters: SameKeys<typeof english> = {
  letters: {
    hello: 'Hola, {name}:',
    offer: {
      confirm: '¿Es tuya esta oferta de ayuda?',
      confirmWords:
        'Gracias por ofrecer lo que haces bien. Oprime el botón y los equipos podrán encontrar tu oferta. Ven tu nombre y tu inicial, y te escriben por medio de nosotros.',
      confirmLink: 'Ver mi oferta',
      again: 'Ya ofreciste tu ayuda',
      againWords:
        'Alguien, seguramente tú, llenó otra vez el formulario. Tu oferta sigue como estaba. Con este enlace puedes cambiarla, pausarla o borrarla.',
      againLink: 'Ver mi oferta',
      confirmSmall:
        'Si no fuiste tú, no hagas nada. Si nadie oprime el botón, nadie la ve, y se borra en una semana.',
      againSmall: 'Si no fuiste tú, no hagas nada: no cambió nada.',
    },
    claim: {
      confirm: '¿Lo harás? “{title}”',
      confirmWords:
        'Gracias por querer ayudar a {who}. Oprime el botón en la página de este enlace y es tuyo, si nadie se adelantó.',
      confirmLink: 'Decir que sí',
      yours: 'Es tuyo: “{title}”',
      yoursWords:
        '{who} sabe que tú lo haces. Con este enlace puedes escribirles, o devolverlo si surge algo.',
      yoursLink: 'Ver lo que hago',
      'given-up': 'Devolviste “{title}”',
      'given-upWords': 'Gracias por avisarle a {who}.',
      cancelled: 'Ya no hace falta: “{title}”',
      cancelledWords: '{who} lo canceló. Gracias de todos modos por el tiempo que apartaste.',
      others: 'Ver qué más hace falta',
      keep: 'Guarda este correo: su enlace es solo tuyo.',
    },
    thanks: {
      subject: 'Gracias de {who}',
      intro:
        '{who} te agradece “{title}” y {n, plural, one {la hora que diste} other {las # horas que diste}}.',
      see: 'Ver lo que hiciste',
    },
    need: {
      claimed: 'Alguien va a hacer “{title}”',
      claimedWords:
        '{who} se encarga de “{title}”. Escríbele desde tu escritorio y márcalo como hecho cuando lo esté.',
      'given-up': 'Quien ayudaba no puede hacer “{title}”',
      'given-upWords':
        '{who} al final no puede hacer “{title}”. Tu escritorio muestra cómo va y qué puedes hacer.',
      lapsed: 'Nadie se encargó de “{title}”',
      lapsedWords:
        'El día pasó y nadie se ofreció. Eso pasa. Si todavía hace falta, pídelo otra vez para otro día.',
      read: '“{title}” ya está en su página',
      readWords: 'Leímos lo que les hace falta, y ya lo pueden ver todos.',
      'not-shown': 'Nuestro personal canceló “{title}”',
      'not-shownWords': 'No está en su página. Si te preguntas por qué, responde a este correo.',
      see: 'Ver cómo va',
    },
    waits: 'Un equipo pide una mano: “{title}”',
    waitsWords:
      'Un capitán pide una mano. Nadie más ve las palabras antes de que alguno de ustedes las lea.',
    waitsLink: 'Leerlo',
    words: {
      offer: '¿Podrías ayudar con “{title}”?',
      offerWords: '{who} vio lo que ofreces y pregunta si harías “{title}”.',
      claim: 'Sobre “{title}”',
      claimWords: '{who} te escribe sobre “{title}”, que haces por ellos.',
      need: '{who} escribe sobre “{title}”',
      needWords: '{who}, que hace “{title}” por ustedes, escribe:',
      see: 'Ver de qué se trata',
      answer: 'Responder en tu página',
      passedOn: 'Pasamos estas palabras. {who} no ve tu correo.',
      replyToThem: 'Si respondes a este correo, tu respuesta y tu dirección llegan a {who}.',
    },
  },
}
