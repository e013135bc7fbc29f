import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { cents } from '#app/money/cents.ts'
import { db, inTransaction, pool } from '#app/platform/database.server.ts'
import { checkBooks } from '#db/books.ts'
import { reconcile } from './reconcile.server.ts'
import { refundGift } from './refund-gift.server.ts'
import { actor, startGiftsAtStripe } from './testing/gifts-at-stripe.ts'
import type { GiftsAtStripe } from './testing/gifts-at-stripe.ts'

let at: GiftsAtStripe

beforeAll(async () => {
  at = await startGiftsAtStripe()
})
beforeEach(() => at.afresh())
afterAll(() => at.stripe.stop())

describe('F10: a refund', () => {
  test('by two staff at once sends the gift back once', async () => {
    const gift = await at.paidGift(5_000)
    const both = await Promise.all(
      [1, 2].map(() =>
        refundGift({ giftPublicId: gift.id, amount: cents(5_000), reason: 'twice', actor }),
      ),
    )
    expect(both.map(({ kind }) => kind).toSorted()).toEqual(['more-than-is-left', 'refunded'])
    await at.told()
    expect(await at.totals()).toEqual({ raised: 0, gifts: 0 })
  })

  test('negative control: two who only look, and do not hold the gift, both send all of it back', async () => {
    const gift = await at.paidGift(5_000)
    let looked = 0
    let bothLooked = () => {}
    const both = new Promise<void>((resolve) => (bothLooked = resolve))
    const lookThenWrite = () =>
      inTransaction(async (trx) => {
        const { id, amount_cents: amount } = await trx
          .selectFrom('gift')
          .select(['id', 'amount_cents'])
          .where('public_id', '=', gift.id)
          .executeTakeFirstOrThrow()
        const under = await trx
          .selectFrom('refund')
          .select('id')
          .where('gift_id', '=', id)
          .execute()
        if (++looked === 2) bothLooked()
        await both
        if (under.length > 0) return
        await trx
          .insertInto('refund')
          .values({ gift_id: id, amount_cents: amount, reason: 'control', status: 'requested' })
          .execute()
      })
    await Promise.all([lookThenWrite(), lookThenWrite()])
    const twice = await db
      .selectFrom('refund')
      .select('id')
      .where('reason', '=', 'control')
      .execute()
    expect(twice).toHaveLength(2)
    await db.deleteFrom('refund').where('reason', '=', 'control').execute()
  })

  test('while the donor’s bank asks for the gift back is refused, and nothing goes back twice', async () => {
    const gift = await at.paidGift(5_000)
    const charge = await at.chargeOf(gift)
    const dispute = at.stripe.openDispute(charge)
    await at.told()
    expect(
      await refundGift({ giftPublicId: gift.id, amount: cents(5_000), reason: 'asked', actor }),
    ).toEqual({ kind: 'more-than-is-left', left: 0 })
    at.stripe.settleDispute(dispute, 'lost')
    await at.told()
    expect(await at.totals()).toEqual({ raised: 0, gifts: 0 })
  })

  test('in part, and then the bank takes all of it: the total falls to nothing and no further', async () => {
    const charge = await at.pay(await at.begin(5_000))
    at.stripe.refundInDashboard(charge, { amount: 2_000 })
    at.stripe.settleDispute(at.stripe.openDispute(charge), 'lost')
    await at.told()
    expect(await at.totals()).toEqual({ raised: 0, gifts: 0 })
  })

  test('of more than is left is refused, and says what is left', async () => {
    const gift = await at.paidGift(5_000)
    await refundGift({ giftPublicId: gift.id, amount: cents(3_000), reason: 'part', actor })
    expect(
      await refundGift({ giftPublicId: gift.id, amount: cents(2_001), reason: 'too much', actor }),
    ).toEqual({
      kind: 'more-than-is-left',
      left: 2_000,
    })
  })

  test('that fails days later is the team’s again', async () => {
    at.stripe.settings.newRefunds = 'pending'
    const gift = await at.paidGift(5_000)
    expect(
      await refundGift({ giftPublicId: gift.id, amount: cents(5_000), reason: 'asked', actor }),
    ).toEqual({ kind: 'pending' })
    await at.told()
    const { stripe_refund_id } = await db
      .selectFrom('refund')
      .select('stripe_refund_id')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    at.stripe.failRefund(stripe_refund_id ?? '')
    await at.told()
    expect(await at.totals()).toEqual({ raised: 5_000, gifts: 1 })
  })

  test('in Stripe’s own dashboard lowers the totals as well', async () => {
    const charge = await at.pay(await at.begin(5_000))
    at.stripe.refundInDashboard(charge, { amount: 1_500 })
    await at.told()
    expect(await at.totals()).toEqual({ raised: 3_500, gifts: 1 })
  })
})

describe('a dispute', () => {
  test('won leaves the total as it was; lost takes the gift out', async () => {
    const first = at.stripe.openDispute(await at.pay(await at.begin(5_000)))
    const second = at.stripe.openDispute(await at.pay(await at.begin(7_000)))
    await at.told()
    expect(await at.totals()).toEqual({ raised: 12_000, gifts: 2 })
    at.stripe.settleDispute(first, 'won')
    at.stripe.settleDispute(second, 'lost')
    await at.told()
    expect(await at.totals()).toEqual({ raised: 5_000, gifts: 1 })
  })

  test('F6: whose end is told before its beginning ends the same', async () => {
    const charge = await at.pay(await at.begin(5_000))
    await at.told()
    Object.assign(at.stripe.webhooks.controls, { paused: true, shuffled: true })
    at.stripe.settleDispute(at.stripe.openDispute(charge), 'lost')
    at.stripe.webhooks.controls.paused = false
    await at.told()
    expect(await at.totals()).toEqual({ raised: 0, gifts: 0 })
  })
})

test('a payout goes from the clearing account to the bank, and the books agree', async () => {
  await at.pay(await at.begin(5_000))
  await at.told()
  at.stripe.payout()
  await at.told()
  await reconcile()
  expect(await checkBooks(pool)).toEqual([])
})
