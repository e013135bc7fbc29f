import { sql } from 'kysely'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { newsTo } from '#app/mail/testing/letters.ts'
import { aJpeg } from '#app/pictures/testing/images.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { openMark, sealMark } from '#app/platform/seal.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { cancelEvent } from '../../end-event.server.ts'
import { aShownEvent } from '../../testing/events.ts'
import type { AnEvent } from '../../testing/events.ts'
import { acceptOffer, receiveOffer } from '../offers/decide-offer.server.ts'
import { findGiverPage } from '../offers/giver-page.server.ts'
import { keepOfferPhoto } from '../offers/keep-offer-photo.server.ts'
import type { OfferWords } from '../offers/offer.form.ts'
import { aSlot, anOffer, BACK_DOOR, GIVERS_STREET, leadOf, takeOffers } from '../testing/offers.ts'
import { answerBooking, answerLeavingSlot, bookSlot, leaveSlot } from './book-slot.server.ts'
import { findDriverPage, sendDriversPhoto } from './driver-page.server.ts'
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
    const event = await aSale()
    const slot = await aSlot(event)
    const offers = await Promise.all(Array.from({ length: 10 }, () => anAccepted(event)))
    const outcomes = await Promise.all(offers.map((offer) => bookSlot(offer, slot)))
    expect(outcomes.filter((one) => one === 'booked')).toHaveLength(1)
    expect(outcomes.filter((one) => one === 'full')).toHaveLength(9)
    expect(await checkBooks(pool)).toEqual([])
  })

  test('without the lock two book the last place, and the check finds it', async () => {
    const event = await aSale()
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
    const event = await aSale()
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
    const [event, other] = [await aSale(), await aSale()]
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
    const event = await aSale()
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
    const event = await aSale()
    const slot = await aSlot(event, { capacity: 3 })
    for (const offer of [await anAccepted(event), await anAccepted(event)])
      await bookSlot(offer, slot)
    const wish = { eventPublicId: event.publicId, slotPublicId: slot, actor: event.actor }
    expect(await resizeSlot({ ...wish, capacity: 1 })).toEqual({ kind: 'fewer', capacity: 2 })
    expect(await resizeSlot({ ...wish, capacity: 5 })).toEqual({ kind: 'changed' })
  })
})

test('the day before, from ten by the clock of its place, each who booked is reminded once', async () => {
  const event = await aSale()
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

describe('S34: who reads where people live', () => {
  test('the driver whose stop it is, in order of time, until the sale is over; no other driver', async () => {
    const event = await aSale()
    const email = `other-${event.slug}@example.org`
    const [late, early] = [
      await aSlot(event, evenings),
      await aSlot(event, { capacity: 2 }),
      await aSlot(event, { driverName: 'Sal', driverEmail: email }),
    ]
    const second = await anAccepted(event, { name: 'Late' })
    const first = await anAccepted(event, { name: 'Early' })
    await bookSlot(second, late)
    await bookSlot(first, early)
    const tom = await keyOf(event, 'tom.drives@example.org')
    const stops = (await findDriverPage(tom)).list?.stops ?? []
    expect(stops.map(({ name }) => name)).toEqual(['Early', 'Late'])
    expect(stops[0]).toMatchObject({ address: GIVERS_STREET, phone: '414 555 0100' })
    expect((await findDriverPage(await keyOf(event, email))).list?.stops).toEqual([])
    await receiveOffer({ captain: leadOf(event), publicId: first })
    expect((await findDriverPage(tom)).list?.stops).toHaveLength(1)
    shiftClock(11 * 24 * HOUR)
    expect((await findDriverPage(tom)).list).toBe(null)
  })

  test('a driver sees photos of their own stops and no others, and none when the sale is called off', async () => {
    const event = await aSale()
    const offer = await anAccepted(event)
    const bytes = await aJpeg()
    await keepOfferPhoto({ publicId: offer, bytes, clientAddress: '192.0.2.200' })
    const slot = await aSlot(event, { capacity: 2 })
    const tom = await keyOf(event, 'tom.drives@example.org')
    const other = await anAccepted(event)
    const { rows } = await sql<{ name: string; width: number }>`
      select p.name, p.width from item_offer_photo p join item_offer o on o.id = p.offer_id
       where o.public_id = ${offer}`.execute(db)
    const file = `${rows[0]?.name}-${Math.min(480, rows[0]?.width ?? 480)}.jpg`
    await expect(sendDriversPhoto(tom, file)).rejects.toMatchObject({ status: 404 })
    await bookSlot(other, slot)
    await expect(sendDriversPhoto(tom, file)).rejects.toMatchObject({ status: 404 })
    await bookSlot(offer, slot)
    expect((await sendDriversPhoto(tom, file)).status).toBe(200)
    await cancelEvent({ eventPublicId: event.publicId, actor: event.actor, reason: 'Rain' })
    await expect(sendDriversPhoto(tom, file)).rejects.toMatchObject({ status: 404 })
    expect((await findDriverPage(tom)).list).toBe(null)
  })

  test('where things are brought to is told to who booked that time, until it is over, and in no letter', async () => {
    const event = await aSale()
    const slot = await aSlot(event, bringing)
    const offer = await anAccepted(event, { way: 'drop_off', address: null })
    expect(JSON.stringify(await pageOf(offer))).not.toContain(BACK_DOOR)
    await bookSlot(offer, slot)
    expect((await pageOf(offer))?.bringTo).toBe(BACK_DOOR)
    shiftClock(9 * 24 * HOUR)
    expect((await pageOf(offer))?.bringTo).toBe('')
    const { rows } = await pool.query(`select 1 from message where content::text like any($1)`, [
      [`%${BACK_DOOR}%`, `%${GIVERS_STREET}%`],
    ])
    expect(rows).toEqual([])
  })

  test('a link that was altered, of another kind, or of a driver without a time opens nothing', async () => {
    const event = await aSale()
    const slot = await aSlot(event)
    const good = await keyOf(event, 'tom.drives@example.org')
    const id = openMark('driver', good) ?? ''
    for (const key of ['', 'none', `x${good}`, sealMark('offer', id)])
      expect((await findDriverPage(key)).list).toBe(null)
    expect((await findDriverPage(good)).list).not.toBe(null)
    await removeSlot({ eventPublicId: event.publicId, slotPublicId: slot, actor: event.actor })
    expect((await findDriverPage(good)).list).toBe(null)
  })
})

test('a new time that is past, ends before it begins, or has half a driver is not added, and what was typed stays', async () => {
  const event = await aSale()
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

async function aSale(): Promise<AnEvent> {
  const event = await aShownEvent()
  await takeOffers(event)
  return event
}

async function anAccepted(event: AnEvent, words: Partial<OfferWords> = {}): Promise<string> {
  const publicId = await anOffer(event, words)
  await acceptOffer({ captain: leadOf(event), publicId, reply: '' })
  return publicId
}

async function pageOf(offer: string) {
  return (await findGiverPage(sealMark('offer', offer))).offer
}

async function keyOf({ id }: AnEvent, email: string): Promise<string> {
  const driver = await db
    .selectFrom('intake_driver')
    .select('public_id')
    .where('event_id', '=', id)
    .where('email', '=', email)
    .executeTakeFirstOrThrow()
  return sealMark('driver', driver.public_id)
}
