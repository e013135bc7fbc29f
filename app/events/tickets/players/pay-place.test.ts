import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { checkoutOf } from '#app/giving/testing/begin-sale.ts'
import { cents } from '#app/money/cents.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { startTestStripe } from '#db/testing/stripe.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import { aPackage, anOuting } from '../testing/tickets.ts'
import { lightOf } from './light.ts'
import { payForPlace } from './pay-place.server.ts'
import { findPlaces, lockPlace } from './places.server.ts'
import type { PlaceRow } from './places.server.ts'
import { findTicketPage } from './ticket-page.server.ts'
import { payOrder, placeOf, somePaidPlaces, somePlaces } from './testing/places.ts'

let stripe: TestStripe
const friend = { email: 'ottilie.pays@example.org', name: 'Ottilie' }

beforeAll(async () => {
  stripe = await startTestStripe()
  await anOrganization()
})
afterEach(() => shiftClock(0))
afterAll(() => stripe.finish())

test('a friend pays for their own place: it is theirs alone, and the buyer’s payment is as it was', async () => {
  const [buyers, own] = await aSharedFoursome()
  expect([lightOf(buyers), lightOf(own)]).toEqual(['paid', 'friend-owes'])
  expect((await findTicketPage(own.key, false)).ticket).toMatchObject({
    money: 'you-owe',
    price: '$120',
  })
  const payment = await payForPlace(own.key, 'en')
  expect(payment.kind).toBe('pay')
  const sale = (await placeOf(own.id)).sale_key ?? ''
  expect((await findTicketPage(own.key, true)).ticket?.money).toBe('on-its-way')
  stripe.pay(await checkoutOf(sale), friend)
  expect((await findTicketPage(own.key, true)).ticket?.money).toBe('paid-by-you')
  expect(lightOf(await placeOf(own.id))).toBe('paid')
  const { rows } = await sql`
    select amount_cents as paid, income, back_path from sale where public_id = ${sale}`.execute(db)
  expect(rows).toEqual([
    { paid: 12_000, income: 'ticket_income', back_path: `/tickets/${own.key}` },
  ])
  expect((await findTicketPage(buyers.key, false)).ticket?.money).toBe('paid-for-you')
  expect(await payForPlace(own.key, 'en')).toEqual({ kind: 'look' })
  expect(await payForPlace(buyers.key, 'en')).toEqual({ kind: 'look' })
})

test('F7: two who press at once are led to one page, and it is paid once', async () => {
  const [, own] = await aSharedFoursome()
  const pressed = await Promise.all([payForPlace(own.key, 'en'), payForPlace(own.key, 'es')])
  expect(new Set(pressed.map((one) => ('payAt' in one ? one.payAt : one.kind))).size).toBe(1)
  expect(await salesOf(own)).toBe(1)
})

test('control: without taking turns there would be two payments for one place', async () => {
  const [, own] = await aSharedFoursome()
  let arrived = 0
  let meet = () => {}
  const both = new Promise<void>((resolve) => (meet = resolve))
  const rude: typeof lockPlace = async (trx, key) => {
    const [place] = await findPlaces(sql`t.public_id = ${key}`, trx)
    if (++arrived === 2) meet()
    await both
    return place
  }
  await Promise.all([payForPlace(own.key, 'en', rude), payForPlace(own.key, 'en', rude)])
  expect(await salesOf(own)).toBe(2)
})

test('a page whose half hour is over leaves the place owed and theirs; the next page can be paid', async () => {
  const [, own] = await aSharedFoursome()
  await payForPlace(own.key, 'en')
  const first = await checkoutOf((await placeOf(own.id)).sale_key ?? '')
  shiftClock(31 * 60_000)
  expect((await findTicketPage(own.key, false)).ticket?.money).toBe('you-owe')
  expect(await placeOf(own.id)).toMatchObject({ sale_key: null, released_at: null })
  expect(() => stripe.pay(first, friend)).toThrow('expired')
  expect((await payForPlace(own.key, 'en')).kind).toBe('pay')
  stripe.pay(await checkoutOf((await placeOf(own.id)).sale_key ?? ''), friend)
  expect((await findTicketPage(own.key, true)).ticket?.money).toBe('paid-by-you')
})

test('while the buyer is still paying no friend can, since the whole order may yet be given back', async () => {
  const places = await somePlaces(await anOuting(), undefined, { pays: 'own' })
  const own = places[1]
  expect(await payForPlace(own?.key ?? '', 'en')).toEqual({ kind: 'look' })
  expect((await findTicketPage(own?.key ?? '', false)).ticket?.standing).toBe('held')
  await payOrder(stripe, own?.order_id ?? 0)
  expect((await payForPlace(own?.key ?? '', 'en')).kind).toBe('pay')
})

test('a place that costs less than a card can be charged is not begun to be paid, and its page says why', async () => {
  const outing = await anOuting({
    packages: [aPackage({ name: 'Foursome', price: cents(199), fairValue: cents(0), people: 4 })],
  })
  const places = await somePaidPlaces(stripe, outing, undefined, { pays: 'own' })
  const own = places.find(({ price_cents: price }) => price === 49)
  expect(own && lightOf(own)).toBe('friend-owes')
  expect(await payForPlace(own?.key ?? '', 'en')).toEqual({ kind: 'look' })
  expect((await findTicketPage(own?.key ?? '', false)).ticket).toMatchObject({
    money: 'you-owe',
    price: '$0.49',
    least: '$0.50',
  })
})

test('a key that is nobody’s pays nothing', async () => {
  expect(await payForPlace('none', 'en')).toEqual({ kind: 'look' })
  expect((await findTicketPage('none', false)).ticket).toBeNull()
  expect((await findTicketPage('0'.repeat(32), false)).ticket).toBeNull()
})

/** Of four who pay each for themselves, the buyer has paid. */
async function aSharedFoursome(): Promise<readonly [PlaceRow, PlaceRow]> {
  const [first, second] = await somePaidPlaces(stripe, await anOuting(), undefined, { pays: 'own' })
  if (!first || !second) throw new Error('There are no places')
  return [first, second]
}

async function salesOf({ key }: PlaceRow): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from sale where back_path = ${`/tickets/${key}`}`.execute(db)
  return rows[0]?.n ?? 0
}
