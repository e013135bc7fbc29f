import { z } from 'zod'
import { say } from '#app/words/say.ts'
import { button, paragraph, quote, small } from '../letter.ts'
import { secretMessageKind, Words } from '../message-kind.ts'

/** To a captain: what somebody wants to know of an event. An answer goes to the writer; the words are kept no longer than it takes. */
export const eventQuestion = secretMessageKind(
  z.object({
    title: Words,
    slug: z.string(),
    event: z.string(),
    name: Words,
    email: z.email(),
    words: z.string(),
  }),
  ({ title, slug, event, name, email, words }, house) => ({
    subject: say('relay.letter.subject', { event: title }),
    replyTo: { name, address: email },
    blocks: [
      paragraph(say('relay.letter.intro', { name, event: title })),
      quote(words),
      button(say('events.letters.see'), `/teams/${slug}/events/${event}`),
      small(say('relay.letter.reply', { name })),
      small(say('relay.letter.unkind', { address: house.contactEmail })),
    ],
  }),
)
