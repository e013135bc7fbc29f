import { expect } from 'vitest'
import { someStaff } from '#app/people/testing/someone.ts'
import { db } from '#app/platform/database.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { dayIn } from '#app/words/days.ts'
import { holdMeeting } from '../change-meeting.server.ts'
import type { MeetingWords } from '../change-meeting.server.ts'
import { answerComeForm } from '../come.server.ts'

const ZONE = 'America/Chicago'
const DAY = 86_400_000

let numbers = 0

interface Wish extends Partial<MeetingWords> {
  readonly inDays?: number
}

/** What staff write of a meeting; a week from now, but for what is wished. */
export function meetingWords({ inDays = 7, ...over }: Wish = {}): MeetingWords {
  return {
    title: 'Fall Update',
    host: 'Lakeside Refuge',
    day: dayIn(ZONE, new Date(Date.now() + inDays * DAY)),
    from: '19:00',
    to: '20:30',
    place: 'Chapel, 12 N Main St',
    onlineUrl: '',
    seats: null,
    about: '',
    ...over,
  }
}

/** One that is held. @returns its public id. */
export async function aMeeting(wish?: Wish): Promise<string> {
  const { person } = await someStaff(anEmail(), 'moderator')
  return await holdMeeting(meetingWords(wish), ZONE, person)
}

export function anEmail(): string {
  return `comes-${++numbers}@example.org`
}

/** Sends the form of somebody who comes. */
export async function postComing(meeting: string, fields: Record<string, string>) {
  const form = formOf({ name: 'Ida', partySize: '1', ...fields })
  return await answerComeForm(meeting, form, `10.2.${Math.floor(numbers / 200)}.${numbers % 200}`)
}

/** Somebody of their own says that they come. @returns their address. */
export async function come(meeting: string, partySize = 1): Promise<string> {
  const email = anEmail()
  expect(await postComing(meeting, { email, partySize: String(partySize) })).toEqual({
    kind: 'thanked',
  })
  return email
}

export async function guestIdOf(email: string): Promise<string> {
  const { public_id } = await db
    .selectFrom('meeting_guest')
    .select('public_id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow()
  return public_id
}

export async function startOf(meeting: string): Promise<Date> {
  const row = await db
    .selectFrom('meeting')
    .select('starts_at')
    .where('public_id', '=', meeting)
    .executeTakeFirstOrThrow()
  return row.starts_at
}
