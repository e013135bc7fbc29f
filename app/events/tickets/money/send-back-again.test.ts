import { afterAll, beforeAll, expect, test } from 'vitest'
import { aHand } from '#app/contributions/testing/money-by-hand.ts'
import { reconcile } from '#app/giving/reconcile.server.ts'
import { refundSale } from '#app/giving/sales/refund-sale.server.ts'
import { cents } from '#app/money/cents.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { withoutLocks } from '#app/testing/without-locks.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { startTestStripe } from '#db/testing/stripe.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import { aCart, anOuting } from '../testing/tickets.ts'
import { giveBackTickets } from './give-back.server.ts'
import { askToSendAgain, sendBackAgain } from './send-back-again.server.ts'
import { aPaidOrderAtStripe, picked, receiptsOfSale, rereadOrder } from './testing/paid.ts'
import type { AnOrder } from './testing/paid.ts'
import { findTicketsOfSale } from './tickets-of-sale.server.ts'

let stripe: TestStripe
let count = 0

beforeAll(async () => {
  stripe = await startTestStripe()
  await anOrganization()
})
afterAll(() => stripe.finish())

test('C26: two places whose refunds failed are sent again in one, and the receipt follows', async () => {
  const four = await aFailedOne(0, 1)
  expect(await standingsOf(four)).toMatchObject({
    notSent: 24_000,
    standings: ['not-sent-back', 'not-sent-back', 'theirs', 'theirs'],
  })
  expect(await sendAgain(four, 24_000)).toEqual({ kind: 'refunded' })
  expect((await rereadOrder(four.publicId)).sale.refunded_cents).toBe(24_000)
  expect(await standingsOf(four)).toMatchObject({
    notSent: 0,
    standings: ['sent-back', 'sent-back', 'theirs', 'theirs'],
  })
  expect((await receiptsOfSale(four.sale.id)).at(-1)).toMatchObject({
    amount: 24_000,
    value: 14_000,
    benefit: '2 of 4 places of Foursome: Golf, cart and dinner',
    valid: true,
  })
})

test('what fails again can be sent again', async () => {
  const four = await aFailedOne(2)
  expect(await sendAgain(four, 12_000)).toEqual({ kind: 'refunded' })
  await failRefunds(four)
  expect(await standingsOf(four)).toMatchObject({ notSent: 12_000 })
  expect(await sendAgain(four, 12_000)).toEqual({ kind: 'refunded' })
  expect((await rereadOrder(four.publicId)).sale.refunded_cents).toBe(12_000)
})

test('F10: two who send it again at once send it once', async () => {
  const four = await aFailedOne(0)
  const outcomes = await Promise.all([1, 2].map(() => sendAgain(four, 12_000)))
  expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['changed-since', 'refunded'])
  expect((await rereadOrder(four.publicId)).sale.refunded_cents).toBe(12_000)
})

test('control: without the locks it would be sent twice', async () => {
  const four = await aFailedOne(0)
  const undo = new Error('what went wrong is undone')
  const refunds = new Set<number>()
  await withoutLocks(
    [1, 2].map(() => async () => {
      await inTransaction(async (trx) => {
        const asked = await askToSendAgain(trx, await wishFor(four, 12_000))
        if (asked.kind === 'asked') refunds.add(asked.refundId)
        throw undo
      })
    }),
  )
  expect(refunds.size).toBe(2)
})

test('F10: nothing is sent that did not fail, that is another sum than was read, or that went back another way', async () => {
  const four = await aFailedOne(0)
  expect(await sendAgain(four, 48_000)).toEqual({ kind: 'changed-since' })
  const actor = await aHand('Ruth')
  const { public_id: salePublicId } = four.sale
  const all = { salePublicId, part: 'price', amount: cents(48_000), reason: 'By phone' } as const
  expect(await refundSale({ ...all, actor })).toEqual({ kind: 'refunded' })
  expect(await sendAgain(four, 12_000)).toEqual({ kind: 'more-than-is-left', left: 0 })
  const other = await aPaid()
  expect(await sendAgain(other, 12_000)).toEqual({ kind: 'changed-since' })
  expect(await sendAgain(other, 0)).toEqual({ kind: 'changed-since' })
})

test('F10: nothing is sent while a bank asks for the payment back', async () => {
  const four = await aFailedOne(1)
  stripe.openDispute(four.sale.charge_id ?? '')
  await reconcile()
  expect(await sendAgain(four, 12_000)).toMatchObject({ kind: 'more-than-is-left' })
})

async function aPaid(): Promise<AnOrder> {
  const buyer = { name: 'Walter Brandt', email: `sent.again${++count}@example.org` }
  return await aPaidOrderAtStripe(stripe, aCart(await anOuting(), { Foursome: 1 }, { buyer }))
}

/** Some of four places were given back, one by one, and none of their money arrived. */
async function aFailedOne(...places: readonly number[]): Promise<AnOrder> {
  const four = await aPaid()
  for (const place of places) {
    const given = await giveBackTickets({
      orderPublicId: four.publicId,
      ticketPublicIds: picked(four, place),
      as: 'team',
      why: 'given_back',
      reason: 'They cannot come',
      by: null,
    })
    expect(given.kind).toBe('given-back')
  }
  await failRefunds(four)
  return four
}

async function failRefunds({ sale }: AnOrder): Promise<void> {
  const refunds = await db
    .selectFrom('refund')
    .select('stripe_refund_id')
    .where('sale_id', '=', sale.id)
    .where('status', '<>', 'failed')
    .execute()
  for (const { stripe_refund_id: id } of refunds) stripe.failRefund(id ?? '')
  await reconcile()
}

async function wishFor({ sale }: AnOrder, amount: number) {
  return {
    salePublicId: sale.public_id,
    amount: cents(amount),
    actor: await aHand('Ruth'),
  }
}

async function sendAgain(of: AnOrder, amount: number) {
  return await sendBackAgain(await wishFor(of, amount))
}

async function standingsOf({ sale }: AnOrder) {
  const sold = await findTicketsOfSale(sale.public_id)
  return {
    notSent: sold?.notSent,
    standings: sold?.tickets.map(({ standing }) => standing),
  }
}
