import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { closeSale } from '#app/giving/sales/sale-standing.server.ts'
import { workInbox } from '#app/giving/work-inbox.server.ts'
import { lettersTo } from '#app/mail/testing/letters.ts'
import { payments } from '#app/payments/payments.server.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { startTestStripe } from '#db/testing/stripe.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import { changeEvent } from '../../change-event.server.ts'
import { approve } from '../../testing/events.ts'
import { aCartForm, buyCart } from '../testing/cart.ts'
import { anOuting } from '../testing/tickets.ts'
import type { AnOuting } from '../testing/tickets.ts'
import { endHolds } from './end-holds.server.ts'
import { findOrderPage } from './order-page.server.ts'

const HALF_AN_HOUR = 30 * 60_000
const A_WHILE_LATER = HALF_AN_HOUR + 11 * 60_000

let stripe: TestStripe
beforeAll(async () => {
  stripe = await startTestStripe()
  await anOrganization()
})
afterEach(async () => {
  stripe.faults.clear()
  shiftClock(0)
  await stripe.deliverAll()
  await workInbox()
  expect(await checkBooks(pool)).toEqual([])
})
afterAll(async () => {
  await stripe.stop()
})

let buyers = 0

/** A foursome that is held, and its buyer before Stripe's page. */
async function held(outing: AnOuting, units: Readonly<Record<string, string>> = { Single: '1' }) {
  buyers++
  const email = `buyer-${buyers}-of-${outing.id}@example.org`
  const bought = await buyCart(outing, aCartForm(outing, units, { email }))
  if (bought.kind !== 'on') throw new Error(bought.kind)
  const order = await db
    .selectFrom('ticket_order as o')
    .innerJoin('sale as s', 's.id', 'o.sale_id')
    .select(['o.id', 'o.public_id as key', 's.public_id as sale', 's.checkout_id as checkout'])
    .where('o.buyer_email', '=', email)
    .orderBy('o.id', 'desc')
    .executeTakeFirstOrThrow()
  return { ...order, email, checkout: order.checkout ?? '' }
}

async function promised({ id }: AnOuting): Promise<number> {
  const { rows } = await sql<{ n: number }>`select places_promised(${id}) as n`.execute(db)
  return rows[0]?.n ?? 0
}

test('a hold ends to the second, and then somebody else can have the place', async () => {
  const outing = await anOuting({ capacity: 1 })
  const { key } = await held(outing)
  shiftClock(HALF_AN_HOUR - 5_000)
  await endHolds()
  expect(await promised(outing)).toBe(1)
  shiftClock(HALF_AN_HOUR + 1_000)
  await endHolds()
  expect(await promised(outing)).toBe(0)
  expect((await findOrderPage(key, false)).order?.standing).toBe('expired')
  await held(outing)
  expect(await promised(outing)).toBe(1)
})

test('F15: a clock that jumps back a day and on again ends no hold early, and none twice', async () => {
  const outing = await anOuting({ capacity: 2 })
  const first = await held(outing)
  shiftClock(-24 * 3_600_000)
  await endHolds()
  expect(await promised(outing)).toBe(1)
  shiftClock(3 * 24 * 3_600_000)
  await endHolds()
  await endHolds()
  shiftClock(0)
  await endHolds()
  expect(await promised(outing)).toBe(0)
  expect((await findOrderPage(first.key, false)).order?.standing).toBe('expired')
})

test('two jobs at once end each hold once, and tell of it once', async () => {
  const outing = await anOuting()
  const orders = [await held(outing), await held(outing)]
  shiftClock(A_WHILE_LATER)
  await Promise.all([endHolds(), endHolds(), endHolds()])
  shiftClock(2 * A_WHILE_LATER)
  await Promise.all([endHolds(), endHolds(), endHolds()])
  expect(await promised(outing)).toBe(0)
  for (const { email } of orders)
    expect((await lettersTo(email, 'order-news')).map((letter) => letter?.subject)).toEqual([
      'Your places went back: Swing for hope',
    ])
})

test('A6: while Stripe is away nothing is given back that could still be paid; then it is', async () => {
  const outing = await anOuting({ capacity: 1 })
  const { checkout, key, email } = await held(outing)
  shiftClock(HALF_AN_HOUR + 1_000)
  stripe.faults.add({
    kind: 'rate-limit',
    on: 'POST /v1/checkout/sessions/',
    times: 40,
  })
  await endHolds()
  expect(await promised(outing)).toBe(1)
  stripe.pay(checkout, { email, name: 'Walter Brandt' })
  stripe.faults.clear()
  await endHolds()
  expect((await findOrderPage(key, false)).order?.standing).toBe('yours')
  expect(await promised(outing)).toBe(1)
})

test('F9: who pays in the moment that the hold ends has the place or is told otherwise, never half of it', async () => {
  const outing = await anOuting({ capacity: 10 })
  for (let round = 0; round < 5; round++) {
    const { checkout, key, email } = await held(outing)
    shiftClock(HALF_AN_HOUR + 1_000)
    const [paid] = await Promise.allSettled([
      (async () => stripe.pay(checkout, { email, name: 'Walter Brandt' }))(),
      endHolds(),
      findOrderPage(key, true),
    ])
    await stripe.deliverAll()
    await workInbox()
    await endHolds()
    const standing = (await findOrderPage(key, true)).order?.standing
    expect(standing).toBe(paid.status === 'fulfilled' ? 'yours' : 'expired')
    shiftClock(0)
  }
})

test('F1: a job that was killed between Stripe and our book goes on at its next turn', async () => {
  const outing = await anOuting()
  const { sale, checkout } = await held(outing)
  shiftClock(HALF_AN_HOUR + 1_000)
  // Closed at Stripe, and the process gone before our book knew.
  await closeAtStripe(checkout)
  expect(await promised(outing)).toBe(1)
  await endHolds()
  expect(await promised(outing)).toBe(0)
  const { status } = await db
    .selectFrom('sale')
    .select('status')
    .where('public_id', '=', sale)
    .executeTakeFirstOrThrow()
  expect(status).toBe('expired')
})

test('who lets a hold go, or buys again, is not written to about it', async () => {
  const outing = await anOuting()
  const first = await held(outing)
  await closeSale(first.sale)
  const again = await buyCart(outing, aCartForm(outing, { Single: '1' }, { email: first.email }))
  expect(again.kind).toBe('on')
  shiftClock(20 * 60_000)
  await endHolds()
  expect(await lettersTo(first.email, 'order-news')).toEqual([])
})

test('I19: a capacity made smaller than what is promised takes no place away, and sells no more', async () => {
  const outing = await anOuting({ capacity: 4 })
  // Written before anything was sold, and read by staff after.
  await changeEvent({
    eventPublicId: outing.publicId,
    personId: outing.captain.id,
    words: { capacity: 1 },
  })
  await held(outing)
  await held(outing)
  await approve(outing)
  const { seats } = await db
    .selectFrom('event')
    .select('seats')
    .where('id', '=', outing.id)
    .executeTakeFirstOrThrow()
  expect(seats).toBe(2)
  const more = await buyCart(outing, aCartForm(outing, { Single: '1' }))
  expect(more).toMatchObject({ kind: 'again' })
  expect(await promised(outing)).toBe(2)
})

async function closeAtStripe(checkout: string): Promise<void> {
  await payments().closeCheckout(checkout)
}
