import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { cents } from '#app/money/cents.ts'
import { db, inTransaction, pool } from '#app/platform/database.server.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { startTestStripe } from '#db/testing/stripe.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import { fulfilGift } from './fulfil-gift.server.ts'
import type { GiftWish } from './gift-wish.ts'
import { reconcile } from './reconcile.server.ts'
import { makeRefundJob } from './make-refund.server.ts'
import { refundGift } from './refund-gift.server.ts'
import { startGift } from './start-gift.server.ts'
import { workInbox } from './work-inbox.server.ts'

let stripe: TestStripe
let team: ATeam
const actor = { id: null, label: 'a test' }

beforeAll(async () => {
  stripe = await startTestStripe()
  await anOrganization()
})
beforeEach(async () => {
  team = await aTeam()
  stripe.faults.clear()
  Object.assign(stripe.webhooks.controls, {
    paused: false,
    copies: 1,
    drop: 0,
    delayMs: 0,
    shuffled: false,
  })
  stripe.settings.lateMovements = false
  stripe.settings.newRefunds = 'succeeded'
})
afterAll(() => stripe.stop())

describe('a gift that is paid', () => {
  test('stands in the totals when the notice was worked off', async () => {
    await pay(await begin(5_000))
    await told()
    expect(await totals()).toEqual({ raised: 5_000, gifts: 1 })
  })

  test('F7: stands at once when its donor comes back before the notice', async () => {
    stripe.webhooks.controls.paused = true
    const gift = await begin(5_000)
    await pay(gift)
    expect(await fulfilGift(gift.id)).toBe('paid')
    expect(await totals()).toEqual({ raised: 5_000, gifts: 1 })
    stripe.webhooks.controls.paused = false
    await told()
    expect(await totals()).toEqual({ raised: 5_000, gifts: 1 })
  })

  test('F7: twenty reloads of the thank-you page and the notice at once count it once', async () => {
    const gift = await begin(5_000)
    await pay(gift)
    await Promise.all([told(), ...Array.from({ length: 20 }, () => fulfilGift(gift.id))])
    expect(await totals()).toEqual({ raised: 5_000, gifts: 1 })
  })

  test('F6: whose notices all come fifty times, in parallel, counts once', async () => {
    stripe.webhooks.controls.copies = 50
    await pay(await begin(5_000))
    await told()
    expect(await totals()).toEqual({ raised: 5_000, gifts: 1 })
  })

  test('F6: and sent back before any of it was told, in another order, leaves nothing', async () => {
    Object.assign(stripe.webhooks.controls, { paused: true, shuffled: true })
    const charge = await pay(await begin(5_000))
    stripe.refundInDashboard(charge)
    stripe.webhooks.controls.paused = false
    await told()
    expect(await totals()).toEqual({ raised: 0, gifts: 0 })
  })

  test('F6: whose notices come three days late counts as of the day it was paid, once', async () => {
    const threeDays = 3 * 86_400_000
    const gift = await begin(5_000)
    stripe.webhooks.controls.paused = true
    stripe.pay(await checkoutOf(gift), {
      email: 'late@example.org',
      createdAt: new Date(Date.now() - threeDays),
    })
    await told()
    expect(await totals()).toEqual({ raised: 0, gifts: 0 })
    stripe.webhooks.controls.paused = false
    await told()
    expect(await totals()).toEqual({ raised: 5_000, gifts: 1 })
    const { paid_at } = await db
      .selectFrom('gift')
      .select('paid_at')
      .where('public_id', '=', gift.id)
      .executeTakeFirstOrThrow()
    expect(Date.now() - (paid_at?.getTime() ?? 0)).toBeGreaterThan(threeDays - 60_000)
  })

  test('F6: is not undone by a notice of its closed page that comes after it was paid', async () => {
    const gift = await begin(5_000)
    await pay(gift)
    await told()
    const paid = stripe.events().findLast(({ type }) => type === 'checkout.session.completed')
    const closed = { id: 'evt_closed_late', type: 'checkout.session.expired' }
    expect(await stripe.deliverTampered(paid?.id ?? '', { event: closed })).toEqual([200])
    await workInbox()
    expect(await totals()).toEqual({ raised: 5_000, gifts: 1 })
    expect(await fulfilGift(gift.id)).toBe('paid')
  })

  test('F6: whose notice never comes is found by the catch-up', async () => {
    stripe.webhooks.controls.drop = 100
    const gift = await begin(5_000)
    await pay(gift)
    await told()
    expect(await totals()).toEqual({ raised: 0, gifts: 0 })
    stripe.webhooks.controls.drop = 0
    const { linesBooked } = await reconcile()
    expect(linesBooked).toBeGreaterThanOrEqual(1)
    expect(await totals()).toEqual({ raised: 5_000, gifts: 1 })
    expect((await reconcile()).linesBooked).toBe(0)
  })

  test('whose line Stripe writes late waits in the inbox, seen, and is booked when it is there', async () => {
    stripe.settings.lateMovements = true
    const gift = await begin(5_000)
    await pay(gift)
    await told()
    expect(await totals()).toEqual({ raised: 0, gifts: 0 })
    expect(await waiting()).toBeGreaterThan(0)
    stripe.settings.lateMovements = false
    stripe.settleMovements()
    await later()
    expect(await totals()).toEqual({ raised: 5_000, gifts: 1 })
    expect(await waiting()).toBe(0)
  })

  test('F8: from a bank account counts when the money has come, and not when the bank says no', async () => {
    const good = await begin(5_000)
    const bad = await begin(7_000)
    for (const gift of [good, bad])
      stripe.pay(await checkoutOf(gift), { wallet: 'us_bank_account', email: 'a@example.org' })
    await told()
    expect(await totals()).toEqual({ raised: 0, gifts: 0 })
    expect(await fulfilGift(good.id)).toBe('processing')
    stripe.settle(await checkoutOf(good))
    stripe.bounce(await checkoutOf(bad))
    await told()
    expect(await totals()).toEqual({ raised: 5_000, gifts: 1 })
    expect(await fulfilGift(bad.id)).toBe('failed')
  })

  test('F8: from a bank account that bounces days after it came is taken out again', async () => {
    const gift = await begin(5_000)
    const checkout = await checkoutOf(gift)
    stripe.pay(checkout, { wallet: 'us_bank_account', email: 'a@example.org' })
    stripe.settle(checkout)
    await told()
    expect(await totals()).toEqual({ raised: 5_000, gifts: 1 })
    stripe.bounce(checkout)
    await told()
    await reconcile()
    expect(await totals()).toEqual({ raised: 0, gifts: 0 })
  })
})

describe('a notice', () => {
  test('F6: that is forged, altered, unsigned or old leaves no trace', async () => {
    await pay(await begin(5_000))
    await told()
    const before = await inboxSize()
    const event = stripe.events().at(-1)
    for (const tampering of [
      { secret: 'whsec_wrong' },
      { alteredByte: true },
      { unsigned: true },
      { ageSeconds: 301 },
    ])
      expect(await stripe.deliverTampered(event?.id ?? '', tampering)).toEqual([400])
    expect(await inboxSize()).toBe(before)
  })

  test('F6: of an unknown type or a newer version is stored and does nothing', async () => {
    await pay(await begin(5_000))
    await told()
    const event = stripe.events().at(-1)
    const strange = { id: 'evt_strange', type: 'moon.rose', api_version: '2031-01-01.zinnia' }
    expect(await stripe.deliverTampered(event?.id ?? '', { event: strange })).toEqual([200])
    await workInbox()
    expect(await waiting()).toBe(0)
    expect(await totals()).toEqual({ raised: 5_000, gifts: 1 })
  })

  test('F6, I23: of the live system or of another account is kept apart and never worked off', async () => {
    await pay(await begin(5_000))
    await told()
    const event = stripe.events().at(-1)
    await stripe.deliverTampered(event?.id ?? '', { event: { id: 'evt_live', livemode: true } })
    await stripe.deliverTampered(event?.id ?? '', {
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
    stripe.faults.add({ kind: 'reset-after', on: 'POST /v1/checkout/sessions', times: 1 })
    await pay(await begin(5_000))
    await told()
    expect(await totals()).toEqual({ raised: 5_000, gifts: 1 })
  })

  test('too often, the donor is told so and nothing is charged', async () => {
    stripe.faults.add({ kind: 'rate-limit', on: 'POST /v1/checkout/sessions', times: 20 })
    expect(await startGift(wish(5_000))).toEqual({ kind: 'busy' })
  })

  test('the inbox keeps what it could not read, and works it off later', async () => {
    stripe.webhooks.controls.paused = true
    await pay(await begin(5_000))
    stripe.faults.add({ kind: 'server-error', on: 'GET /v1/', times: 60 })
    stripe.webhooks.controls.paused = false
    await told()
    expect(await waiting()).toBeGreaterThan(0)
    stripe.faults.clear()
    await later()
    expect(await totals()).toEqual({ raised: 5_000, gifts: 1 })
  })

  test('F1: a refund whose answer is lost is made once, by the job that asks again', async () => {
    const gift = await paidGift(5_000)
    stripe.faults.add({ kind: 'reset-after', on: 'POST /v1/refunds', times: 3 })
    const made = await refundGift({
      giftPublicId: gift.id,
      amount: cents(2_000),
      reason: 'asked',
      actor,
    })
    expect(made.kind).toBe('unknown')
    stripe.faults.clear()
    const { id } = await db
      .selectFrom('refund')
      .select('id')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    await makeRefundJob({ refundId: id })
    await told()
    expect(await totals()).toEqual({ raised: 3_000, gifts: 1 })
  })
})

describe('F10: a refund', () => {
  test('by two staff at once sends the gift back once', async () => {
    const gift = await paidGift(5_000)
    const both = await Promise.all(
      [1, 2].map(() =>
        refundGift({ giftPublicId: gift.id, amount: cents(5_000), reason: 'twice', actor }),
      ),
    )
    expect(both.map(({ kind }) => kind).toSorted()).toEqual(['more-than-is-left', 'refunded'])
    await told()
    expect(await totals()).toEqual({ raised: 0, gifts: 0 })
  })

  test('negative control: two who only look, and do not hold the gift, both send all of it back', async () => {
    const gift = await paidGift(5_000)
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
    const gift = await paidGift(5_000)
    const charge = await chargeOf(gift)
    const dispute = stripe.openDispute(charge)
    await told()
    expect(
      await refundGift({ giftPublicId: gift.id, amount: cents(5_000), reason: 'asked', actor }),
    ).toEqual({ kind: 'more-than-is-left', left: 0 })
    stripe.settleDispute(dispute, 'lost')
    await told()
    expect(await totals()).toEqual({ raised: 0, gifts: 0 })
  })

  test('in part, and then the bank takes all of it: the total falls to nothing and no further', async () => {
    const charge = await pay(await begin(5_000))
    stripe.refundInDashboard(charge, { amount: 2_000 })
    stripe.settleDispute(stripe.openDispute(charge), 'lost')
    await told()
    expect(await totals()).toEqual({ raised: 0, gifts: 0 })
  })

  test('of more than is left is refused, and says what is left', async () => {
    const gift = await paidGift(5_000)
    await refundGift({ giftPublicId: gift.id, amount: cents(3_000), reason: 'part', actor })
    expect(
      await refundGift({ giftPublicId: gift.id, amount: cents(2_001), reason: 'too much', actor }),
    ).toEqual({
      kind: 'more-than-is-left',
      left: 2_000,
    })
  })

  test('that fails days later is the team’s again', async () => {
    stripe.settings.newRefunds = 'pending'
    const gift = await paidGift(5_000)
    expect(
      await refundGift({ giftPublicId: gift.id, amount: cents(5_000), reason: 'asked', actor }),
    ).toEqual({ kind: 'pending' })
    await told()
    const { stripe_refund_id } = await db
      .selectFrom('refund')
      .select('stripe_refund_id')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    stripe.failRefund(stripe_refund_id ?? '')
    await told()
    expect(await totals()).toEqual({ raised: 5_000, gifts: 1 })
  })

  test('in Stripe’s own dashboard lowers the totals as well', async () => {
    const charge = await pay(await begin(5_000))
    stripe.refundInDashboard(charge, { amount: 1_500 })
    await told()
    expect(await totals()).toEqual({ raised: 3_500, gifts: 1 })
  })
})

describe('a dispute', () => {
  test('won leaves the total as it was; lost takes the gift out', async () => {
    const first = stripe.openDispute(await pay(await begin(5_000)))
    const second = stripe.openDispute(await pay(await begin(7_000)))
    await told()
    expect(await totals()).toEqual({ raised: 12_000, gifts: 2 })
    stripe.settleDispute(first, 'won')
    stripe.settleDispute(second, 'lost')
    await told()
    expect(await totals()).toEqual({ raised: 5_000, gifts: 1 })
  })

  test('F6: whose end is told before its beginning ends the same', async () => {
    const charge = await pay(await begin(5_000))
    await told()
    Object.assign(stripe.webhooks.controls, { paused: true, shuffled: true })
    stripe.settleDispute(stripe.openDispute(charge), 'lost')
    stripe.webhooks.controls.paused = false
    await told()
    expect(await totals()).toEqual({ raised: 0, gifts: 0 })
  })
})

test('a payout goes from the clearing account to the bank, and the books agree', async () => {
  await pay(await begin(5_000))
  await told()
  stripe.payout()
  await told()
  await reconcile()
  expect(await checkBooks(pool)).toEqual([])
})

test('I26: the inbox worked off once more, in any order and by two at once, changes nothing', async () => {
  const before = await wholeBook()
  await pool.query(
    "update stripe_event set processed_at = null, attempts = 0, retry_at = now() - random() * interval '1 hour' where quarantined_why is null",
  )
  await Promise.all([workInbox(), workInbox()])
  expect(await wholeBook()).toEqual(before)
})

function wish(amount: number): GiftWish {
  return {
    teamSlug: team.slug,
    amount: cents(amount),
    coverFee: false,
    monthly: false,
    shownName: null,
    message: null,
    askedBy: null,
    anonymous: false,
    hideAmount: false,
    newsletter: false,
    dedication: null,
    browserHash: Math.random().toString(36),
  }
}

async function begin(amount: number): Promise<{ id: string }> {
  const started = await startGift(wish(amount))
  if (started.kind !== 'ready') throw new Error(started.kind)
  return { id: started.giftId }
}

async function checkoutOf({ id }: { id: string }): Promise<string> {
  const row = await db
    .selectFrom('gift')
    .select('checkout_id')
    .where('public_id', '=', id)
    .executeTakeFirstOrThrow()
  return row.checkout_id ?? ''
}

/** @returns the charge's id. */
async function pay(gift: { id: string }): Promise<string> {
  const paid = stripe.pay(await checkoutOf(gift), { email: 'donor@example.org', name: 'Ida Novak' })
  if (paid.kind !== 'paid' || !paid.chargeId) throw new Error(paid.kind)
  return paid.chargeId
}

async function chargeOf({ id }: { id: string }): Promise<string> {
  const { charge_id } = await db
    .selectFrom('gift')
    .select('charge_id')
    .where('public_id', '=', id)
    .executeTakeFirstOrThrow()
  return charge_id ?? ''
}

async function paidGift(amount: number): Promise<{ id: string }> {
  const gift = await begin(amount)
  await pay(gift)
  await told()
  return gift
}

/** Every notice has been delivered and worked off as far as it can be now. */
async function told(): Promise<void> {
  await stripe.deliverAll()
  await workInbox()
}

/** An hour later by our clock, and told again. */
async function later(): Promise<void> {
  shiftClock(3_700_000)
  try {
    await told()
  } finally {
    shiftClock(0)
  }
}

async function totals() {
  const row = await db
    .selectFrom('team_total')
    .selectAll()
    .where('team_id', '=', team.id)
    .executeTakeFirstOrThrow()
  return { raised: row.raised_cents, gifts: row.gift_count }
}

async function waiting(): Promise<number> {
  const rows = await db
    .selectFrom('stripe_event')
    .select('id')
    .where('processed_at', 'is', null)
    .where('quarantined_why', 'is', null)
    .execute()
  return rows.length
}

async function inboxSize(): Promise<number> {
  return (await db.selectFrom('stripe_event').select('id').execute()).length
}

async function wholeBook() {
  const { rows } = await pool.query(
    'select a.code, a.team_id, sum(p.amount) as cents from posting p join ledger_account a on a.id = p.account_id group by 1, 2 order by 1, 2',
  )
  return rows
}
