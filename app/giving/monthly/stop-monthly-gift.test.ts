import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { db, pool } from '#app/platform/database.server.ts'
import { withoutLocks } from '#app/testing/without-locks.ts'
import { findBroken } from '#db/books.ts'
import { aCampaign, anOrganization, aStaffMember } from '#db/testing/builders.ts'
import { startTestStripe } from '#db/testing/stripe.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import { reconcile } from '../reconcile.server.ts'
import { makeRefundJob } from '../make-refund.server.ts'
import {
  aMonthlyGift,
  beginMonthly,
  lettersTo,
  monthsOf,
  standingOf,
  told,
} from '../testing/monthly.ts'
import type { AMonthlyGift } from '../testing/monthly.ts'
import { findStopPage } from './stop-page.server.ts'
import { stopByKey, stopByStaff, stopMonthlyJob } from './stop-monthly-gift.server.ts'

// Two clicks from any receipt, without signing in, and nothing is charged after (C23, I24).

let stripe: TestStripe

beforeAll(async () => {
  stripe = await startTestStripe()
  await anOrganization()
  await aCampaign()
})
beforeEach(() => stripe.faults.clear())
afterAll(() => stripe.stop())

test('C23: the key of its receipts stops it, and its donor is told so', async () => {
  const monthly = await aMonthlyGift(stripe)
  expect((await findStopPage(monthly.stopKey)).page).toMatchObject({
    state: 'active',
    amount: '$25',
    endingHref: `/monthly/${monthly.stopKey}/ending`,
  })
  expect(await standingOf(monthly)).toMatchObject({ status: 'active', stopped_at: null })
  expect(await stopByKey(monthly.stopKey)).toBe('stopped')
  await told(stripe)
  expect(await standingOf(monthly)).toMatchObject({ status: 'ended', stopped_by: 'donor' })
  expect((await findStopPage(monthly.stopKey)).page).toMatchObject({ state: 'stopped' })
  expect(await lettersTo(monthly)).toEqual(['gift-receipt', 'monthly-ended'])
  expect(() => stripe.renew(monthly.subscriptionId)).toThrow(/canceled/)
})

test('S8: a key that is cut short, made up, or of a gift that was never paid is answered the same, and stops nothing', async () => {
  const monthly = await aMonthlyGift(stripe)
  const checkoutId = await beginMonthly()
  const { stop_key: unpaid } = await db
    .selectFrom('gift')
    .innerJoin('monthly_gift', 'monthly_gift.id', 'gift.monthly_id')
    .select('stop_key')
    .where('checkout_id', '=', checkoutId)
    .executeTakeFirstOrThrow()
  for (const key of [monthly.stopKey.slice(1), '0'.repeat(32), unpaid, monthly.publicId, '']) {
    expect((await findStopPage(key)).page).toEqual({ state: 'unknown' })
    expect(await stopByKey(key)).toBe('not-found')
  }
  expect(await standingOf(monthly)).toMatchObject({ status: 'active', stopped_at: null })
})

test('one donor’s key stops nobody else’s', async () => {
  const [mine, theirs] = [await aMonthlyGift(stripe), await aMonthlyGift(stripe)]
  await stopByKey(mine.stopKey)
  await told(stripe)
  expect(await standingOf(mine)).toMatchObject({ status: 'ended' })
  expect(await standingOf(theirs)).toMatchObject({ status: 'active', stopped_at: null })
  expect(await lettersTo(theirs)).toEqual(['gift-receipt'])
})

test('pressed ten times at once it is written down once, ended once and told once', async () => {
  const monthly = await aMonthlyGift(stripe)
  const answers = await Promise.all(Array.from({ length: 10 }, () => stopByKey(monthly.stopKey)))
  expect(new Set(answers)).toEqual(new Set(['stopped']))
  await told(stripe)
  expect(await auditOf(monthly)).toBe(1)
  expect(await lettersTo(monthly)).toEqual(['gift-receipt', 'monthly-ended'])
  const ends = stripe
    .events()
    .filter(
      ({ type, subject }) =>
        type === 'customer.subscription.deleted' && subject.row.id === monthly.subscriptionId,
    )
  expect(ends).toHaveLength(1)
})

test('by donor and by staff at once: whoever came first is who stopped it', async () => {
  const monthly = await aMonthlyGift(stripe)
  const { id } = await aStaffMember('finance')
  await Promise.all([
    stopByKey(monthly.stopKey),
    stopByStaff({
      publicId: monthly.publicId,
      reason: 'They called',
      actor: { id, label: 'Ruth' },
    }),
  ])
  expect(await auditOf(monthly)).toBe(1)
  expect((await standingOf(monthly)).status).toBe('ended')
})

test('control: without the lock both write down that they stopped it', async () => {
  const monthly = await aMonthlyGift(stripe)
  const { id } = await aStaffMember('finance')
  const actor = { id, label: 'Ruth' }
  const outcomes = await withoutLocks([
    () => stopByKey(monthly.stopKey),
    () => stopByStaff({ publicId: monthly.publicId, reason: 'They called', actor }),
  ])
  expect(outcomes).toMatchObject([{ value: 'stopped' }, { value: 'stopped' }])
  expect(await auditOf(monthly)).toBe(2)
})

test('F5: with Stripe away it is kept, its donor is told the truth, and a job ends it later', async () => {
  const monthly = await aMonthlyGift(stripe)
  stripe.faults.add({ kind: 'server-error', times: 9, on: 'DELETE /v1/subscriptions' })
  expect(await stopByKey(monthly.stopKey)).toBe('under-way')
  expect((await findStopPage(monthly.stopKey)).page).toMatchObject({ state: 'under-way' })
  expect(await lettersTo(monthly)).toEqual(['gift-receipt'])
  await expect(stopMonthlyJob({ monthlyId: monthly.id })).rejects.toThrow(/not ended/)
  stripe.faults.clear()
  await stopMonthlyJob({ monthlyId: monthly.id })
  await told(stripe)
  expect(await standingOf(monthly)).toMatchObject({ status: 'ended', stopped_by: 'donor' })
  expect(await lettersTo(monthly)).toEqual(['gift-receipt', 'monthly-ended'])
})

test('with a key that may not end it, nobody is told that it has ended, and it is asked again', async () => {
  const monthly = await aMonthlyGift(stripe)
  stripe.faults.add({ kind: 'forbidden', times: 9, on: 'DELETE /v1/subscriptions' })
  expect(await stopByKey(monthly.stopKey)).toBe('under-way')
  await expect(stopMonthlyJob({ monthlyId: monthly.id })).rejects.toThrow(/not ended/)
  await reconcile()
  expect(await standingOf(monthly)).toMatchObject({ status: 'active', stopped_by: 'donor' })
  expect(await lettersTo(monthly)).toEqual(['gift-receipt'])
  stripe.faults.clear()
  await reconcile()
  expect(await standingOf(monthly)).toMatchObject({ status: 'ended', stopped_by: 'donor' })
  expect(await lettersTo(monthly)).toEqual(['gift-receipt', 'monthly-ended'])
})

test('F5: ended at Stripe with the answer lost, it is ended once more without harm', async () => {
  const monthly = await aMonthlyGift(stripe)
  stripe.faults.add({ kind: 'reset-after', times: 9, on: 'DELETE /v1/subscriptions' })
  await stopByKey(monthly.stopKey)
  stripe.faults.clear()
  await Promise.all([stopMonthlyJob({ monthlyId: monthly.id }), told(stripe), reconcile()])
  expect(await standingOf(monthly)).toMatchObject({ status: 'ended', stopped_by: 'donor' })
  expect(await lettersTo(monthly)).toEqual(['gift-receipt', 'monthly-ended'])
})

test('F1: written down and the process died: the catch-up ends it', async () => {
  const monthly = await aMonthlyGift(stripe)
  stripe.faults.add({ kind: 'server-error', times: 9, on: 'DELETE /v1/subscriptions' })
  await stopByKey(monthly.stopKey)
  stripe.faults.clear()
  await reconcile()
  expect(await standingOf(monthly)).toMatchObject({ status: 'ended' })
})

test('I24: what is charged after it was stopped is booked, said to go back, and goes back whole by itself', async () => {
  const monthly = await aMonthlyGift(stripe)
  stripe.faults.add({ kind: 'server-error', times: 9, on: 'DELETE /v1/subscriptions' })
  await stopByKey(monthly.stopKey)
  stripe.renew(monthly.subscriptionId, { createdAt: new Date(Date.now() + 5_000) })
  await told(stripe)
  const [, late] = await monthsOf(monthly)
  expect(late).toMatchObject({ status: 'paid', refunded_cents: 0 })
  expect(await findBroken(pool)).toEqual([])
  const { rows } = await sql<{ id: number; status: string }>`
    select r.id, r.status from refund r join gift g on g.id = r.gift_id where g.public_id = ${late?.public_id}
  `.execute(db)
  expect(rows).toMatchObject([{ status: 'requested' }])
  stripe.faults.clear()
  await Promise.all([
    makeRefundJob({ refundId: rows[0]?.id }),
    makeRefundJob({ refundId: rows[0]?.id }),
  ])
  await stopMonthlyJob({ monthlyId: monthly.id })
  await told(stripe)
  expect((await monthsOf(monthly))[1]).toMatchObject({ refunded_cents: 2_500 })
  expect(await lettersTo(monthly)).toEqual([
    'gift-receipt',
    'gift-receipt',
    'gift-refunded',
    'monthly-ended',
  ])
})

test('I24: a charge from before the stop that is told of late is a gift like any other', async () => {
  const monthly = await aMonthlyGift(stripe)
  stripe.webhooks.controls.drop = 99
  stripe.renew(monthly.subscriptionId, { createdAt: new Date(Date.now() - 60_000) })
  stripe.webhooks.controls.drop = 0
  await stopByKey(monthly.stopKey)
  await reconcile()
  expect(await monthsOf(monthly)).toMatchObject([{ refunded_cents: 0 }, { refunded_cents: 0 }])
  const { rows } =
    await sql`select from refund r join gift g on g.id = r.gift_id where g.monthly_id = ${monthly.id}`.execute(
      db,
    )
  expect(rows).toEqual([])
})

async function auditOf({ publicId }: AMonthlyGift): Promise<number> {
  const rows = await db
    .selectFrom('audit_log')
    .select('id')
    .where('action', '=', 'stop-monthly-gift')
    .where('subject_id', '=', publicId)
    .execute()
  return rows.length
}
