import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db, pool } from '#app/platform/database.server.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { startTestStripe } from '#db/testing/stripe.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import { compareBalance, findDrift } from './compare-balance.server.ts'
import { reconcile } from './reconcile.server.ts'
import { payAtOf, sendGiveForm } from './testing/send-give-form.ts'
import { workInbox } from './work-inbox.server.ts'

let stripe: TestStripe
let team: ATeam

beforeAll(async () => {
  await anOrganization()
  stripe = await startTestStripe()
})
beforeEach(async () => {
  team = await aTeam()
})
afterAll(() => stripe.stop())

describe('I12: a payout', () => {
  test('is the sum of its lines, those that nobody told us of among them', async () => {
    await pay(5_000)
    await told()
    stripe.webhooks.controls.drop = 100
    const charge = await pay(7_000)
    stripe.refundInDashboard(charge, { amount: 1_000 })
    stripe.webhooks.controls.drop = 0
    const payout = stripe.payout() ?? ''
    await told()
    expect(await linesOf(payout)).toEqual([
      { type: 'charge', amount: 5_000 },
      { type: 'charge', amount: 7_000 },
      { type: 'payout', amount: expect.any(Number) },
      { type: 'refund', amount: -1_000 },
    ])
    expect(await checkBooks(pool)).toEqual([])
  })

  test('whose completion was never told is opened by the catch-up', async () => {
    await pay(5_000)
    await told()
    stripe.webhooks.controls.drop = 100
    const payout = stripe.payout() ?? ''
    stripe.webhooks.controls.drop = 0
    await told()
    expect(await linesOf(payout)).toEqual([])
    await reconcile()
    expect(await linesOf(payout)).toHaveLength(2)
  })

  test('that the bank sends back after it had arrived lies at Stripe again, and nowhere else', async () => {
    await pay(5_000)
    await told()
    const before = await balances()
    const payout = stripe.payout() ?? ''
    await told()
    await reconcile()
    const { stripe_clearing: gone, ...there } = before
    expect(await balances()).toEqual({ ...there, bank: (before['bank'] ?? 0) + (gone ?? 0) })
    stripe.failPayout(payout)
    await told()
    await reconcile()
    expect(await balances()).toEqual(before)
  })
})

describe('I13: what lies at Stripe', () => {
  test('is what our book says, through gifts, refunds, disputes and payouts', async () => {
    const charge = await pay(5_000)
    await pay(9_000)
    stripe.refundInDashboard(charge, { amount: 2_000 })
    stripe.openDispute(await pay(3_000))
    stripe.payout()
    await pay(1_500)
    await told()
    await reconcile()
    expect((await comparisons()).at(-1)).toEqual({ apart: 0 })
    expect(await findDrift()).toBe(0)
  })

  test('before our first line is no difference of ours, but what changes later is', async () => {
    await sql`delete from balance_comparison`.execute(db)
    await note(70_000, 20_000)
    await note(90_000, 40_000)
    expect(await findDrift()).toBe(0)
    await note(90_000, 39_000)
    expect(await findDrift()).toBe(1_000)
    await sql`delete from balance_comparison`.execute(db)
  })

  test('and was told to nobody, longer ago than the catch-up reads, is found by the comparison', async () => {
    await pay(5_000)
    await told()
    await reconcile()
    stripe.webhooks.controls.drop = 100
    await pay(8_000, new Date(Date.now() - 20 * 86_400_000))
    stripe.webhooks.controls.drop = 0
    await reconcile()
    expect(await raised()).toBe(13_000)
    expect((await comparisons()).at(-1)).toEqual({ apart: 0 })
  })

  test('and cannot be explained is an alarm and breaks the books until it is', async () => {
    await pay(5_000)
    await told()
    await compareBalance()
    await sql`insert into balance_comparison (stripes_cents, our_cents) select stripes_cents + 250, our_cents from balance_comparison`.execute(
      db,
    )
    expect(await findDrift()).toBe(250)
    expect((await checkBooks(pool)).map(({ name }) => name)).toEqual([
      'I13 what lies at stripe is what our book says',
    ])
    await compareBalance()
    expect(await findDrift()).toBe(0)
  })
})

/** @returns the charge's id. */
async function pay(amount: number, createdAt?: Date): Promise<string> {
  const answer = await sendGiveForm(team.slug, { ownAmount: String(amount / 100) })
  const paid = stripe.pay(/cs_\w+/.exec(payAtOf(answer))?.[0] ?? '', {
    email: 'donor@example.org',
    createdAt,
  })
  return paid.kind === 'paid' ? (paid.chargeId ?? '') : ''
}

async function told(): Promise<void> {
  await stripe.deliverAll()
  await workInbox()
}

async function linesOf(payout: string) {
  return await db
    .selectFrom('stripe_balance_transaction')
    .select(['type', 'amount'])
    .where('payout_id', '=', payout)
    .orderBy('type')
    .orderBy('amount')
    .execute()
}

async function balances(): Promise<Record<string, number>> {
  const { rows } = await sql<{ code: string; cents: number }>`
    select a.code, sum(p.amount)::bigint as cents from posting p join ledger_account a on a.id = p.account_id
     group by 1 having sum(p.amount) <> 0`.execute(db)
  return Object.fromEntries(rows.map(({ code, cents }) => [code, cents]))
}

async function comparisons() {
  const { rows } = await sql<{ apart: number }>`
    select stripes_cents - our_cents as apart from balance_comparison order by id`.execute(db)
  return rows
}

async function note(stripes: number, ours: number): Promise<void> {
  await db
    .insertInto('balance_comparison')
    .values({ stripes_cents: stripes, our_cents: ours })
    .execute()
}

async function raised(): Promise<number> {
  const row = await db
    .selectFrom('team_total')
    .select('raised_cents')
    .where('team_id', '=', team.id)
    .executeTakeFirstOrThrow()
  return row.raised_cents
}
