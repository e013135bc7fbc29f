import { z } from 'zod'
import { sealMark } from '#app/platform/seal.server.ts'
import { sayDayAndHours } from '#app/words/hours.ts'
import { say } from '#app/words/say.ts'
import { button, link, paragraph, quote, rows, small } from '../letter.ts'
import { messageKind, Moment, Words } from '../message-kind.ts'

const News = z.enum([
  'coming',
  'waiting',
  'moved-up',
  'changed',
  'left',
  'again',
  'in-days',
  'in-hours',
  'moved',
  'cancelled',
])
export type MeetingNews = z.output<typeof News>

/** To somebody who said that they come to a meeting: how it stands, and the link by which they change it or come in. */
export const meetingGuest = messageKind(
  z.object({
    news: News,
    guest: z.string(),
    meeting: z.string(),
    name: Words,
    party: z.int(),
    title: Words,
    place: z.string(),
    isOnline: z.boolean(),
    starts: Moment,
    ends: Moment,
    timeZone: z.string(),
    reason: z.string(),
  }),
  (letter) => {
    const { news, title, place, isOnline } = letter
    const isOff = news === 'cancelled' || news === 'left'
    const hours = { startsAt: new Date(letter.starts), endsAt: new Date(letter.ends) }
    return {
      subject: say(`meetings.letters.${news}`, { meeting: title }),
      ...(news === 'in-days' || news === 'in-hours' ? { uselessAfter: hours.endsAt } : {}),
      blocks: [
        paragraph(say('meetings.letters.hello', { name: letter.name })),
        paragraph(say(`meetings.letters.${news}Words`)),
        ...(letter.reason && news === 'cancelled' ? [quote(letter.reason)] : []),
        rows(
          [say('meetings.letters.meeting'), title],
          [say('meetings.page.when'), sayDayAndHours(hours, letter.timeZone)],
          [say('meetings.page.where'), isOff || place === '' ? null : place],
          [say('meetings.page.online'), isOff || !isOnline ? null : say('meetings.letters.online')],
          [say('meetings.letters.party'), isOff ? null : String(letter.party)],
        ),
        ...(isOff
          ? [button(say('meetings.letters.others'), '/meetings')]
          : [
              button(
                say('meetings.letters.change'),
                `/meeting-places/${sealMark('meeting-guest', letter.guest)}`,
              ),
              link(say('meetings.page.calendar'), `/meetings/${letter.meeting}/meeting.ics`),
              small(say('meetings.letters.keep')),
            ]),
      ],
    }
  },
)
