import { sql } from 'kysely'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { aJpeg } from '#app/pictures/testing/images.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { openMark, sealMark } from '#app/platform/seal.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { cancelEvent } from '../../end-event.server.ts'
import type { AnEvent } from '../../testing/events.ts'
import { receiveOffer } from '../offers/decide-offer.server.ts'
import { findGiverPage } from '../offers/giver-page.server.ts'
import { keepOfferPhoto } from '../offers/keep-offer-photo.server.ts'
import {
  aSlot,
  anAccepted,
  aSaleThatTakes,
  BACK_DOOR,
  GIVERS_STREET,
  leadOf,
} from '../testing/offers.ts'
import { bookSlot } from './book-slot.server.ts'
import { findDriverPage, sendDriversPhoto } from './driver-page.server.ts'
import { removeSlot } from './plan-slots.server.ts'

beforeAll(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
})
afterEach(() => shiftClock(0))

const HOUR = 3_600_000

describe('S34: who reads where people live', () => {
  test('the driver whose stop it is, in order of time, until the sale is over; no other driver', async () => {
    const event = await aSaleThatTakes()
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
    const event = await aSaleThatTakes()
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
    const event = await aSaleThatTakes()
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
    const event = await aSaleThatTakes()
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

const evenings = { from: '17:00', to: '19:00' } as const
const bringing = { way: 'drop_off', place: BACK_DOOR } as const

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
