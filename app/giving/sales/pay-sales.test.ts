import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cents } from '#app/money/cents.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import { findGift } from '#db/testing/gifts.ts'
import { startTestStripe } from '#db/testing/stripe.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import { makeRefundJob } from '../make-refund.server.ts'
import { refundGift } from '../refund-gift.server.ts'
import { anAskedSale, beginSale, checkoutOf } from '../testing/begin-sale.ts'
import { workInbox } from '../work-inbox.server.ts'
import { askForSale } from './ask-for-sale.server.ts'
import { openSalePage } from './open-sale-page.server.ts'
import { findRefundable, refundSale } from './refund-sale.server.ts'
import { askSaleStanding, closeSale, findSaleStanding } from './sale-standing.server.ts'

let stripe: TestStripe
const actor = { id: null, label: 'a test' }
const buyer = { email: 'buyer@example.org', name: 'Bo Lind' }

beforeAll(async () => {
  stripe = await startTestStripe()
  await anOrganization()
})
afterAll(async () => {
  shiftClock(0)
  await stripe.finish()
})

test('a buyer scans, rounds up and pays: both parts stand when they come back', async () => {
  const { publicId, checkout, payAt } = await beginSale({ amount: 1_475, extra: 25 })
  expect(await (await fetch(payAt)).text()).toContain('Pay $15.00')
  expect(await findSaleStanding(publicId)).toBe('paying')
  stripe.pay(checkout, { ...buyer, wallet: 'apple_pay' })
  expect(await askSaleStanding(publicId)).toBe('paid')
  const sale = await findSale(publicId)
  expect(sale).toMatchObject({ amount_cents: 1_475, extra_cents: 25, method: 'card/apple_pay' })
  expect(await findGift(sale.gift_id ?? 0)).toMatchObject({
    amount_cents: 25,
    donor_email: 'buyer@example.org',
    status: 'paid',
  })
})

test('F6, F7: the return and every notice four times over, all at once, book it once', async () => {
  stripe.webhooks.controls.copies = 4
  const { publicId, checkout } = await beginSale({ amount: 1_400, extra: 100 })
  stripe.pay(checkout, buyer)
  await Promise.all([
    stripe.deliverAll().then(() => Promise.all([workInbox(), workInbox()])),
    askSaleStanding(publicId),
    askSaleStanding(publicId),
  ])
  stripe.webhooks.controls.copies = 1
  const { id } = await findSale(publicId)
  const { rows } = await sql<{ journals: number; gifts: number; letters: number }>`
    select (select count(*) from journal where sale_id = ${id})::int as journals,
           (select count(*) from gift g join sale s on s.gift_id = g.id where s.id = ${id})::int as gifts,
           (select count(*) from message m join receipt r on r.public_id = m.subject_id join sale s on s.gift_id = r.gift_id
             where m.kind = 'gift-receipt' and s.id = ${id})::int as letters
  `.execute(db)
  expect(rows).toEqual([{ journals: 1, gifts: 1, letters: 1 }])
})

test('the form of a cashier sent twice asks once', async () => {
  const team = await aTeam()
  const wish = { ...typed, teamId: team.id, formKey: 'the same form' }
  const asked = await Promise.all([askForSale(wish), askForSale(wish)])
  expect(asked[0]).toEqual(asked[1])
})

test('two who scan at the same time are led to one page', async () => {
  const publicId = await anAskedSale()
  const opened = await twoScan(publicId)
  expect(new Set(opened.map((each) => ('payAt' in each ? each.payAt : each.kind))).size).toBe(1)
  expect((await findSale(publicId)).page_number).toBe(1)
})

test('control: without taking turns there would be two pages for one sale', async () => {
  const publicId = await anAskedSale()
  let arrived = 0
  let meet = () => {}
  const both = new Promise<void>((resolve) => (meet = resolve))
  await twoScan(publicId, async (trx) => {
    await sql`select 1`.execute(trx)
    if (++arrived === 2) meet()
    await both
  })
  expect((await findSale(publicId)).page_number).toBe(2)
})

test('F7: with another choice the page that was open is closed, and only one can be paid', async () => {
  const { publicId, checkout } = await beginSale({ amount: 1_400, extra: 0 })
  const again = await openSalePage({ salePublicId: publicId, extra: cents(100), language: 'en' })
  expect(again.kind).toBe('ready')
  const second = await checkoutOf(publicId)
  expect(second).not.toBe(checkout)
  expect(() => stripe.pay(checkout, buyer)).toThrow('expired')
  stripe.pay(second, buyer)
  expect(await askSaleStanding(publicId)).toBe('paid')
  const third = await openSalePage({ salePublicId: publicId, extra: cents(0), language: 'en' })
  expect(third).toEqual({ kind: 'over' })
})

test('F1: whoever died between Stripe’s page and our note of it is led to the same page', async () => {
  const { publicId, checkout } = await beginSale({ amount: 1_400, extra: 100 })
  await db
    .updateTable('sale')
    .set({ checkout_id: null, checkout_url: null })
    .where('public_id', '=', publicId)
    .execute()
  await openSalePage({ salePublicId: publicId, extra: cents(100), language: 'es' })
  expect(await checkoutOf(publicId)).toBe(checkout)
})

test('a sale that is called off, or whose half hour is over, cannot be paid any more', async () => {
  const off = await beginSale({ amount: 1_400, extra: 0 })
  await closeSale(off.publicId)
  expect(await findSaleStanding(off.publicId)).toBe('expired')
  const late = await beginSale({ amount: 1_400, extra: 0 })
  shiftClock(31 * 60_000)
  expect(await findSaleStanding(late.publicId)).toBe('expired')
  shiftClock(0)
  for (const { checkout, publicId } of [off, late]) {
    expect(() => stripe.pay(checkout, buyer)).toThrow('expired')
    expect(await openSalePage({ salePublicId: publicId, extra: cents(0), language: 'en' })).toEqual(
      { kind: 'over' },
    )
  }
})

test('a sale that was paid just before it is called off stays paid', async () => {
  const { publicId, checkout } = await beginSale({ amount: 1_400, extra: 0 })
  stripe.pay(checkout, buyer)
  await closeSale(publicId)
  expect(await findSaleStanding(publicId)).toBe('paid')
})

test('C26: staff send the price back and the gift stays, or all of it', async () => {
  const { publicId, giftId } = await aPaidOne()
  expect(await findRefundable(publicId)).toEqual({ price: 1_400, all: 1_500 })
  expect(await refundSale(aRefundOf(publicId, 'price', 1_400))).toEqual({ kind: 'refunded' })
  expect(await findGift(giftId)).toMatchObject({ refunded_cents: 0 })
  expect(await findRefundable(publicId)).toEqual({ price: 0, all: 100 })
  expect(await refundSale(aRefundOf(publicId, 'all', 100))).toEqual({ kind: 'refunded' })
  expect(await findGift(giftId)).toMatchObject({ refunded_cents: 100 })
})

test('the gift alone goes back from its own sheet, and the price stays', async () => {
  const { publicId, giftId } = await aPaidOne()
  const { public_id: giftPublicId } = await findGift(giftId)
  const wish = { giftPublicId, reason: 'asked by the buyer', actor }
  expect((await refundGift({ ...wish, amount: cents(101) })).kind).toBe('more-than-is-left')
  expect(await refundGift({ ...wish, amount: cents(100) })).toEqual({ kind: 'refunded' })
  expect(await findGift(giftId)).toMatchObject({ refunded_cents: 100 })
  expect(await findRefundable(publicId)).toEqual({ price: 1_400, all: 1_400 })
})

test('F10: the price and all of it sent back at once by two of staff go back no more than came', async () => {
  const { publicId } = await aPaidOne()
  const made = await Promise.all([
    refundSale(aRefundOf(publicId, 'all', 1_500)),
    refundSale(aRefundOf(publicId, 'price', 1_400)),
  ])
  expect(made.map(({ kind }) => kind).toSorted()).toEqual(['changed-since', 'refunded'])
})

test('F1: a refund whose answer is lost is made once, by the job that asks again', async () => {
  const { publicId } = await aPaidOne()
  stripe.faults.add({ kind: 'reset-after', on: 'POST /v1/refunds', times: 3 })
  expect(await refundSale(aRefundOf(publicId, 'price', 1_400))).toEqual({ kind: 'unknown' })
  stripe.faults.clear()
  const rows = await db
    .selectFrom('refund')
    .innerJoin('sale', 'sale.id', 'refund.sale_id')
    .select('refund.id')
    .where('sale.public_id', '=', publicId)
    .execute()
  expect(rows).toHaveLength(1)
  for (const { id } of [...rows, ...rows]) await makeRefundJob({ refundId: id })
  expect(await findRefundable(publicId)).toEqual({ price: 0, all: 100 })
})

const typed = { eventId: null, amount: cents(1_400), words: 'Two lamps', startedBy: null }

function twoScan(salePublicId: string, takeTurn?: Parameters<typeof openSalePage>[1]) {
  const wish = { salePublicId, extra: cents(0), language: 'en' } as const
  return Promise.all([openSalePage(wish, takeTurn), openSalePage(wish, takeTurn)])
}

async function aPaidOne() {
  const { publicId, checkout } = await beginSale({ amount: 1_400, extra: 100 })
  stripe.pay(checkout, buyer)
  await askSaleStanding(publicId)
  return { publicId, giftId: (await findSale(publicId)).gift_id ?? 0 }
}

function aRefundOf(salePublicId: string, part: 'price' | 'all', amount: number) {
  return { salePublicId, part, amount: cents(amount), reason: 'It was broken', actor }
}

function findSale(publicId: string) {
  return db
    .selectFrom('sale')
    .selectAll()
    .where('public_id', '=', publicId)
    .executeTakeFirstOrThrow()
}
