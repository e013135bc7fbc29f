import { sql } from 'kysely'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { lettersTo, newsTo } from '#app/mail/testing/letters.ts'
import type { Person } from '#app/people/person.server.ts'
import { someStaff } from '#app/people/testing/someone.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { sealMark } from '#app/platform/seal.server.ts'
import { withoutLocks } from '#app/testing/without-locks.ts'
import { checkBooks } from '#db/books.ts'
import { aCampaign, anOrganization } from '#db/testing/builders.ts'
import { cancelMeeting, changeMeeting, followUpMeeting } from './change-meeting.server.ts'
import { findMeetingPage, findMeetingsPage, makeMeetingCalendar } from './meeting-page.server.ts'
import { changeParty, findOwnPlace, leaveMeeting } from './own-place.server.ts'
import { aMeeting, anEmail, come, guestIdOf, meetingWords, postComing } from './testing/meetings.ts'

let staff: Person

beforeAll(async () => {
  await anOrganization()
  await aCampaign()
  staff = (await someStaff('moderator@example.org', 'moderator')).person
})
afterEach(() => shiftClock(0))

test('I19 fifty who ask for the last seat at once: one gets it, the others wait', async () => {
  const meeting = await aMeeting({ seats: 1 })
  await Promise.all(Array.from({ length: 50 }, () => come(meeting)))
  expect(await countBy(meeting)).toEqual({ coming: 1, waiting: 49 })
  expect(await checkBooks(pool)).toEqual([])
})

test('I19 without the lock two get the last seat, and the check finds it', async () => {
  const meeting = await aMeeting({ seats: 1 })
  await withoutLocks([() => come(meeting), () => come(meeting)])
  const broken = await checkBooks(pool)
  expect(broken.map(({ name }) => name)).toEqual(['I19 no meeting promises more seats than it has'])
  await sql`delete from meeting_guest`.execute(db)
})

test('whoever gives places back lets in who has waited longest and fits; each is told', async () => {
  const meeting = await aMeeting({ seats: 4 })
  const first = await come(meeting, 4)
  const large = await come(meeting, 3)
  const small = await come(meeting, 1)
  expect(await changeParty(await guestIdOf(first), 2)).toBe('changed')
  expect(await statusesOf(first, large, small)).toEqual(['coming', 'waiting', 'coming'])
  expect(await changeParty(await guestIdOf(first), 4)).toBe('no-room')
  expect(await leaveMeeting(await guestIdOf(first))).toBe('left')
  expect(await leaveMeeting(await guestIdOf(first))).toBe('gone')
  expect(await statusesOf(first, large, small)).toEqual(['cancelled', 'coming', 'coming'])
  expect(await newsTo(large)).toEqual(['waiting', 'moved-up'])
})

test('S8 the answer is the same for who is new and who has said so; a robot is thanked and nothing is done', async () => {
  const meeting = await aMeeting()
  const email = await come(meeting)
  expect(await postComing(meeting, { email })).toEqual(
    await postComing(meeting, { email: anEmail() }),
  )
  expect(await newsTo(email)).toEqual(['coming', 'again'])
  const robot = anEmail()
  expect(await postComing(meeting, { email: robot, website: 'x' })).toEqual({ kind: 'thanked' })
  expect(await newsTo(robot)).toEqual([])
})

test('the way in to an online meeting is behind the link of who has a place, and nowhere else', async () => {
  const online = 'https://meet.example/secret-room'
  const meeting = await aMeeting({ seats: 1, place: '', onlineUrl: online })
  const email = await come(meeting)
  const waits = await come(meeting)
  for (const open of [
    await findMeetingPage(meeting),
    await findMeetingsPage(),
    await makeMeetingCalendar(meeting),
  ])
    expect(JSON.stringify(open)).not.toContain('secret-room')
  expect(JSON.stringify(await lettersTo(email))).not.toContain('secret-room')
  expect((await ownPlace(email))?.online).toBe(online)
  expect((await ownPlace(waits))?.online).toBeNull()
  await leaveMeeting(await guestIdOf(email))
  expect((await ownPlace(email))?.online).toBeNull()
  expect((await ownPlace(waits))?.online).toBe(online)
})

test('seats are never fewer than are promised, and more seats let in who waits', async () => {
  const meeting = await aMeeting({ seats: 2 })
  await come(meeting, 2)
  const waits = await come(meeting)
  expect(await changeMeeting(meeting, meetingWords({ seats: 1 }), staff)).toBe('too-few-seats')
  expect(await changeMeeting(meeting, meetingWords({ seats: 3 }), staff)).toBe('changed')
  expect(await statusesOf(waits)).toEqual(['coming'])
})

test('a calendar keeps one entry for a meeting, and learns by its number that it changed', async () => {
  const meeting = await aMeeting()
  const uid = `UID:meeting-${meeting}@localhost`
  expect(await makeMeetingCalendar(meeting)).toContain(uid)
  expect(await makeMeetingCalendar(meeting)).toContain('SEQUENCE:0')
  await changeMeeting(meeting, meetingWords({ inDays: 9 }), staff)
  expect(await makeMeetingCalendar(meeting)).toContain(uid)
  expect(await makeMeetingCalendar(meeting)).toContain('SEQUENCE:1')
  await cancelMeeting(meeting, 'Snow', staff)
  expect(await makeMeetingCalendar(meeting)).toContain('STATUS:CANCELLED')
})

test('what came of it is on the page of the meeting, with web addresses as links and nothing else', async () => {
  const meeting = await aMeeting()
  await followUpMeeting(
    meeting,
    'See https://example.org/toolkit. <b>Thanks</b> javascript:alert(1)',
    staff,
  )
  const pieces = (await findMeetingPage(meeting))?.meeting.followUp.flat() ?? []
  expect(pieces.filter(({ href }) => href !== null).map(({ href }) => href)).toEqual([
    'https://example.org/toolkit',
  ])
})

async function ownPlace(email: string) {
  return (await findOwnPlace(sealMark('meeting-guest', await guestIdOf(email)))).place
}

async function statusesOf(...emails: string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('meeting_guest')
    .select(['email', 'status'])
    .where('email', 'in', emails)
    .execute()
  return emails.map((email) => rows.find((row) => row.email === email)?.status ?? '')
}

async function countBy(meeting: string) {
  const { rows } = await sql<{ status: string; n: number }>`
    select g.status, count(*)::int as n from meeting_guest g join meeting m on m.id = g.meeting_id
     where m.public_id = ${meeting} group by 1`.execute(db)
  return Object.fromEntries(rows.map(({ status, n }) => [status, n]))
}
