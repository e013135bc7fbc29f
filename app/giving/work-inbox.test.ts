import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db, pool } from '#app/platform/database.server.ts'
import { fulfilGift } from './fulfil-gift.server.ts'
import { reconcile } from './reconcile.server.ts'
import { workInbox } from './work-inbox.server.ts'
import { startGiftsAtStripe } from './testing/gifts-at-stripe.ts'
import type { GiftsAtStripe } from './testing/gifts-at-stripe.ts'

let at: GiftsAtStripe

beforeAll(async () => {
  at = await startGiftsAtStripe()
})
beforeEach(() => at.afresh())
afterAll(() => at.stripe.stop())

describe('a gift that is paid', () => {
  test('stands in the totals when the notice was worked off', async () => {
    await at.pay(await at.begin(5_000))
    await at.told()
    expect(await at.totals()).toEqual({ raised: 5_000, gifts: 1 })
  })

  test('F7: stands at once when its donor comes back before the notice', async () => {
    at.stripe.webhooks.controls.paused = true
    const gift = await at.begin(5_000)
    await at.pay(gift)
    expect(await fulfilGift(gift.id)).toBe('paid')
    expect(await at.totals()).toEqual({ raised: 5_000, gifts: 1 })
    at.stripe.webhooks.controls.paused = false
    await at.told()
    expect(await at.totals()).toEqual({ raised: 5_000, gifts: 1 })
  })

  test('F7: twenty reloads of the thank-you page and the notice at once count it once', async () => {
    const gift = await at.begin(5_000)
    await at.pay(gift)
    await Promise.all([at.told(), ...Array.from({ length: 20 }, () => fulfilGift(gift.id))])
    expect(await at.totals()).toEqual({ raised: 5_000, gifts: 1 })
  })

  test('F6: whose notices all come fifty times, in parallel, counts once', async () => {
    at.stripe.webhooks.controls.copies = 50
    await at.pay(await at.begin(5_000))
    await at.told()
    expect(await at.totals()).toEqual({ raised: 5_000, gifts: 1 })
  })

  test('F6: and sent back before any of it was told, in another order, leaves nothing', async () => {
    Object.assign(at.stripe.webhooks.controls, { paused: true, shuffled: true })
    const charge = await at.pay(await at.begin(5_000))
    at.stripe.refundInDashboard(charge)
    at.stripe.webhooks.controls.paused = false
    await at.told()
    expect(await at.totals()).toEqual({ raised: 0, gifts: 0 })
  })

  test('F6: whose notices come three days late counts as of the day it was paid, once', async () => {
    const threeDays = 3 * 86_400_000
    const gift = await at.begin(5_000)
    at.stripe.webhooks.controls.paused = true
    at.stripe.pay(await at.checkoutOf(gift), {
      email: 'late@example.org',
      createdAt: new Date(Date.now() - threeDays),
    })
    await at.told()
    expect(await at.totals()).toEqual({ raised: 0, gifts: 0 })
    at.stripe.webhooks.controls.paused = false
    await at.told()
    expect(await at.totals()).toEqual({ raised: 5_000, gifts: 1 })
    const { paid_at } = await db
      .selectFrom('gift')
      .select('paid_at')
      .where('public_id', '=', gift.id)
      .executeTakeFirstOrThrow()
    expect(Date.now() - (paid_at?.getTime() ?? 0)).toBeGreaterThan(threeDays - 60_000)
  })

  test('F6: is not undone by a notice of its closed page that comes after it was paid', async () => {
    const gift = await at.begin(5_000)
    await at.pay(gift)
    await at.told()
    const paid = at.stripe.events().findLast(({ type }) => type === 'checkout.session.completed')
    const closed = { id: 'evt_closed_late', type: 'checkout.session.expired' }
    expect(await at.stripe.deliverTampered(paid?.id ?? '', { event: closed })).toEqual([200])
    await workInbox()
    expect(await at.totals()).toEqual({ raised: 5_000, gifts: 1 })
    expect(await fulfilGift(gift.id)).toBe('paid')
  })

  test('F6: whose notice never comes is found by the catch-up', async () => {
    at.stripe.webhooks.controls.drop = 100
    const gift = await at.begin(5_000)
    await at.pay(gift)
    await at.told()
    expect(await at.totals()).toEqual({ raised: 0, gifts: 0 })
    at.stripe.webhooks.controls.drop = 0
    const { linesBooked } = await reconcile()
    expect(linesBooked).toBeGreaterThanOrEqual(1)
    expect(await at.totals()).toEqual({ raised: 5_000, gifts: 1 })
    expect((await reconcile()).linesBooked).toBe(0)
  })

  test('whose line Stripe writes late waits in the inbox, seen, and is booked when it is there', async () => {
    at.stripe.settings.lateMovements = true
    const gift = await at.begin(5_000)
    await at.pay(gift)
    await at.told()
    expect(await at.totals()).toEqual({ raised: 0, gifts: 0 })
    expect(await at.waiting()).toBeGreaterThan(0)
    at.stripe.settings.lateMovements = false
    at.stripe.settleMovements()
    await at.later()
    expect(await at.totals()).toEqual({ raised: 5_000, gifts: 1 })
    expect(await at.waiting()).toBe(0)
  })

  test('F8: from a bank account counts when the money has come, and not when the bank says no', async () => {
    const good = await at.begin(5_000)
    const bad = await at.begin(7_000)
    for (const gift of [good, bad])
      at.stripe.pay(await at.checkoutOf(gift), {
        wallet: 'us_bank_account',
        email: 'a@example.org',
      })
    await at.told()
    expect(await at.totals()).toEqual({ raised: 0, gifts: 0 })
    expect(await fulfilGift(good.id)).toBe('processing')
    at.stripe.settle(await at.checkoutOf(good))
    at.stripe.bounce(await at.checkoutOf(bad))
    await at.told()
    expect(await at.totals()).toEqual({ raised: 5_000, gifts: 1 })
    expect(await fulfilGift(bad.id)).toBe('failed')
  })

  test('F8: from a bank account that bounces days after it came is taken out again', async () => {
    const gift = await at.begin(5_000)
    const checkout = await at.checkoutOf(gift)
    at.stripe.pay(checkout, { wallet: 'us_bank_account', email: 'a@example.org' })
    at.stripe.settle(checkout)
    await at.told()
    expect(await at.totals()).toEqual({ raised: 5_000, gifts: 1 })
    at.stripe.bounce(checkout)
    await at.told()
    await reconcile()
    expect(await at.totals()).toEqual({ raised: 0, gifts: 0 })
  })
})

test('I26: the inbox worked off once more, in any order and by two at once, changes nothing', async () => {
  const before = await wholeBook()
  await pool.query(
    "update stripe_event set processed_at = null, attempts = 0, retry_at = now() - random() * interval '1 hour' where quarantined_why is null",
  )
  await Promise.all([workInbox(), workInbox()])
  expect(await wholeBook()).toEqual(before)
})

async function wholeBook() {
  const { rows } = await pool.query(
    'select a.code, a.team_id, sum(p.amount) as cents from posting p join ledger_account a on a.id = p.account_id group by 1, 2 order by 1, 2',
  )
  return rows
}
