import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { newsTo } from '#app/mail/testing/letters.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { sealMark } from '#app/platform/seal.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { findGiverPage } from '../offers/giver-page.server.ts'
import { anAccepted, anOffer, aSaleThatTakes, aSlot, BACK_DOOR, leadOf } from '../testing/offers.ts'
import { answerBooking, answerLeavingSlot, bookSlot, leaveSlot } from './book-slot.server.ts'
import { removeSlot, resizeSlot } from './plan-slots.server.ts'
import { remindGivers } from './remind-givers.server.ts'
import { answerSlotForm, findSlotsDesk } from './slots-desk.server.ts'

beforeAll(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
})
afterEach(() => shiftClock(0))

const HOUR = 3_600_000

describe('booking a time', () => {
  test('ten who book the last place at once: one gets it, the others are told', async () => {
    const event = await aSaleThatTakes()
    const slot = await aSlot(event)
    const offers = await Promise.all(Array.from({ length: 10 }, () => anAccepted(event)))
    const outcomes = await Promise.all(offers.map((offer) => bookSlot(offer, slot)))
    expect(outcomes.filter((one) => one === 'booked')).toHaveLength(1)
    expect(outcomes.filter((one) => one === 'full')).toHaveLength(9)
    expect(await checkBooks(pool)).toEqual([])
  })

  test('without the lock two book the last place, and the check finds it', async () => {
    const event = await aSaleThatTakes()
    const slot = await aSlot(event)
    const offers = [await anAccepted(event), await anAccepted(event)]
    const clients = await Promise.all([pool.connect(), pool.connect()])
    const count = `select count(*) as n from item_offer o join intake_slot s on s.id = o.slot_id where s.public_id = $1`
    for (const client of clients) await client.query('begin')
    const counts = await Promise.all(
      clients.map(async (client) => (await client.query<{ n: number }>(count, [slot])).rows[0]?.n),
    )
    for (const [place, client] of clients.entries()) {
      if (Number(counts[place]) < 1)
        await client.query(
          `update item_offer set status = 'booked', slot_id = (select id from intake_slot where public_id = $1)
            where public_id = $2`,
          [slot, offers[place]],
        )
      await client.query('commit')
      client.release()
    }
    const broken = await checkBooks(pool)
    expect(broken.map(({ name }) => name)).toEqual(['I19 no slot is booked more often than it may'])
    await db.deleteFrom('item_offer').where('event_id', '=', event.id).execute()
  })

  test('another time can be taken, or none: the place is free for somebody else at once', async () => {
    const event = await aSaleThatTakes()
    const [morning, evening] = [await aSlot(event), await aSlot(event, evenings)]
    const [one, two] = [await anAccepted(event), await anAccepted(event)]
    await bookSlot(one, morning)
    expect(await bookSlot(two, morning)).toBe('full')
    expect(await bookSlot(one, evening)).toBe('booked')
    expect(await bookSlot(two, morning)).toBe('booked')
    expect(await leaveSlot(two)).toBe('left')
    expect(await leaveSlot(two)).toBe('not-now')
    expect(await bookSlot(one, morning)).toBe('booked')
    expect((await pageOf(two))?.slots).toHaveLength(1)
    expect(await checkBooks(pool)).toEqual([])
  })

  test('nobody books what was not accepted, is of another kind, of another sale, or past', async () => {
    const [event, other] = [await aSaleThatTakes(), await aSaleThatTakes()]
    const [pickUp, dropOff, elsewhere] = [
      await aSlot(event),
      await aSlot(event, bringing),
      await aSlot(other),
    ]
    expect(await bookSlot(await anOffer(event), pickUp)).toBe('not-now')
    const accepted = await anAccepted(event)
    for (const slot of [dropOff, elsewhere, 'none', ''])
      expect(await bookSlot(accepted, slot)).toBe('not-now')
    shiftClock(9 * 24 * HOUR)
    expect(await bookSlot(accepted, pickUp)).toBe('not-now')
    for (const key of ['none', 'łąka']) {
      expect(await answerBooking(key, new FormData())).toContain('done=gone')
      expect(await answerLeavingSlot(key)).toContain('done=gone')
    }
  })

  test('when a time is taken away who booked it is asked to choose another, and keeps the yes', async () => {
    const event = await aSaleThatTakes()
    const slot = await aSlot(event)
    const offer = await anAccepted(event, { email: 'moves@example.org' })
    await bookSlot(offer, slot)
    const wish = { eventPublicId: event.publicId, slotPublicId: slot, actor: event.actor }
    expect(await removeSlot(wish)).toBe('removed')
    expect(await removeSlot(wish)).toBe('gone')
    expect(await bookSlot(offer, slot)).toBe('not-now')
    expect((await pageOf(offer))?.standing).toBe('accepted')
    expect(await newsTo('moves@example.org')).toEqual([
      'offered',
      'accepted',
      'booked',
      'slot-gone',
    ])
  })

  test('fewer than have booked it are never said to have room', async () => {
    const event = await aSaleThatTakes()
    const slot = await aSlot(event, { capacity: 3 })
    for (const offer of [await anAccepted(event), await anAccepted(event)])
      await bookSlot(offer, slot)
    const wish = { eventPublicId: event.publicId, slotPublicId: slot, actor: event.actor }
    expect(await resizeSlot({ ...wish, capacity: 1 })).toEqual({ kind: 'fewer', capacity: 2 })
    expect(await resizeSlot({ ...wish, capacity: 5 })).toEqual({ kind: 'changed' })
  })
})

test('the day before, from ten by the clock of its place, each who booked is reminded once', async () => {
  const event = await aSaleThatTakes()
  const slot = await aSlot(event)
  const email = 'reminded@example.org'
  await bookSlot(await anAccepted(event, { email }), slot)
  const { starts_at: start } = await db
    .selectFrom('intake_slot')
    .select('starts_at')
    .where('public_id', '=', slot)
    .executeTakeFirstOrThrow()
  const at = (hours: number) => shiftClock(start.getTime() + hours * HOUR - Date.now())
  // It begins at nine in the morning; ten the day before is twenty-three hours earlier.
  at(-23.2)
  await remindGivers()
  expect(await newsTo(email)).not.toContain('reminder')
  at(-22.5)
  await Promise.all([remindGivers(), remindGivers(), remindGivers()])
  at(-3)
  await remindGivers()
  expect((await newsTo(email)).filter((news) => news === 'reminder')).toHaveLength(1)
})

test('a new time that is past, ends before it begins, or has half a driver is not added, and what was typed stays', async () => {
  const event = await aSaleThatTakes()
  const typed = {
    way: 'drop_off',
    day: '2020-01-01',
    from: '10:00',
    to: '09:00',
    capacity: '0',
    place: '',
    driverName: 'Tom',
  }
  const fields = async (more: Readonly<Record<string, string>>) => {
    const form = formOf({ ...typed, ...more })
    const answer = await answerSlotForm(leadOf(event), event.slug, form)
    return answer.kind === 'again' ? answer.answer.errors.map(({ field }) => field) : answer.to
  }
  expect(await fields({})).toEqual(['capacity'])
  expect(await fields({ capacity: '2' })).toEqual(['to', 'place', 'driverEmail'])
  const right = { capacity: '2', to: '12:00', place: BACK_DOOR, driverEmail: 'tom@example.org' }
  expect(await fields(right)).toEqual(['day'])
  expect((await findSlotsDesk(leadOf(event), event.slug)).slots).toEqual([])
})

const evenings = { from: '17:00', to: '19:00' } as const
const bringing = { way: 'drop_off', place: BACK_DOOR } as const

async function pageOf(offer: string) {
  return (await findGiverPage(sealMark('offer', offer))).offer
}
