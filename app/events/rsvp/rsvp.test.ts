import { afterEach, beforeAll, expect, test } from 'vitest'
import { sealMark } from '#app/platform/seal.server.ts'
import { now, shiftClock } from '#app/platform/clock.server.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { lettersTo, newsTo } from '#app/mail/testing/letters.ts'
import { formOf } from '#app/testing/form-of.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { changeEvent } from '../change-event.server.ts'
import { cancelEvent } from '../end-event.server.ts'
import { findEventPage } from '../page/event-page.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { aRequest, aSession } from '#app/people/testing/someone.ts'
import { aDay, approve, aShownEvent, STREET } from '../testing/events.ts'
import type { AnEvent } from '../testing/events.ts'
import { changeRsvp, leaveEvent } from './change-rsvp.server.ts'
import { findGuestList, writeGuests } from './guest-list.server.ts'
import { answerGuestForm, answerLeaving, findGuestPage } from './guest-page.server.ts'
import { remindGuests } from './remind-guests.server.ts'
import { answerRsvpForm } from './rsvp-page.server.ts'

beforeAll(async () => {
  await anOrganization()
})
afterEach(() => shiftClock(0))

let numbers = 0

test('fifty who ask for the last place at once: one gets it, the others wait, and nobody is turned away', async () => {
  const event = await aShownEvent({ words: { capacity: 1 } })
  await Promise.all(Array.from({ length: 50 }, () => come(event)))
  expect(await countBy(event)).toEqual({ going: 1, waiting: 49 })
  expect(await checkBooks(pool)).toEqual([])
})

test('without the lock two get the last place, and the check finds it', async () => {
  const event = await aShownEvent({ words: { capacity: 1 } })
  const clients = await Promise.all([pool.connect(), pool.connect()])
  const count = `select coalesce(sum(party_size), 0) as n from rsvp where event_id = $1 and status = 'going'`
  for (const client of clients) await client.query('begin')
  const counts = await Promise.all(
    clients.map(
      async (client) => (await client.query<{ n: number }>(count, [event.id])).rows[0]?.n,
    ),
  )
  for (const [place, client] of clients.entries()) {
    if (Number(counts[place]) < 1)
      await client.query(
        `insert into rsvp (event_id, name, email, party_size, status) values ($1, 'Ida', $2, 1, 'going')`,
        [event.id, `unlocked-${place}@example.org`],
      )
    await client.query('commit')
    client.release()
  }
  const broken = await checkBooks(pool)
  expect(broken.map(({ name }) => name)).toEqual(['I19 no event promises more places than it has'])
  await db.deleteFrom('rsvp').where('event_id', '=', event.id).execute()
})

test('whoever gives places back lets in who has waited longest and fits; each is told', async () => {
  const event = await aShownEvent({ words: { capacity: 4 } })
  const first = await come(event, 4)
  const large = await come(event, 3)
  const small = await come(event, 1)
  expect(await statusesOf(event)).toEqual(['going', 'waiting', 'waiting'])
  const change = { rsvpPublicId: await idOf(first), note: '' }
  expect(await changeRsvp({ ...change, partySize: 2 })).toBe('changed')
  expect(await statusesOf(event)).toEqual(['going', 'waiting', 'going'])
  expect(await changeRsvp({ ...change, partySize: 4 })).toBe('no-room')
  expect(await leaveEvent(change.rsvpPublicId)).toBe('left')
  expect(await leaveEvent(change.rsvpPublicId)).toBe('gone')
  expect(await statusesOf(event)).toEqual(['cancelled', 'going', 'going'])
  expect(await newsTo(large)).toEqual(['waiting', 'moved-up'])
  expect(await newsTo(small)).toEqual(['waiting', 'moved-up'])
})

test('who comes later never goes before who waits, though they would fit', async () => {
  const event = await aShownEvent({ words: { capacity: 3 } })
  await come(event, 2)
  await come(event, 2)
  await come(event, 1)
  expect(await statusesOf(event)).toEqual(['going', 'waiting', 'waiting'])
})

test('who has a place takes none more for a friend while others wait, also where there is room', async () => {
  const event = await aShownEvent({ words: { capacity: 4 } })
  const first = await come(event, 2)
  const large = await come(event, 3)
  const change = { rsvpPublicId: await idOf(first), note: '' }
  expect(await changeRsvp({ ...change, partySize: 3 })).toBe('no-room')
  expect(await leaveEvent(await idOf(large))).toBe('left')
  expect(await changeRsvp({ ...change, partySize: 3 })).toBe('changed')
})

test('two who give back their places at once let in two', async () => {
  const event = await aShownEvent({ words: { capacity: 2 } })
  const there = [await come(event), await come(event)]
  await come(event)
  await come(event)
  const ids = await Promise.all(there.map(idOf))
  expect(await Promise.all(ids.map(leaveEvent))).toEqual(['left', 'left'])
  expect(await countBy(event)).toEqual({ cancelled: 2, going: 2 })
})

test('with fewer places than were promised what was promised stays; with more the line moves up', async () => {
  const event = await aShownEvent({ words: { capacity: 3 } })
  await come(event, 3)
  await come(event, 2)
  await resize(event, 1)
  expect(await countBy(event)).toEqual({ going: 1, waiting: 1 })
  expect(await checkBooks(pool)).toEqual([])
  await resize(event, 5)
  expect(await countBy(event)).toEqual({ going: 2 })
})

test('S8: who asks again is answered as who is new, keeps their one place, and only their letter says so', async () => {
  const event = await aShownEvent({ words: { capacity: 5 } })
  const email = await come(event, 2)
  const answers = [await post(event, email), await post(event, 'somebody.else@example.org')]
  expect(answers[0]).toEqual(answers[1])
  expect(await countBy(event)).toEqual({ going: 2 })
  expect(await newsTo(email)).toEqual(['going', 'again'])
})

test('nobody signs up for an event that is over, called off, or not there', async () => {
  const event = await aShownEvent()
  shiftClock(12 * 86_400_000)
  expect(await post(event, 'late@example.org')).toMatchObject({ kind: 'again', status: 409 })
  shiftClock(0)
  await cancelEvent({ eventPublicId: event.publicId, actor: event.actor, reason: 'Rain' })
  expect(await post(event, 'late@example.org')).toMatchObject({ kind: 'again', status: 409 })
  expect(await countBy(event)).toEqual({})
})

test('an event that is called off tells everyone who signed up, coming or waiting, and says why', async () => {
  const event = await aShownEvent({ words: { capacity: 1 } })
  const [one, two, three] = [await come(event), await come(event), await come(event)]
  await leaveEvent(await idOf(three))
  await cancelEvent({ eventPublicId: event.publicId, actor: event.actor, reason: 'The roof leaks' })
  expect((await newsTo(one)).at(-1)).toBe('cancelled')
  expect((await newsTo(two)).at(-1)).toBe('cancelled')
  expect((await newsTo(three)).at(-1)).toBe('left')
  const letter = (await lettersTo(one)).at(-1)
  expect(JSON.stringify(letter)).toContain('The roof leaks')
})

test('the day before, from ten by the clock of its place, each who comes is reminded once', async () => {
  const event = await aShownEvent({ words: { time_zone: 'Pacific/Honolulu', capacity: 1 } })
  const [coming, waiting] = [await come(event), await come(event)]
  const start = await startOf(event)
  const at = (hours: number) => shiftClock(start.getTime() + hours * 3_600_000 - Date.now())
  // It begins at eight in the morning; ten the day before is twenty-two hours earlier.
  at(-22.1)
  await remindGuests()
  expect(await newsTo(coming)).toEqual(['going'])
  at(-21.9)
  await Promise.all([remindGuests(), remindGuests(), remindGuests()])
  at(-3)
  await remindGuests()
  expect(await newsTo(coming)).toEqual(['going', 'reminder'])
  expect(await newsTo(waiting)).toEqual(['waiting'])
})

test('S34: by their link who has a place reads the street at its time, who waits does not, and no letter holds it', async () => {
  const event = await aShownEvent({ words: { street_shown: 'after_rsvp', capacity: 1 } })
  const [coming, waiting] = [await come(event), await come(event)]
  expect((await guestOf(coming))?.street).toBe(STREET)
  expect((await guestOf(waiting))?.street).toBe(null)
  expect(JSON.stringify(await findEventPage(event.team.slug, event.slug))).not.toContain(STREET)
  shiftClock(12 * 86_400_000)
  expect((await guestOf(coming))?.street).toBe(null)
  shiftClock(0)
  const kept = await aShownEvent({ words: { street_shown: 'day_of' } })
  const guest = await come(kept)
  expect((await guestOf(guest))?.street).toBe(null)
  const { rows } = await pool.query(`select 1 from message where content::text like $1`, [
    `%${STREET}%`,
  ])
  expect(rows).toEqual([])
  await leaveEvent(await idOf(coming))
  expect((await guestOf(coming))?.street).toBe(null)
})

test('a link that was altered, or of another kind, opens nothing', async () => {
  const event = await aShownEvent()
  const email = await come(event)
  const good = sealMark('rsvp', await idOf(email))
  for (const key of ['', 'none', `${good}x`, sealMark('gift', await idOf(email))])
    expect((await findGuestPage(key)).guest).toBe(null)
  expect((await findGuestPage(good)).guest).not.toBe(null)
})

test('a link that is nobody’s changes and cancels nothing, whatever letters it has', async () => {
  const form = new FormData()
  form.set('partySize', '2')
  for (const key of ['none', 'łąka', 'a\nb']) {
    const gone = `/rsvps/${encodeURIComponent(key)}?done=gone`
    expect(await answerGuestForm(key, form)).toEqual({ kind: 'on', to: gone })
    expect(await answerLeaving(key)).toBe(gone)
  }
})

test('how many come is a number from 1 to 20, and what else was typed stays', async () => {
  const event = await aShownEvent()
  for (const size of ['0', '21', '-1', '1e3', '999999999999', '', 'all of us']) {
    const form = aForm({ email: 'odd@example.org', partySize: size, note: 'Two are children' })
    const answer = await answerRsvpForm({ ...placeOf(event), form, clientAddress: '198.51.100.0' })
    expect(answer, size).toMatchObject({
      kind: 'again',
      status: 400,
      answer: {
        values: { name: 'Ida', partySize: size, note: 'Two are children' },
        errors: [{ field: 'partySize' }],
      },
    })
  }
  expect(await countBy(event)).toEqual({})
})

test('S8: the page says in words how much room there is, so that no number tells who is on the list', async () => {
  const event = await aShownEvent({ words: { capacity: 30 } })
  const see = async () => (await findEventPage(event.team.slug, event.slug))?.page.rsvp
  await come(event, 19)
  expect(await see()).toEqual({ kind: 'open', room: 'plenty' })
  await come(event, 1)
  expect(await see()).toEqual({ kind: 'open', room: 'few' })
  await come(event, 9)
  expect(await see()).toEqual({ kind: 'open', room: 'few' })
  await come(event)
  expect(await see()).toEqual({ kind: 'full' })
})

test('of days in a row who comes is reminded once, of a day apart from them once more, and who came late of the next', async () => {
  const days = [aDay(10), aDay(11), aDay(17)]
  const event = await aShownEvent({ words: { time_zone: 'America/Chicago' }, days })
  const early = await come(event)
  const start = await startOf(event)
  const at = (hours: number) => shiftClock(start.getTime() + hours * 3_600_000 - Date.now())
  // It begins at eight in the morning: ten the day before is twenty-two hours earlier.
  at(-21)
  await remindGuests()
  const late = await come(event)
  for (const hours of [3, 23, 7 * 24 - 21, 7 * 24 - 3]) {
    at(hours)
    await remindGuests()
  }
  expect(await newsTo(early)).toEqual(['going', 'reminder', 'reminder'])
  expect(await newsTo(late)).toEqual(['going', 'reminder', 'reminder'])
})

test('the guest list is the captain’s alone, and no cell of its spreadsheet is a formula (S23)', async () => {
  const event = await aShownEvent()
  await come(event, 2, '=HYPERLINK("https://evil.example")')
  const cookie = await aSession(event.captain, 'captain')
  const captain = await requireCaptainOf(aRequest('/', [cookie]), event.team.slug)
  const csv = writeGuests(await findGuestList(captain, event.slug))
  expect(csv).toContain(`'=HYPERLINK`)
  const other = await aShownEvent({ title: 'A sale of others' })
  await expect(findGuestList(captain, other.slug)).rejects.toMatchObject({ status: 404 })
})

/** Somebody says that they come. @returns their address. */
async function come(event: AnEvent, partySize = 1, note = ''): Promise<string> {
  const email = `guest-${++numbers}@example.org`
  await post(event, email, partySize, note)
  return email
}

function post(event: AnEvent, email: string, partySize = 1, note = '') {
  const form = aForm({ email, partySize: String(partySize), note })
  const clientAddress = `198.51.100.${++numbers}`
  return answerRsvpForm({ ...placeOf(event), form, clientAddress })
}

function placeOf({ team, slug }: AnEvent) {
  return { teamSlug: team.slug, slug }
}

function aForm(typed: Readonly<Record<string, string>>): FormData {
  return formOf({ name: 'Ida', ...typed })
}

async function countBy({ id }: AnEvent): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom('rsvp')
    .select(['status', ({ fn }) => fn.countAll<number>().as('n')])
    .where('event_id', '=', id)
    .groupBy('status')
    .execute()
  return Object.fromEntries(rows.map(({ status, n }) => [status, n]))
}

async function statusesOf({ id }: AnEvent) {
  const rows = await db
    .selectFrom('rsvp')
    .select('status')
    .where('event_id', '=', id)
    .orderBy('id')
    .execute()
  return rows.map(({ status }) => status)
}

async function idOf(email: string): Promise<string> {
  const { public_id: id } = await db
    .selectFrom('rsvp')
    .select('public_id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow()
  return id
}

async function guestOf(email: string) {
  return (await findGuestPage(sealMark('rsvp', await idOf(email)))).guest
}

async function startOf({ id }: AnEvent): Promise<Date> {
  const { starts_at: start } = await db
    .selectFrom('event_day')
    .innerJoin('event', 'event.approved_version_id', 'event_day.version_id')
    .select('starts_at')
    .where('event.id', '=', id)
    .orderBy('starts_at')
    .executeTakeFirstOrThrow()
  return start
}

async function resize(event: AnEvent, capacity: number): Promise<void> {
  shiftClock(now().getTime() - Date.now() + 1_000)
  await changeEvent({
    eventPublicId: event.publicId,
    personId: event.captain.id,
    words: { capacity },
  })
  await approve(event)
}
