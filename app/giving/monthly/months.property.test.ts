import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { checkBooks } from '#db/books.ts'
import { aCampaign, anOrganization } from '#db/testing/builders.ts'
import { startTestStripe } from '#db/testing/stripe.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import { reconcile } from '../reconcile.server.ts'
import { makeRefundJob } from '../make-refund.server.ts'
import { askStripe } from '../testing/ask-stripe.ts'
import { aMonthlyGift, standingOf } from '../testing/monthly.ts'
import type { AMonthlyGift } from '../testing/monthly.ts'
import { workInbox } from '../work-inbox.server.ts'
import { stopByKey, stopMonthlyJob } from './stop-monthly-gift.server.ts'

// Months pass, cards are refused, donors stop, notices are lost, doubled and shuffled, and Stripe breaks, in any order; in the
// end each month that Stripe charged is one gift of ours, and none that was charged after the end is kept (I24, F5, F6).

const RUNS = Number(process.env['YEARS'] ?? 12)

const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom('a month passes' as const, 'a month passes, doubled' as const),
  },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'the card is refused' as const,
      'it is tried again' as const,
      'another card' as const,
      'the donor stops' as const,
      'the donor stops while Stripe is away' as const,
      'some of a month goes back' as const,
      'work' as const,
      'catch up' as const,
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'Stripe gives up' as const,
      'staff end it in the dashboard' as const,
      'notices are lost' as const,
      'notices are held and shuffled' as const,
      'notices come' as const,
      'reads break' as const,
    ),
  },
)
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

let stripe: TestStripe
let monthly: AMonthlyGift

beforeAll(async () => {
  stripe = await startTestStripe({ retryMs: [5, 5, 5] })
  await anOrganization()
  await aCampaign()
})
beforeEach(() => calmDown())
afterAll(() => stripe.stop())

test(
  `in ${RUNS} random years each month that was charged is one gift, and none after the end stays`,
  { timeout: 900_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 16 }), async (year) => {
        monthly = await aMonthlyGift(stripe)
        for (const each of year) await live(each)
        await theMorningAfter()
        expect(await ours()).toEqual(await stripes())
        expect(await lateAndKept()).toEqual([])
        const { status, stopped_at } = await standingOf(monthly)
        expect(status === 'ended').toBe(stopped_at !== null)
        expect(await checkBooks(pool)).toEqual([])
      }),
      { numRuns: RUNS, endOnFailure: true },
    )
  },
)

async function live(each: Step): Promise<void> {
  switch (each) {
    case 'a month passes':
      return await passMonth()
    case 'a month passes, doubled':
      stripe.webhooks.controls.copies = 4
      await passMonth()
      return await Promise.all([work(), work()]).then(() => undefined)
    case 'the card is refused':
      return await passMonth(true)
    case 'it is tried again':
      return await attempt(async () => stripe.retryInvoice(await unpaid(), { declined: true }))
    case 'another card':
      return await attempt(async () => stripe.retryInvoice(await unpaid()))
    case 'the donor stops':
      await stopByKey(monthly.stopKey)
      return
    case 'the donor stops while Stripe is away':
      stripe.faults.add({ kind: 'server-error', times: 3, on: 'DELETE /v1/subscriptions' })
      await stopByKey(monthly.stopKey)
      return
    case 'some of a month goes back':
      return await attempt(async () => {
        const [first] = await charges()
        stripe.refundInDashboard(first?.id ?? '', { amount: 300 })
      })
    case 'Stripe gives up':
      return await attempt(async () => stripe.giveUp(await running()))
    case 'staff end it in the dashboard':
      return await attempt(async () => stripe.cancelInDashboard(await running()))
    case 'notices are lost':
      stripe.webhooks.controls.drop = 6
      return
    case 'notices are held and shuffled':
      Object.assign(stripe.webhooks.controls, { paused: true, shuffled: true })
      return
    case 'notices come':
      Object.assign(stripe.webhooks.controls, { paused: false, copies: 1, drop: 0 })
      return
    case 'reads break':
      stripe.faults.add({ kind: 'server-error', times: 2, on: 'GET /v1/balance' })
      return
    case 'work':
      return await work()
    case 'catch up':
      return await reconcile().then(
        () => undefined,
        () => undefined,
      )
  }
}

/** After it was stopped, a little later than that, so that no two moments of one second are compared. */
async function passMonth(declined = false): Promise<void> {
  const { stopped_at } = await standingOf(monthly)
  const createdAt = stopped_at === null ? undefined : new Date(stopped_at.getTime() + 2_000)
  await attempt(async () => stripe.renew(await running(), { declined, createdAt }))
}

async function work(): Promise<void> {
  await stripe.deliverAll()
  await workInbox()
}

/** The subscription, for what cannot be done to one that has ended. */
async function running(): Promise<string> {
  const { status } = await askStripe<{ status: string }>(`subscriptions/${monthly.subscriptionId}`)
  return status === 'canceled' ? 'none' : monthly.subscriptionId
}

interface InvoiceAtStripe {
  readonly id: string
  readonly status: string
}

/** All that Stripe ever made of it, as they stand now. */
async function invoices(): Promise<InvoiceAtStripe[]> {
  const ids = new Set(
    stripe.events().flatMap(({ subject }) => {
      if (subject.table !== 'invoice') return []
      return subject.row.subscription === monthly.subscriptionId ? [subject.row.id] : []
    }),
  )
  return await Promise.all([...ids].map((id) => askStripe<InvoiceAtStripe>(`invoices/${id}`)))
}

async function unpaid(): Promise<string> {
  return (await invoices()).find(({ status }) => status === 'open')?.id ?? 'none'
}

interface ChargeAtStripe {
  readonly id: string
  readonly amount: number
  readonly amount_refunded: number
}

async function charges(): Promise<ChargeAtStripe[]> {
  const paid = (await invoices()).filter(({ status }) => status === 'paid')
  return await Promise.all(
    paid.map(async ({ id }) => {
      const { data } = await askStripe<{ data: { payment: { payment_intent: string } }[] }>(
        `invoice_payments?invoice=${id}`,
      )
      const payment = await askStripe<{ latest_charge: string }>(
        `payment_intents/${data[0]?.payment.payment_intent}`,
      )
      return await askStripe<ChargeAtStripe>(`charges/${payment.latest_charge}`)
    }),
  )
}

/** What Stripe itself would tell a treasurer who asks it about each month. */
async function stripes() {
  const all = await charges()
  return {
    months: all.length,
    kept: all.reduce((sum, { amount, amount_refunded }) => sum + amount - amount_refunded, 0),
  }
}

async function ours() {
  const { rows } = await sql<{ months: number; kept: number }>`
    select count(*) as months, coalesce(sum(amount_cents - refunded_cents), 0)::bigint as kept
      from gift where monthly_id = ${monthly.id} and status = 'paid'
  `.execute(db)
  return rows[0]
}

async function lateAndKept() {
  const { rows } = await sql`
    select g.public_id from gift g join monthly_gift m on m.id = g.monthly_id
     where g.status = 'paid' and g.paid_at > m.stopped_at and g.refunded_cents < g.amount_cents
  `.execute(db)
  return rows
}

/** What cannot happen at this moment does not. */
async function attempt(action: () => Promise<unknown>): Promise<void> {
  try {
    await action()
  } catch {
    return
  }
}

function calmDown(): void {
  stripe.faults.clear()
  Object.assign(stripe.webhooks.controls, { paused: false, copies: 1, drop: 0, shuffled: false })
}

/** Nothing breaks any more, and everybody does once more what they do every night. */
async function theMorningAfter(): Promise<void> {
  calmDown()
  await stripe.deliverAll()
  shiftClock(2 * 3_600_000)
  try {
    await workInbox()
    await reconcile()
    await stopMonthlyJob({ monthlyId: monthly.id })
    const asked = await db
      .selectFrom('refund')
      .select('id')
      .where('status', '=', 'requested')
      .execute()
    for (const { id } of asked) await makeRefundJob({ refundId: id })
  } finally {
    shiftClock(0)
  }
  await work()
  await reconcile()
}
