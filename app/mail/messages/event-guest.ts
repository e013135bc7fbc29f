import { z } from 'zod'
import { sealMark } from '#app/platform/seal.server.ts'
import { sayDayAndHours } from '#app/words/hours.ts'
import { say } from '#app/words/say.ts'
import { button, link, paragraph, quote, rows, small } from '../letter.ts'
import type { Block } from '../letter.ts'
import { messageKind, Moment, Path, Words } from '../message-kind.ts'

const News = z.enum([
  'going',
  'waiting',
  'moved-up',
  'changed',
  'left',
  'again',
  'reminder',
  'soon',
  'today',
  'cancelled',
  'cancelled-late',
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
    /** Of a night at a restaurant: how to be counted there, and the way to give in place of a meal. */
    night: z
      .object({
        toBeCounted: z.array(z.string()),
        code: z.string(),
        flyer: Path.nullable(),
        give: Path,
        meal: z.string(),
      })
      .nullable()
      .default(null),
  }),
  ({
    news,
    rsvp,
    name,
    party,
    title,
    place,
    isStreetKept,
    timeZone,
    days,
    reason,
    line,
    night,
  }) => {
    const isOff = news === 'cancelled' || news === 'cancelled-late' || news === 'left'
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
            days.map(({ starts, ends }) =>
              sayDayAndHours({ startsAt: new Date(starts), endsAt: new Date(ends) }, timeZone),
            ),
          ],
          [say('events.page.where'), isOff ? null : place],
          [say('rsvp.letters.party'), isOff ? null : String(party)],
        ),
        ...(night ? aboutNight(night, news) : []),
        ...(isOff ? [] : [button(say('rsvp.letters.change'), `/rsvps/${sealMark('rsvp', rsvp)}`)]),
        ...(isStreetKept && !isOff ? [small(say('rsvp.letters.street'))] : []),
        ...(isOff ? [] : [small(say('rsvp.letters.keep'))]),
      ],
    }
  },
)

interface Night {
  readonly toBeCounted: readonly string[]
  readonly code: string
  readonly flyer: string | null
  readonly give: string
  readonly meal: string
}

function aboutNight(night: Night, news: z.output<typeof News>): Block[] {
  switch (news) {
    case 'cancelled':
    case 'cancelled-late':
    case 'left':
      return [paragraph(say('diners.give.off')), link(sayGive(night), night.give)]
    case 'waiting':
      return []
    case 'going':
    case 'moved-up':
    case 'changed':
    case 'again':
    case 'reminder':
    case 'soon':
    case 'today':
      return atTheRestaurant(night)
  }
}

/** What to do so that a bill counts: the code in letters that can be read across a counter. */
function atTheRestaurant(night: Night): Block[] {
  const { toBeCounted, code, flyer } = night
  return [
    ...toBeCounted.map(paragraph),
    ...(code === '' ? [] : [{ kind: 'code', text: code } as const]),
    ...(flyer === null ? [] : [link(say('diners.letters.flyer'), flyer)]),
    small(say('diners.letters.noReceipt')),
    link(`${say('diners.give.ask')} ${sayGive(night)}`, night.give),
  ]
}

function sayGive({ meal }: Night): string {
  return meal === '' ? say('diners.give.button') : say('diners.give.buttonOf', { amount: meal })
}
