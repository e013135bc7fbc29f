import { parseWithZod } from '@conform-to/zod/v4'
import { askForPatience } from '#app/people/patience.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { spendEach } from '#app/platform/rate-limit.server.ts'
import type { Limit } from '#app/platform/rate-limit.server.ts'
import { complaintsOf, typedIn } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import { currentLanguage } from '#app/words/language.ts'
import { say } from '#app/words/say.ts'
import { lockMeeting } from './lock-meeting.server.ts'
import type { LockedMeeting } from './lock-meeting.server.ts'
import { comeFields, ComeForm } from './meeting.form.ts'
import type { ComeField } from './meeting.form.ts'
import { statusFor } from './places.server.ts'
import { tellMeetingGuest } from './tell-guest.server.ts'

interface Guest {
  readonly name: string
  readonly email: string
  readonly partySize: number
}

export type ComeOutcome =
  /** The same for who is new and who has said so before: the letter tells them which (S8). */
  | { readonly kind: 'noted' }
  | { readonly kind: 'not-open' }
  | { readonly kind: 'too-many'; readonly retryAfterSeconds: number }

/** A workshop of two hundred people shares one address of the internet. */
const PER_CLIENT: Limit = { name: 'meeting-client', points: 250, seconds: 3600 }
const PER_ADDRESS: Limit = { name: 'meeting-address', points: 6, seconds: 3600 }

/** Says that a party comes to a meeting: it gets places, or waits in line, and a letter tells how it stands. */
export async function comeToMeeting(
  publicId: string,
  guest: Guest,
  clientAddress: string,
): Promise<ComeOutcome> {
  const { allowed, retryAfterSeconds } = await spendEach([
    [PER_CLIENT, clientAddress],
    [PER_ADDRESS, guest.email],
  ])
  if (!allowed) return { kind: 'too-many', retryAfterSeconds }
  return await inTransaction(async (trx) => {
    const meeting = await lockMeeting(trx, publicId)
    if (!meeting || !isOpen(meeting)) return { kind: 'not-open' }
    const known = await trx
      .selectFrom('meeting_guest')
      .select('id')
      .where('meeting_id', '=', meeting.id)
      .where('email', '=', guest.email)
      .where('status', '<>', 'cancelled')
      .executeTakeFirst()
    if (known) await tellMeetingGuest(trx, known.id, 'again')
    else await add(trx, meeting, guest)
    return { kind: 'noted' }
  })
}

/** Until it is over, and unless it is called off. */
export function isOpen(meeting: {
  readonly ends_at: Date
  readonly cancelled_at: Date | null
}): boolean {
  return meeting.cancelled_at === null && meeting.ends_at > now()
}

async function add(trx: Trx, meeting: LockedMeeting, { name, email, partySize }: Guest) {
  const status = await statusFor(trx, meeting, partySize)
  const { id } = await trx
    .insertInto('meeting_guest')
    .values({
      meeting_id: meeting.id,
      name,
      email,
      party_size: partySize,
      status,
      asked_at: now(),
      language: currentLanguage(),
      days_reminder_at: null,
      hours_reminder_at: null,
      came: null,
      came_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tellMeetingGuest(trx, id, status)
}

export type ComeAnswer =
  | { readonly kind: 'thanked' }
  | { readonly kind: 'again'; readonly status: 400 | 409 | 429; readonly answer: Answer<ComeField> }

/** Reads who comes; the answer is the same for who is new and who has said so before (S8). */
export async function answerComeForm(
  publicId: string,
  form: FormData,
  clientAddress: string,
): Promise<ComeAnswer> {
  const again = (status: 400 | 409 | 429, errors: Answer<ComeField>['errors']): ComeAnswer => ({
    kind: 'again',
    status,
    answer: { values: typedIn(comeFields, form), errors },
  })
  // A robot that fills in what nobody sees is thanked, and nothing is done (S18).
  if (form.get('website')) return { kind: 'thanked' }
  const submission = parseWithZod(form, { schema: ComeForm })
  if (submission.status !== 'success')
    return again(400, complaintsOf(comeFields, submission.reply()))
  const outcome = await comeToMeeting(publicId, submission.value, clientAddress)
  switch (outcome.kind) {
    case 'noted':
      return { kind: 'thanked' }
    case 'not-open':
      return again(409, [{ field: 'name', message: say('meetings.page.closed') }])
    case 'too-many':
      return again(429, [{ field: 'name', message: askForPatience(outcome.retryAfterSeconds) }])
  }
}
