import { afterEach, beforeAll, expect, test } from 'vitest'
import { now, shiftClock } from '#app/platform/clock.server.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { newsTo } from '#app/mail/testing/letters.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { changeEvent } from '../change-event.server.ts'
import { approve, aShownEvent } from '../testing/events.ts'
import type { AnEvent } from '../testing/events.ts'
import { changeRsvp, leaveEvent } from './change-rsvp.server.ts'
import { rsvpOf } from '../testing/guests.ts'
import { come, countBy } from './testing/sign-ups.ts'

beforeAll(async () => {
  await anOrganization()
})

afterEach(() => shiftClock(0))

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
  const change = { rsvpPublicId: await rsvpOf(first), note: '' }
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
  const change = { rsvpPublicId: await rsvpOf(first), note: '' }
  expect(await changeRsvp({ ...change, partySize: 3 })).toBe('no-room')
  expect(await leaveEvent(await rsvpOf(large))).toBe('left')
  expect(await changeRsvp({ ...change, partySize: 3 })).toBe('changed')
})

test('two who give back their places at once let in two', async () => {
  const event = await aShownEvent({ words: { capacity: 2 } })
  const there = [await come(event), await come(event)]
  await come(event)
  await come(event)
  const ids = await Promise.all(there.map(rsvpOf))
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

async function statusesOf({ id }: AnEvent) {
  const rows = await db
    .selectFrom('rsvp')
    .select('status')
    .where('event_id', '=', id)
    .orderBy('id')
    .execute()
  return rows.map(({ status }) => status)
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
