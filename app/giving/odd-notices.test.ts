import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import { makeRefundJob } from './make-refund.server.ts'
import { refundGift } from './refund-gift.server.ts'
import { startGift } from './start-gift.server.ts'
import { workInbox } from './work-inbox.server.ts'
import { actor, startGiftsAtStripe } from './testing/gifts-at-stripe.ts'
import type { GiftsAtStripe } from './testing/gifts-at-stripe.ts'

let at: GiftsAtStripe

beforeAll(async () => {
  at = await startGiftsAtStripe()
})
beforeEach(() => at.afresh())
afterAll(() => at.stripe.stop())

describe('a notice', () => {
  test('F6: that is forged, altered, unsigned or old leaves no trace', async () => {
    await at.pay(await at.begin(5_000))
    await at.told()
    const before = await inboxSize()
    const event = at.stripe.events().at(-1)
    for (const tampering of [
      { secret: 'whsec_wrong' },
      { alteredByte: true },
      { unsigned: true },
      { ageSeconds: 301 },
    ])
      expect(await at.stripe.deliverTampered(event?.id ?? '', tampering)).toEqual([400])
    expect(await inboxSize()).toBe(before)
  })

  test('F6: of an unknown type or a newer version is stored and does nothing', async () => {
    await at.pay(await at.begin(5_000))
    await at.told()
    const event = at.stripe.events().at(-1)
    const strange = { id: 'evt_strange', type: 'moon.rose', api_version: '2031-01-01.zinnia' }
    expect(await at.stripe.deliverTampered(event?.id ?? '', { event: strange })).toEqual([200])
    await workInbox()
    expect(await at.waiting()).toBe(0)
    expect(await at.totals()).toEqual({ raised: 5_000, gifts: 1 })
  })

  test('F6, I23: of the live system or of another account is kept apart and never worked off', async () => {
    await at.pay(await at.begin(5_000))
    await at.told()
    const event = at.stripe.events().at(-1)
    await at.stripe.deliverTampered(event?.id ?? '', { event: { id: 'evt_live', livemode: true } })
    await at.stripe.deliverTampered(event?.id ?? '', {
      event: { id: 'evt_other', account: 'acct_other' },
    })
    await workInbox()
    const rows = await db
      .selectFrom('stripe_event')
      .select(['quarantined_why', 'processed_at'])
      .where('id', 'in', ['evt_live', 'evt_other'])
      .execute()
    expect(rows.every((row) => row.quarantined_why !== null && row.processed_at === null)).toBe(
      true,
    )
    expect(rows).toHaveLength(2)
  })
})

describe('F5: when Stripe does not answer', () => {
  test('a gift is begun at the second try under the same key, and one page is open', async () => {
    at.stripe.faults.add({ kind: 'reset-after', on: 'POST /v1/checkout/sessions', times: 1 })
    await at.pay(await at.begin(5_000))
    await at.told()
    expect(await at.totals()).toEqual({ raised: 5_000, gifts: 1 })
  })

  test('too often, the donor is told so and nothing is charged', async () => {
    at.stripe.faults.add({ kind: 'rate-limit', on: 'POST /v1/checkout/sessions', times: 20 })
    expect(await startGift(at.wish(5_000))).toEqual({ kind: 'busy' })
  })

  test('the inbox keeps what it could not read, and works it off later', async () => {
    at.stripe.webhooks.controls.paused = true
    await at.pay(await at.begin(5_000))
    at.stripe.faults.add({ kind: 'server-error', on: 'GET /v1/', times: 60 })
    at.stripe.webhooks.controls.paused = false
    await at.told()
    expect(await at.waiting()).toBeGreaterThan(0)
    at.stripe.faults.clear()
    await at.later()
    expect(await at.totals()).toEqual({ raised: 5_000, gifts: 1 })
  })

  test('F1: a refund whose answer is lost is made once, by the job that asks again', async () => {
    const gift = await at.paidGift(5_000)
    at.stripe.faults.add({ kind: 'reset-after', on: 'POST /v1/refunds', times: 3 })
    const made = await refundGift({
      giftPublicId: gift.id,
      amount: cents(2_000),
      reason: 'asked',
      actor,
    })
    expect(made.kind).toBe('unknown')
    at.stripe.faults.clear()
    const { id } = await db
      .selectFrom('refund')
      .select('id')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    await makeRefundJob({ refundId: id })
    await at.told()
    expect(await at.totals()).toEqual({ raised: 3_000, gifts: 1 })
  })
})

async function inboxSize(): Promise<number> {
  return (await db.selectFrom('stripe_event').select('id').execute()).length
}
