import { z } from 'zod'
import { say } from '#app/words/say.ts'
import { button, link, paragraph, quote, rows } from '../letter.ts'
import { messageKind, Words } from '../message-kind.ts'

/** To those who look after pages: an event waits for a look, or was changed and can be seen already. */
export const eventWaits = messageKind(
  z.object({
    news: z.enum(['submitted', 'changed']),
    teamName: Words,
    title: Words,
    eventId: z.string(),
  }),
  ({ news, teamName, title, eventId }) => ({
    subject: say(`events.letters.${news}`, { event: title }),
    blocks: [
      paragraph(say(`events.letters.${news}Words`)),
      rows([say('mail.team.team'), teamName], [say('events.letters.event'), title]),
      button(
        say(news === 'changed' ? 'events.letters.read' : 'events.letters.look'),
        `/staff/events/${eventId}`,
      ),
    ],
  }),
)

/** To the captains: what staff decided of an event. */
export const eventNews = messageKind(
  z.object({
    news: z.enum(['approved', 'sent-back', 'hidden']),
    title: Words,
    slug: z.string(),
    event: z.string(),
    reason: z.string(),
  }),
  ({ news, title, slug, event, reason }, house) => ({
    subject: say(`events.letters.${news}`, { event: title }),
    blocks: [
      paragraph(say(`events.letters.${news}Words`, { address: house.contactEmail })),
      ...(reason ? [quote(reason)] : []),
      ...(news === 'approved'
        ? [
            button(say('events.letters.see'), `/teams/${slug}/events/${event}`),
            link(say('events.letters.desk'), `/manage/${slug}/events/${event}`),
          ]
        : [button(say('events.letters.desk'), `/manage/${slug}/events/${event}`)]),
    ],
  }),
)
