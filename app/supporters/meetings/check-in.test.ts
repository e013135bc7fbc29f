import { sql } from 'kysely'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { newsTo } from '#app/mail/testing/letters.ts'
import type { Person } from '#app/people/person.server.ts'
import { someStaff } from '#app/people/testing/someone.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { newKey } from '#app/platform/keys.server.ts'
import { checkBooks } from '#db/books.ts'
import { aCampaign, anOrganization } from '#db/testing/builders.ts'
import { cancelMeeting } from './change-meeting.server.ts'
import { checkIn, undoCheckIn, walkIn } from './check-in.server.ts'
import { eraseMeetingGuests } from './erase-meeting-guests.server.ts'
import { leaveMeeting } from './own-place.server.ts'
import { aMeeting, come, guestIdOf } from './testing/meetings.ts'

const DAY = 86_400_000
let staff: Person

beforeAll(async () => {
  await anOrganization()
  await aCampaign()
  staff = (await someStaff('moderator@example.org', 'moderator')).person
})
afterEach(() => shiftClock(0))

test('at the door a party is ticked once, in part or whole; who just came is written down, and both can be taken back', async () => {
  const meeting = await aMeeting({ seats: 3 })
  const id = await guestIdOf(await come(meeting, 3))
  await Promise.all([checkIn(meeting, id, 'all'), checkIn(meeting, id, 'all')])
  expect(await cameTo(meeting)).toBe(3)
  await checkIn(meeting, id, 2)
  expect(await walkIn(meeting, { name: 'Odile', partySize: 2 })).toBe(true)
  expect(await cameTo(meeting)).toBe(4)
  expect(await checkBooks(pool)).toEqual([])
  expect(await undoCheckIn(meeting, id)).toBe(true)
  expect(await cameTo(meeting)).toBe(2)
  const odile = await walkInOf('Odile')
  expect(await undoCheckIn(meeting, odile)).toBe(true)
  expect(await undoCheckIn(meeting, odile)).toBe(false)
  expect(await cameTo(meeting)).toBe(0)
  expect(await checkIn(await aMeeting(), id, 'all')).toBe(false)
})

test('a form at the door that is sent twice adds one; with other words it adds another', async () => {
  const meeting = await aMeeting()
  const formKey = newKey()
  const add = async (name: string) => await walkIn(meeting, { name, partySize: 1, formKey })
  expect(await Promise.all([add('Piotr'), add('Piotr'), add('Piotr')])).toEqual([true, true, true])
  expect(await cameTo(meeting)).toBe(1)
  expect(await add('Anna')).toBe(true)
  expect(await cameTo(meeting)).toBe(2)
  await cancelMeeting(meeting, 'Snow', staff)
  expect(await add('Piotr')).toBe(false)
})

test('who was ticked and then cancels did not come', async () => {
  const meeting = await aMeeting()
  const id = await guestIdOf(await come(meeting, 2))
  await checkIn(meeting, id, 'all')
  await leaveMeeting(id)
  expect(await cameTo(meeting)).toBe(0)
})

test('after a year the names are gone and how many came is kept, with whoever is added later still', async () => {
  const meeting = await aMeeting()
  const email = await come(meeting, 2)
  await checkIn(meeting, await guestIdOf(email), 'all')
  shiftClock(400 * DAY)
  await eraseMeetingGuests()
  expect(await attendedOf(meeting)).toBe(2)
  expect(await newsTo(email)).toEqual([])
  await eraseMeetingGuests()
  expect(await attendedOf(meeting)).toBe(2)
  await walkIn(meeting, { name: 'Late Larry', partySize: 1 })
  await eraseMeetingGuests()
  expect(await attendedOf(meeting)).toBe(3)
})

async function cameTo(meeting: string): Promise<number> {
  const { rows } = await sql<{ came: number }>`
    select coalesce(sum(g.came), 0)::int as came from meeting_guest g join meeting m on m.id = g.meeting_id
     where m.public_id = ${meeting}`.execute(db)
  return rows[0]?.came ?? 0
}

async function attendedOf(meeting: string): Promise<number | null> {
  const { attended } = await db
    .selectFrom('meeting')
    .select('attended')
    .where('public_id', '=', meeting)
    .executeTakeFirstOrThrow()
  return attended
}

async function walkInOf(name: string): Promise<string> {
  const { public_id } = await db
    .selectFrom('meeting_guest')
    .select('public_id')
    .where('name', '=', name)
    .executeTakeFirstOrThrow()
  return public_id
}
