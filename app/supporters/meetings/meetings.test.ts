import { sql } from 'kysely'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { lettersTo, newsTo } from '#app/mail/testing/letters.ts'
import type { Person } from '#app/people/person.server.ts'
import { someStaff } from '#app/people/testing/someone.ts'
import { now, shiftClock } from '#app/platform/clock.server.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { newKey } from '#app/platform/keys.server.ts'
import { sealMark } from '#app/platform/seal.server.ts'
import { withoutLocks } from '#app/testing/without-locks.ts'
import { answerStartForm } from '#app/teams/answer-start-form.server.ts'
import { findStartMeeting } from '#app/teams/start-meeting.server.ts'
import { dayIn } from '#app/words/days.ts'
import { checkBooks } from '#db/books.ts'
import { aCampaign, anOrganization } from '#db/testing/builders.ts'
import {
  cancelMeeting,
  changeMeeting,
  followUpMeeting,
  holdMeeting,
} from './change-meeting.server.ts'
import type { MeetingWords } from './change-meeting.server.ts'
import { checkIn, undoCheckIn, walkIn } from './check-in.server.ts'
import { answerComeForm } from './come.server.ts'
import { eraseMeetingGuests } from './erase-meeting-guests.server.ts'
import { findMeetingPage, findMeetingsPage, makeMeetingCalendar } from './meeting-page.server.ts'
import { changeParty, findOwnPlace, leaveMeeting } from './own-place.server.ts'
import { remindMeetingGuests } from './remind-guests.server.ts'
import { findWorkshopLive, nameMeetingTeam } from './workshop.server.ts'

const ZONE = 'America/Chicago'
const DAY = 86_400_000
let staff: Person

beforeAll(async () => {
  await anOrganization()
  await aCampaign()
  staff = (await someStaff('moderator@example.org', 'moderator')).person
})
afterEach(() => shiftClock(0))

let numbers = 0

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
  expect(await changeParty(await idOf(first), 2)).toBe('changed')
  expect(await statusesOf(first, large, small)).toEqual(['coming', 'waiting', 'coming'])
  expect(await changeParty(await idOf(first), 4)).toBe('no-room')
  expect(await leaveMeeting(await idOf(first))).toBe('left')
  expect(await leaveMeeting(await idOf(first))).toBe('gone')
  expect(await statusesOf(first, large, small)).toEqual(['cancelled', 'coming', 'coming'])
  expect(await newsTo(large)).toEqual(['waiting', 'moved-up'])
})

test('S8 the answer is the same for who is new and who has said so; a robot is thanked and nothing is done', async () => {
  const meeting = await aMeeting()
  const email = await come(meeting)
  expect(await post(meeting, { email })).toEqual(await post(meeting, { email: anEmail() }))
  expect(await newsTo(email)).toEqual(['coming', 'again'])
  const robot = anEmail()
  expect(await post(meeting, { email: robot, website: 'x' })).toEqual({ kind: 'thanked' })
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
  await leaveMeeting(await idOf(email))
  expect((await ownPlace(email))?.online).toBeNull()
  expect((await ownPlace(waits))?.online).toBe(online)
})

test('who comes is reminded two days and three hours before, each once, also when letters were held up', async () => {
  const meeting = await aMeeting({ inDays: 10 })
  const email = await come(meeting)
  const startsAt = await startOf(meeting)
  await remindMeetingGuests()
  expect(await newsTo(email)).toEqual(['coming'])
  moveClockTo(startsAt.getTime() - 1.9 * DAY)
  await Promise.all([remindMeetingGuests(), remindMeetingGuests()])
  expect(await newsTo(email)).toEqual(['coming', 'in-days'])
  moveClockTo(startsAt.getTime() - 2 * 3_600_000)
  await Promise.all([remindMeetingGuests(), remindMeetingGuests()])
  await remindMeetingGuests()
  expect(await newsTo(email)).toEqual(['coming', 'in-days', 'in-hours'])

  shiftClock(0)
  const held = await aMeeting({ inDays: 10 })
  const late = await come(held)
  moveClockTo((await startOf(held)).getTime() - 3_600_000)
  await remindMeetingGuests()
  expect(await newsTo(late)).toEqual(['coming', 'in-hours'])
})

test('a meeting that is moved is told of once and reminded of anew; one that is called off once', async () => {
  const meeting = await aMeeting({ inDays: 10 })
  const email = await come(meeting)
  moveClockTo((await startOf(meeting)).getTime() - 1.9 * DAY)
  await remindMeetingGuests()
  await changeMeeting(meeting, words({ inDays: 20 }), staff)
  await changeMeeting(meeting, words({ inDays: 20, title: 'A better name' }), staff)
  expect(await newsTo(email)).toEqual(['coming', 'in-days', 'moved'])
  moveClockTo((await startOf(meeting)).getTime() - 1.9 * DAY)
  await remindMeetingGuests()
  expect(await newsTo(email)).toEqual(['coming', 'in-days', 'moved', 'in-days'])

  expect(await cancelMeeting(meeting, 'Snow', staff)).toBe('changed')
  expect(await cancelMeeting(meeting, 'Snow', staff)).toBe('gone')
  await remindMeetingGuests()
  expect(await newsTo(email)).toEqual(['coming', 'in-days', 'moved', 'in-days', 'cancelled'])
  expect(await post(meeting, { email: anEmail() })).toMatchObject({ kind: 'again', status: 409 })
})

test('a meeting that is moved to soon is told of once: nobody is written “in two days” of tomorrow', async () => {
  const meeting = await aMeeting({ inDays: 10 })
  const email = await come(meeting)
  const startsAt = await startOf(meeting)
  moveClockTo(startsAt.getTime() - 8.2 * DAY)
  await changeMeeting(meeting, words({ inDays: 3 }), staff)
  await remindMeetingGuests()
  expect(await newsTo(email)).toEqual(['coming', 'moved'])
  moveClockTo((await startOf(meeting)).getTime() - 2 * 3_600_000)
  await remindMeetingGuests()
  expect(await newsTo(email)).toEqual(['coming', 'moved', 'in-hours'])

  shiftClock(0)
  const held = await aMeeting({ inDays: 10 })
  const late = await come(held)
  moveClockTo((await startOf(held)).getTime() - 0.9 * DAY)
  await remindMeetingGuests()
  expect(await newsTo(late)).toEqual(['coming'])
})

test('seats are never fewer than are promised, and more seats let in who waits', async () => {
  const meeting = await aMeeting({ seats: 2 })
  await come(meeting, 2)
  const waits = await come(meeting)
  expect(await changeMeeting(meeting, words({ seats: 1 }), staff)).toBe('too-few-seats')
  expect(await changeMeeting(meeting, words({ seats: 3 }), staff)).toBe('changed')
  expect(await statusesOf(waits)).toEqual(['coming'])
})

test('a calendar keeps one entry for a meeting, and learns by its number that it changed', async () => {
  const meeting = await aMeeting()
  const uid = `UID:meeting-${meeting}@localhost`
  expect(await makeMeetingCalendar(meeting)).toContain(uid)
  expect(await makeMeetingCalendar(meeting)).toContain('SEQUENCE:0')
  await changeMeeting(meeting, words({ inDays: 9 }), staff)
  expect(await makeMeetingCalendar(meeting)).toContain(uid)
  expect(await makeMeetingCalendar(meeting)).toContain('SEQUENCE:1')
  await cancelMeeting(meeting, 'Snow', staff)
  expect(await makeMeetingCalendar(meeting)).toContain('STATUS:CANCELLED')
})

test('at the door a party is ticked once, in part or whole; who just came is written down, and both can be taken back', async () => {
  const meeting = await aMeeting({ seats: 3 })
  const id = await idOf(await come(meeting, 3))
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
  const id = await idOf(await come(meeting, 2))
  await checkIn(meeting, id, 'all')
  await leaveMeeting(id)
  expect(await cameTo(meeting)).toBe(0)
})

test('after a year the names are gone and how many came is kept, with whoever is added later still', async () => {
  const meeting = await aMeeting()
  const email = await come(meeting, 2)
  await checkIn(meeting, await idOf(email), 'all')
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

test('a team that the room starts is on the slide by its kind, and by its name once staff have read it', async () => {
  const meeting = await aMeeting({ inDays: 0 })
  const startMeeting = await findStartMeeting(meeting)
  const form = new FormData()
  for (const [name, value] of Object.entries({
    name: 'Unread Words',
    kind: 'friends',
    goalChoice: '1000',
    email: anEmail(),
  }))
    form.set(name, value)
  const request = {
    form,
    person: null,
    browserKey: newKey(),
    clientAddress: '10.3.0.1',
    meeting: startMeeting,
  }
  form.set('plan', 'x'.repeat(301))
  expect(await answerStartForm(request)).toMatchObject({
    kind: 'again',
    status: 400,
    answer: { errors: [{ field: 'plan' }] },
  })
  form.delete('plan')
  const started = await answerStartForm(request)
  expect(started).toEqual({ kind: 'look-in-your-mail' })
  expect(await findWorkshopLive(meeting)).toMatchObject({
    count: '1 team started here',
    teams: [{ name: null, kind: 'Friends' }],
  })
  const team = await db
    .selectFrom('team')
    .select('public_id')
    .where('name', '=', 'Unread Words')
    .executeTakeFirstOrThrow()
  expect(await nameMeetingTeam(await aMeeting(), team.public_id, 'shown')).toBe(false)
  expect(await nameMeetingTeam(meeting, team.public_id, 'shown')).toBe(true)
  expect((await findWorkshopLive(meeting))?.teams).toMatchObject([{ name: 'Unread Words' }])

  shiftClock(3 * DAY)
  expect(await findStartMeeting(meeting)).toBeUndefined()
})

interface Wish extends Partial<MeetingWords> {
  readonly inDays?: number
}

function words({ inDays = 7, ...over }: Wish = {}): MeetingWords {
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

async function aMeeting(wish?: Wish): Promise<string> {
  return await holdMeeting(words(wish), ZONE, staff)
}

function anEmail(): string {
  return `comes-${++numbers}@example.org`
}

async function post(meeting: string, fields: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ name: 'Ida', partySize: '1', ...fields }))
    form.set(name, value)
  return await answerComeForm(meeting, form, `10.2.${Math.floor(numbers / 200)}.${numbers % 200}`)
}

async function come(meeting: string, partySize = 1): Promise<string> {
  const email = anEmail()
  expect(await post(meeting, { email, partySize: String(partySize) })).toEqual({ kind: 'thanked' })
  return email
}

async function idOf(email: string): Promise<string> {
  const { public_id } = await db
    .selectFrom('meeting_guest')
    .select('public_id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow()
  return public_id
}

async function ownPlace(email: string) {
  return (await findOwnPlace(sealMark('meeting-guest', await idOf(email)))).place
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

async function startOf(meeting: string): Promise<Date> {
  const row = await db
    .selectFrom('meeting')
    .select('starts_at')
    .where('public_id', '=', meeting)
    .executeTakeFirstOrThrow()
  return row.starts_at
}

function moveClockTo(at: number): void {
  shiftClock(0)
  shiftClock(at - now().getTime())
}
