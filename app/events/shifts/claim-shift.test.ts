import { afterEach, beforeAll, expect, test } from 'vitest'
import { newsTo } from '#app/mail/testing/letters.ts'
import { now, shiftClock } from '#app/platform/clock.server.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { withoutLocks } from '#app/testing/without-locks.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { cancelEvent } from '../end-event.server.ts'
import { findEventPage } from '../page/event-page.server.ts'
import { aShift, aShownEvent, captainOf } from '../testing/events.ts'
import type { AnEvent } from '../testing/events.ts'
import { answerShiftRemoval } from './answer-shift.server.ts'
import { addVolunteer } from './volunteers.server.ts'
import { claim, takeShift, askForShift, anAddress, takenOf } from './testing/claims.ts'

beforeAll(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
})

afterEach(() => shiftClock(0))

test('fifty who want the last place of a shift at once: one gets it, the others are told that it is full', async () => {
  const event = await aShownEvent()
  const shift = await aShift(event, { needed: 3 })
  await takeShift(event, shift)
  await takeShift(event, shift)
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => askForShift(event, shift, anAddress())),
  )
  expect(answers.filter(({ kind }) => kind === 'thanked')).toHaveLength(1)
  expect(await takenOf(event)).toEqual([3])
  expect(await checkBooks(pool)).toEqual([])
})

test('without the lock two get the last place, and the check finds it', async () => {
  const event = await aShownEvent()
  const shift = await aShift(event)
  const add = async () =>
    addVolunteer({
      eventPublicId: event.publicId,
      shiftPublicId: shift,
      actor: event.actor,
      volunteer: { name: 'Ida', email: null, phone: '' },
    })
  await withoutLocks([add, add])
  expect(await takenOf(event)).toEqual([2])
  const broken = await checkBooks(pool)
  expect(broken.map(({ name }) => name)).toEqual(['I19 no shift has more hands than it needs'])
  await db
    .updateTable('shift_claim')
    .set({ ended_at: now() })
    .where('ended_at', 'is', null)
    .execute()
})

test('S8: who has the shift already is answered as who is new, and who has another at that time too; letters say so', async () => {
  const event = await aShownEvent()
  const first = await aShift(event, { needed: 5 })
  const beside = await aShift(event, { needed: 5, from: '10:00', to: '12:00' })
  const after = await aShift(event, { needed: 5, from: '11:00', to: '12:00' })
  const email = await takeShift(event, first)
  const again = await askForShift(event, first, email)
  const fresh = await askForShift(event, first, anAddress())
  expect(again).toEqual(fresh)
  expect((await askForShift(event, beside, email)).kind).toBe('thanked')
  expect((await askForShift(event, after, email)).kind).toBe('thanked')
  expect(await newsTo(email)).toEqual(['claimed', 'again', 'overlap', 'claimed'])
  expect(await takenOf(event)).toEqual([2, 0, 1])
})

test('a full shift answers everyone alike, also who has it', async () => {
  const event = await aShownEvent()
  const shift = await aShift(event)
  const email = await takeShift(event, shift)
  const answers = [
    await askForShift(event, shift, email),
    await askForShift(event, shift, anAddress()),
  ]
  for (const answer of answers)
    expect(answer).toMatchObject({ status: 409, answer: { errors: [{ field: 'name' }] } })
  expect(await newsTo(email)).toEqual(['claimed'])
})

test('nobody takes a shift that is over, taken away, unread, of another event, or of one that is called off', async () => {
  const event = await aShownEvent()
  const other = await aShownEvent({ title: 'A sale of others' })
  const shift = await aShift(event)
  expect((await askForShift(other, shift, anAddress())).kind).toBe('not-found')
  await db.updateTable('shift').set({ read_at: null }).where('public_id', '=', shift).execute()
  expect((await claim(shift, anAddress())).kind).toBe('not-open')
  await db.updateTable('shift').set({ read_at: now() }).where('public_id', '=', shift).execute()
  shiftClock(12 * 86_400_000)
  expect((await claim(shift, anAddress())).kind).toBe('not-open')
  shiftClock(0)
  const gone = await aShift(event)
  await answerShiftRemoval(await captainOf(event), event.slug, gone)
  expect((await claim(gone, anAddress())).kind).toBe('not-open')
  await cancelEvent({ eventPublicId: event.publicId, actor: event.actor, reason: 'Rain' })
  expect((await claim(shift, anAddress())).kind).toBe('not-open')
  expect((await claim('none', anAddress())).kind).toBe('not-open')
})

test('who is too young is asked once more, a phone may be left out, and what was typed stays', async () => {
  const event = await aShownEvent()
  const shift = await aShift(event, { minimumAge: 16 })
  expect(await askForShift(event, shift, anAddress(), { phone: 'call me' })).toMatchObject({
    status: 400,
    answer: {
      values: { name: 'Ida', phone: 'call me' },
      errors: [{ field: 'phone' }, { field: 'oldEnough' }],
    },
  })
  expect(await askForShift(event, shift, anAddress(), { oldEnough: 'yes' })).toMatchObject({
    kind: 'thanked',
  })
  expect(await askForShift(event, shift, anAddress(), { website: 'robot' })).toMatchObject({
    kind: 'thanked',
  })
  expect(await takenOf(event)).toEqual([1])
})

test('everyone reads how many have taken a shift and nobody who; the page has a new version each time', async () => {
  const event = await aShownEvent()
  const before = await versionOf(event)
  const shift = await aShift(event, { needed: 2, note: 'Bring gloves' })
  const drawn = await versionOf(event)
  expect(drawn).toBeGreaterThan(before)
  await takeShift(event, shift)
  const taken = await versionOf(event)
  expect(taken).toBeGreaterThan(drawn)
  const page = await findEventPage(event.team.slug, event.slug)
  expect(page?.page.shifts).toMatchObject([{ role: 'Greeter', taken: 1, needed: 2 }])
  expect(JSON.stringify(page)).not.toMatch(/Ida|helper-\d|Bring gloves/)
  const { rows } = await pool.query<{ turns: Date[] }>(
    'select turns from page_version where page = $1',
    [`events/${event.team.slug}/${event.slug}`],
  )
  const { ends_at: end } = await db
    .selectFrom('shift')
    .select('ends_at')
    .where('public_id', '=', shift)
    .executeTakeFirstOrThrow()
  expect(rows[0]?.turns.map(Number)).toContain(end.getTime())
})

async function versionOf(event: AnEvent): Promise<number> {
  const { version } = await db
    .selectFrom('page_version')
    .select('version')
    .where('page', '=', `events/${event.team.slug}/${event.slug}`)
    .executeTakeFirstOrThrow()
  return version
}
