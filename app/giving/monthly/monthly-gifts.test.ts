import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import { bookMovements } from '../book-movements.server.ts'
import { payments } from '#app/payments/payments.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { aCampaign, anOrganization, aTeam } from '#db/testing/builders.ts'
import { startTestStripe } from '#db/testing/stripe.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import { fulfilGift } from '../fulfil-gift.server.ts'
import { reconcile } from '../reconcile.server.ts'
import {
  aMonthlyGift,
  beginMonthly,
  lettersTo,
  monthsOf,
  newestLines,
  standingOf,
  told,
  unheardMonth,
} from '../testing/monthly.ts'
import { aDonor, payAtOf, sendGiveForm } from '../testing/send-give-form.ts'
import { workInbox } from '../work-inbox.server.ts'
import { noteMonthly } from './note-monthly.server.ts'

// A gift of every month: each that is charged is a gift of its own, once, whatever Stripe tells and when (I24).

let stripe: TestStripe

beforeAll(async () => {
  stripe = await startTestStripe()
  await anOrganization({ fee_cover_offered: true })
  await aCampaign()
})
beforeEach(() => {
  stripe.faults.clear()
  Object.assign(stripe.webhooks.controls, { paused: false, copies: 1, drop: 0, shuffled: false })
  stripe.settings.lateMovements = false
})
afterAll(() => stripe.stop())

describe('it begins', () => {
  test('on Stripe’s page with its terms beside the button, the covered fee in it (C23)', async () => {
    const answer = await sendGiveForm(null, { choice: '25', coverFee: 'yes', monthly: 'yes' })
    const page = await fetch(payAtOf(answer)).then((shown) => shown.text())
    expect(page).toMatch(
      /You give \$2[56]\.\d\d today, and again on the \d+(st|nd|rd|th) of each month/,
    )
    expect(page).toContain('every month')
  })

  test('as a gift like any other: paid once, with its receipt, and the months begin', async () => {
    const monthly = await aMonthlyGift(stripe)
    expect(await monthsOf(monthly)).toMatchObject([{ status: 'paid', amount_cents: 2_500 }])
    expect(await standingOf(monthly)).toMatchObject({ status: 'active', stopped_at: null })
    expect(await lettersTo(monthly)).toEqual(['gift-receipt'])
  })

  test('F7: at once when its donor comes back before any notice', async () => {
    stripe.webhooks.controls.paused = true
    const checkoutId = await beginMonthly()
    stripe.pay(checkoutId, { email: 'back@example.org' })
    const { public_id } = await db
      .selectFrom('gift')
      .select('public_id')
      .where('checkout_id', '=', checkoutId)
      .executeTakeFirstOrThrow()
    expect(await fulfilGift(public_id)).toBe('paid')
  })

  test('never on a team’s page, whatever is sent there', async () => {
    const team = await aTeam()
    await sendGiveForm(team.slug, { choice: '25', monthly: 'yes' })
    const { monthly_id } = await db
      .selectFrom('gift')
      .select('monthly_id')
      .where('team_id', '=', team.id)
      .executeTakeFirstOrThrow()
    expect(monthly_id).toBeNull()
  })

  test('F7: with once changed to every month the first page is closed, so that only one can be paid', async () => {
    const donor = aDonor()
    const once = payAtOf(await sendGiveForm(null, { choice: '25' }, donor))
    const monthly = payAtOf(await sendGiveForm(null, { choice: '25', monthly: 'yes' }, donor))
    expect(monthly).not.toBe(once)
    expect((await fetch(once)).status).toBe(410)
    expect(payAtOf(await sendGiveForm(null, { choice: '25', monthly: 'yes' }, donor))).toBe(monthly)
  })

  test('F8: by a bank debit that takes days: on its way, then paid', async () => {
    const checkoutId = await beginMonthly()
    stripe.pay(checkoutId, { email: 'bank@example.org', wallet: 'us_bank_account' })
    await told(stripe)
    const status = () =>
      db
        .selectFrom('gift')
        .innerJoin('monthly_gift', 'monthly_gift.id', 'gift.monthly_id')
        .select(['gift.status', 'monthly_gift.status as months'])
        .where('checkout_id', '=', checkoutId)
        .executeTakeFirstOrThrow()
    expect(await status()).toEqual({ status: 'processing', months: 'started' })
    stripe.settle(checkoutId)
    await told(stripe)
    expect(await status()).toEqual({ status: 'paid', months: 'active' })
  })
})

describe('a month passes', () => {
  test('and is a gift of its own with a receipt of its own; nothing of the message or the card is said again', async () => {
    const monthly = await aMonthlyGift(stripe, {
      shownName: 'Ida',
      message: 'For the home',
      dedication: { as: 'honor', to: 'Rosa', card: null },
    })
    stripe.renew(monthly.subscriptionId)
    await told(stripe)
    const [first, second] = await monthsOf(monthly)
    expect(second).toMatchObject({
      status: 'paid',
      amount_cents: 2_500,
      donor_email: monthly.email,
    })
    expect(second?.month_from?.getTime()).toBeGreaterThan(first?.month_from?.getTime() ?? 0)
    expect(await lettersTo(monthly)).toEqual(['gift-receipt', 'gift-receipt'])
    const { rows } = await sql<{ shown_name: string; message: string | null; to: string }>`
      select shown_name, message, dedicated_to as to from gift where public_id = ${second?.public_id}
    `.execute(db)
    expect(rows).toEqual([{ shown_name: 'Ida', message: null, to: 'Rosa' }])
  })

  test('F6: told fifty times at once and shuffled, it is booked once', async () => {
    const monthly = await aMonthlyGift(stripe)
    Object.assign(stripe.webhooks.controls, { copies: 50, shuffled: true })
    stripe.renew(monthly.subscriptionId)
    await told(stripe)
    await Promise.all([workInbox(), reconcile()])
    expect(await monthsOf(monthly)).toHaveLength(2)
    expect(await lettersTo(monthly)).toHaveLength(2)
  })

  test('F6: two months told before the first, in any order, are three gifts', async () => {
    Object.assign(stripe.webhooks.controls, { paused: true, shuffled: true })
    stripe.pay(await beginMonthly(), { email: 'order@example.org' })
    const begun = stripe.events().findLast(({ type }) => type === 'customer.subscription.created')
    const subscriptionId = begun?.subject.row.id ?? ''
    stripe.renew(subscriptionId)
    stripe.renew(subscriptionId)
    const lines = await newestLines(3)
    for (const line of lines) await bookMovements([line])
    stripe.webhooks.controls.paused = false
    await told(stripe)
    const { rows } = await sql<{ n: number; first: number }>`
      select count(*) as n, count(*) filter (where checkout_id is not null) as first
        from gift g join monthly_gift m on m.id = g.monthly_id where m.subscription_id = ${subscriptionId} and g.status = 'paid'
    `.execute(db)
    expect(rows).toEqual([{ n: 3, first: 1 }])
  })

  test('F6: and its notices never come: the catch-up books it', async () => {
    const monthly = await aMonthlyGift(stripe)
    await unheardMonth(stripe, monthly)
    await reconcile()
    expect(await monthsOf(monthly)).toHaveLength(2)
  })

  test('two who book a month at once write one gift; without the lock the month’s own index would refuse', async () => {
    const monthly = await aMonthlyGift(stripe)
    const line = await unheardMonth(stripe, monthly)
    const booked = await Promise.all(Array.from({ length: 8 }, () => bookMovements([line])))
    expect(booked.reduce((sum, lines) => sum + lines, 0)).toBe(1)
    expect(await monthsOf(monthly)).toHaveLength(2)
    await expect(
      sql`insert into gift (campaign_id, amount_cents, currency, monthly_id, month_from, month_to)
          select campaign_id, 5, currency, monthly_id, month_from, month_to from gift where monthly_id = ${monthly.id} limit 1`.execute(
        db,
      ),
    ).rejects.toThrow(/one_gift_a_month/)
  })

  test('and is sent back in part, disputed, like any gift', async () => {
    const monthly = await aMonthlyGift(stripe)
    stripe.renew(monthly.subscriptionId)
    await told(stripe)
    const [, second] = await monthsOf(monthly)
    const { charge_id } = await db
      .selectFrom('gift')
      .select('charge_id')
      .where('public_id', '=', second?.public_id ?? '')
      .executeTakeFirstOrThrow()
    stripe.refundInDashboard(charge_id ?? '', { amount: 1_000 })
    await told(stripe)
    expect((await monthsOf(monthly)).map(({ refunded_cents }) => refunded_cents)).toEqual([
      0, 1_000,
    ])
  })
})

describe('a month that cannot be charged', () => {
  test('books nothing, and its donor is asked once for another card, on our own page', async () => {
    const monthly = await aMonthlyGift(stripe)
    const invoice = stripe.renew(monthly.subscriptionId, { declined: true })
    await told(stripe)
    stripe.retryInvoice(invoice, { declined: true })
    await told(stripe)
    expect(await monthsOf(monthly)).toHaveLength(1)
    expect(await standingOf(monthly)).toMatchObject({
      status: 'behind',
      pay_url: `${stripe.url}/invoice/${invoice}`,
    })
    expect(await lettersTo(monthly)).toEqual(['gift-receipt', 'monthly-behind'])
  })

  test('and is paid with another card on Stripe’s page is a gift, and all is well', async () => {
    const monthly = await aMonthlyGift(stripe)
    stripe.renew(monthly.subscriptionId, { declined: true })
    await told(stripe)
    const { pay_url } = await standingOf(monthly)
    await fetch(pay_url ?? '', {
      method: 'POST',
      body: new URLSearchParams({ card: '4242424242424242' }),
    })
    await told(stripe)
    expect(await monthsOf(monthly)).toHaveLength(2)
    expect(await standingOf(monthly)).toMatchObject({ status: 'active', pay_url: null })
  })

  test('and never is ends by itself, and its donor is told so once', async () => {
    const monthly = await aMonthlyGift(stripe)
    stripe.renew(monthly.subscriptionId, { declined: true })
    await told(stripe)
    stripe.giveUp(monthly.subscriptionId)
    await told(stripe)
    await reconcile()
    expect(await standingOf(monthly)).toMatchObject({ status: 'ended', stopped_by: 'want' })
    expect(await lettersTo(monthly)).toEqual(['gift-receipt', 'monthly-behind', 'monthly-ended'])
  })

  test('F6: told of after the end does not bring it back', async () => {
    const monthly = await aMonthlyGift(stripe)
    const fact = await payments().findMonthly(monthly.subscriptionId)
    stripe.cancelInDashboard(monthly.subscriptionId)
    await told(stripe)
    if (!fact) throw new Error('no fact')
    await inTransaction((trx) => noteMonthly(trx, { ...fact, status: 'behind' }))
    expect(await standingOf(monthly)).toMatchObject({ status: 'ended', stopped_by: 'stripe' })
  })
})
