import { z } from 'zod'
import { sealMark } from '#app/platform/seal.server.ts'
import { sayDayAndHours } from '#app/words/hours.ts'
import { say } from '#app/words/say.ts'
import { button, paragraph, quote, rows, small } from '../letter.ts'
import { messageKind, Moment, Words } from '../message-kind.ts'

const News = z.enum([
  'offered',
  'accepted',
  'declined',
  'booked',
  'left',
  'slot-gone',
  'withdrawn',
  'reminder',
  'moved',
  'cancelled',
])

const Hours = z.object({ starts: Moment, ends: Moment })

/** To somebody who offered things for a sale: what became of them, and the link by which they book a time or keep them. */
export const offerNews = messageKind(
  z.object({
    news: News,
    offer: z.string(),
    name: Words,
    what: Words,
    way: z.enum(['drop_off', 'pick_up']),
    mayBeRecalled: z.boolean(),
    title: Words,
    town: Words,
    timeZone: z.string(),
    days: z.array(Hours),
    slot: Hours.nullable(),
    /** Of the lead; or why the sale was called off. Otherwise the ready words are said. */
    reply: z.string(),
  }),
  (told) => {
    const { news, title, what, way, slot, timeZone, reply } = told
    const isEnd = news === 'declined' || news === 'withdrawn' || news === 'cancelled'
    const isAnswer = news === 'accepted' || news === 'declined'
    return {
      subject: say(`offers.letters.${news}`, { event: title }),
      blocks: [
        paragraph(say('rsvp.letters.hello', { name: told.name })),
        paragraph(isAnswer && reply ? reply : say(`offers.letters.${news}Words`)),
        ...(news === 'cancelled' && reply ? [quote(reply)] : []),
        rows(
          [say('offers.letters.what'), what],
          [say('events.letters.event'), `${title}, ${told.town}`],
          [
            say('events.page.when'),
            isEnd ? null : told.days.map((hours) => sayStretch(hours, timeZone)),
          ],
          [say(`offers.slotFor.${way}`), slot && !isEnd ? sayStretch(slot, timeZone) : null],
        ),
        ...(isEnd
          ? []
          : [
              button(
                say(asksForTime(news) ? 'offers.letters.choose' : 'offers.letters.see'),
                `/offers/${sealMark('offer', told.offer)}`,
              ),
            ]),
        ...(told.mayBeRecalled && (news === 'offered' || news === 'accepted')
          ? [small(say('offers.recall.letter'))]
          : []),
        ...(isEnd ? [] : [small(say('offers.letters.keep'))]),
      ],
    }
  },
)

/** What comes next is to choose a time. */
function asksForTime(news: z.infer<typeof News>): boolean {
  return news === 'accepted' || news === 'left' || news === 'slot-gone'
}

function sayStretch({ starts, ends }: z.infer<typeof Hours>, timeZone: string): string {
  return sayDayAndHours({ startsAt: new Date(starts), endsAt: new Date(ends) }, timeZone)
}

/** To the captains: something was offered, and nothing else waits. */
export const offerWaits = messageKind(
  z.object({ what: Words, slug: z.string(), event: z.string() }),
  ({ what, slug, event }) => ({
    subject: say('offers.letters.waits', { what }),
    blocks: [
      paragraph(say('offers.letters.waitsWords')),
      rows([say('offers.letters.what'), what]),
      button(say('offers.letters.look'), `/manage/${slug}/events/${event}/offers`),
    ],
  }),
)

/** To whoever fetches things or takes them in: the link to their own list. It says no name and no address. */
export const driverList = messageKind(
  z.object({ driver: z.string(), name: Words, title: Words, town: Words }),
  ({ driver, name, title, town }) => ({
    subject: say('slots.letters.driver', { event: title }),
    blocks: [
      paragraph(say('rsvp.letters.hello', { name })),
      paragraph(say('slots.letters.driverWords', { event: title, town })),
      button(say('slots.letters.open'), `/drivers/${sealMark('driver', driver)}`),
      small(say('slots.letters.keep')),
    ],
  }),
)
