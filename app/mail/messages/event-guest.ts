import { z } from 'zod'
import { sealMark } from '#app/platform/seal.server.ts'
import { sayDayAndHours } from '#app/words/hours.ts'
import { say } from '#app/words/say.ts'
import { button, paragraph, quote, rows, small } from '../letter.ts'
import { messageKind, Moment, Words } from '../message-kind.ts'

const News = z.enum([
  'going',
  'waiting',
  'moved-up',
  'changed',
  'left',
  'again',
  'reminder',
  'cancelled',
])

/** To somebody who said that they come to an event: how it stands, and the link by which they change their mind. */
export const eventGuest = messageKind(
  z.object({
    news: News,
    rsvp: z.string(),
    name: Words,
    party: z.int(),
    title: Words,
    place: Words,
    isStreetKept: z.boolean(),
    timeZone: z.string(),
    days: z.array(z.object({ starts: Moment, ends: Moment })),
    reason: z.string(),
    /** What a restaurant gives that night. Letters from before it was said have none. */
    line: z.string().nullable().default(null),
  }),
  ({ news, rsvp, name, party, title, place, isStreetKept, timeZone, days, reason, line }) => {
    const isOff = news === 'cancelled' || news === 'left'
    return {
      subject: say(`rsvp.letters.${news}`, { event: title }),
      blocks: [
        paragraph(say('rsvp.letters.hello', { name })),
        paragraph(say(`rsvp.letters.${news}Words`)),
        ...(reason ? [quote(reason)] : []),
        ...(line && !isOff ? [paragraph(line)] : []),
        rows(
          [say('events.letters.event'), title],
          [
            say('events.page.when'),
            days
              .map(({ starts, ends }) =>
                sayDayAndHours({ startsAt: new Date(starts), endsAt: new Date(ends) }, timeZone),
              )
              .join('\n'),
          ],
          [say('events.page.where'), isOff ? null : place],
          [say('rsvp.letters.party'), isOff ? null : String(party)],
        ),
        ...(isOff ? [] : [button(say('rsvp.letters.change'), `/rsvps/${sealMark('rsvp', rsvp)}`)]),
        ...(isStreetKept && !isOff ? [small(say('rsvp.letters.street'))] : []),
        ...(isOff ? [] : [small(say('rsvp.letters.keep'))]),
      ],
    }
  },
)
