import { z } from 'zod'
import { sealMark } from '#app/platform/seal.server.ts'
import { sayDayAndHours } from '#app/words/hours.ts'
import { say } from '#app/words/say.ts'
import { button, paragraph, quote, rows, small } from '../letter.ts'
import { messageKind, Moment, Words } from '../message-kind.ts'

const News = z.enum([
  'claimed',
  'added',
  'again',
  'overlap',
  'changed',
  'given-back',
  'taken-off',
  'dropped',
  'reminder',
  'cancelled',
  'cancelled-late',
])

/** To somebody who has a shift at an event: how it stands, and the link by which they give it back. */
export const eventVolunteer = messageKind(
  z.object({
    news: News,
    claim: z.string(),
    name: Words,
    title: Words,
    role: Words,
    place: Words,
    isStreetKept: z.boolean(),
    timeZone: z.string(),
    starts: Moment,
    ends: Moment,
    note: z.string(),
    reason: z.string(),
    /** What a restaurant gives that night. Letters from before it was said have none. */
    line: z.string().nullable().default(null),
  }),
  ({
    news,
    claim,
    name,
    title,
    role,
    place,
    isStreetKept,
    timeZone,
    starts,
    ends,
    note,
    reason,
    line,
  }) => {
    const isOff = isOver(news)
    const isCalledOff = news === 'cancelled' || news === 'cancelled-late'
    return {
      subject: say(`shifts.letters.${news}`, { event: title }),
      blocks: [
        paragraph(say('rsvp.letters.hello', { name })),
        paragraph(say(`shifts.letters.${news}Words`)),
        ...(isCalledOff && reason ? [quote(reason)] : []),
        ...(line && !isOff ? [paragraph(line)] : []),
        rows(
          [say('events.letters.event'), title],
          [say('shifts.letters.shift'), role],
          [
            say('events.page.when'),
            sayDayAndHours({ startsAt: new Date(starts), endsAt: new Date(ends) }, timeZone),
          ],
          [say('events.page.where'), isOff ? null : place],
          [say('shifts.own.note'), isOff || note === '' ? null : note],
        ),
        ...(isOff
          ? []
          : [button(say('shifts.letters.see'), `/shifts/${sealMark('shift', claim)}`)]),
        ...(isStreetKept && !isOff ? [small(say('rsvp.letters.street'))] : []),
        ...(isOff ? [] : [small(say('shifts.letters.keep'))]),
      ],
    }
  },
)

/** After it there is nothing to do any more. */
function isOver(news: z.infer<typeof News>): boolean {
  switch (news) {
    case 'given-back':
    case 'taken-off':
    case 'dropped':
    case 'cancelled':
    case 'cancelled-late':
      return true
    case 'claimed':
    case 'added':
    case 'again':
    case 'overlap':
    case 'changed':
    case 'reminder':
      return false
  }
}
