import { z } from 'zod'
import { sayDay } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import { button, link, paragraph } from '../letter.ts'
import { Day, messageKind, Words } from '../message-kind.ts'

/** To the captains of a dining night: tomorrow the restaurant counts who comes, and it is not enough yet. */
export const answersMissing = messageKind(
  z.object({
    title: Words,
    slug: z.string(),
    event: z.string(),
    /** The last day on which an answer counts. */
    day: Day,
    people: z.int(),
    least: z.int(),
  }),
  ({ title, slug, event, day, people, least }) => ({
    subject: say('diners.missing.subject', { event: title, n: least - people }),
    blocks: [
      paragraph(say('diners.missing.words', { n: people, least, day: sayDay(day) })),
      paragraph(say('diners.missing.next')),
      button(say('diners.missing.see'), `/manage/${slug}/events/${event}`),
      link(say('diners.missing.page'), `/teams/${slug}/events/${event}`),
    ],
  }),
)
