import { z } from 'zod'
import { sayDay } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import { button, paragraph } from '../letter.ts'
import { messageKind, Words } from '../message-kind.ts'

/** To the captains of a dining night: the one thing that cannot wait. */
export const nightReminder = messageKind(
  z.object({
    thing: z.enum(['call', 'ask_figure', 'chase']),
    title: Words,
    restaurant: z.string(),
    slug: z.string(),
    event: z.string(),
    /** When it was due. */
    day: z.iso.date(),
  }),
  ({ thing, title, restaurant, slug, event, day }) => ({
    subject: say(`nights.letter.${thing}`, { event: title }),
    blocks: [
      paragraph(
        restaurant === ''
          ? say(`nights.letter.${thing}NoPlace`, { day: sayDay(day) })
          : say(`nights.letter.${thing}Words`, { restaurant, day: sayDay(day) }),
      ),
      button(
        say(`nights.letter.${thing}Go`),
        `/manage/${slug}/events/${event}/restaurant${thing === 'call' ? '/script' : ''}`,
      ),
    ],
  }),
)
