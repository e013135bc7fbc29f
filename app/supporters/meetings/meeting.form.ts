import { z } from 'zod'
import { neededShortLine, shortLine, shortWords, tooLong } from '#app/teams/short-line.ts'
import { PartySize } from '#app/teams/guests/party.form.ts'
import { TheirName, VisitorName } from '#app/teams/guests/visitor.form.ts'
import { TypedEmail } from '#app/teams/team-text.form.ts'
import { isClockTime } from '#app/words/clock-time.ts'
import { say } from '#app/words/say.ts'
import { isSafeLink } from '../safe-link.ts'

export const MOST_TITLE = 80
export const MOST_PLACE = 200
export const MOST_ABOUT = 2000
export const MOST_REASON = 500
const MOST_SEATS = 5000

/** Who comes and how many; what else is posted is ignored (S6). */
export const ComeForm = z.object({ name: VisitorName, email: TypedEmail, partySize: PartySize })
export const comeFields = ['name', 'email', 'partySize'] as const
export type ComeField = (typeof comeFields)[number]

export const ChangePartyForm = z.object({ partySize: PartySize })

const Time = z
  .string()
  .default('')
  .refine(isClockTime, { error: () => say('meetings.errors.time') })

/** A meeting as staff write it: its day and hours by the clock of the organization. */
export const MeetingForm = z
  .object({
    title: neededShortLine(MOST_TITLE, () => say('meetings.errors.title')),
    host: neededShortLine(MOST_TITLE, () => say('meetings.errors.host')),
    day: z.iso.date({ error: () => say('meetings.errors.day') }),
    from: Time,
    to: Time,
    place: shortLine(MOST_PLACE),
    onlineUrl: z
      .string()
      .trim()
      .default('')
      .refine((url) => url === '' || isSafeLink(url), {
        error: () => say('meetings.errors.online'),
      }),
    seats: z
      .string()
      .trim()
      .default('')
      .refine((text) => text === '' || (/^\d{1,4}$/.test(text) && isRoom(Number(text))), {
        error: () => say('meetings.errors.seats'),
      })
      .transform((text) => (text === '' ? null : Number(text))),
    about: shortWords(MOST_ABOUT),
  })
  .refine(({ from, to }) => from < to, {
    path: ['to'],
    error: () => say('meetings.errors.toBefore'),
  })
  .refine(({ place, onlineUrl }) => place !== '' || onlineUrl !== '', {
    path: ['place'],
    error: () => say('meetings.errors.place'),
  })

export const CancelForm = z.object({
  reason: z
    .string()
    .trim()
    .min(1, { error: () => say('meetings.errors.reason') })
    .refine((text) => text.length <= MOST_REASON, tooLong(MOST_REASON)),
})

export const FollowUpForm = z.object({ followUp: shortWords(MOST_ABOUT) })

export const WalkInForm = z.object({
  name: TheirName,
  partySize: PartySize,
  formKey: z.string().max(100).optional(),
})

function isRoom(seats: number): boolean {
  return seats >= 1 && seats <= MOST_SEATS
}
