import type { Selectable } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cents } from '#app/money/cents.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { startTestStripe } from '#db/testing/stripe.ts'
import type { SaleTable } from '#db/schema/sales.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import { reconcile } from './reconcile.server.ts'
import { refundGift } from './refund-gift.server.ts'
import { beginSale } from './testing/begin-sale.ts'
import { payAtOf, sendGiveForm } from './testing/send-give-form.ts'
import { workInbox } from './work-inbox.server.ts'

// The whole book is thrown away, and made again from nothing but the inbox (I26).

const REPLAYS = 3

type Income = Selectable<SaleTable>['income']

let stripe: TestStripe
let teams: ATeam[]
/** Who alone may throw the book away: its owner, with the guards of the tables asleep. */
const owner = new pg.Client({ connectionString: env.DATABASE_URL })

beforeAll(async () => {
  stripe = await startTestStripe()
  await anOrganization()
  await owner.connect()
  teams = [await aTeam(), await aTeam(), await aTeam()]
  await liveThroughAnEvening()
})
afterAll(async () => {
  await owner.end()
  await stripe.stop()
})

test(`I26: ${REPLAYS} times the inbox, in random order and with random repeats, gives the very same book`, async () => {
  const before = await wholeBook()
  expect(before.accounts.length).toBeGreaterThan(10)
  for (let replay = 0; replay < REPLAYS; replay++) {
    await throwTheBookAway()
    expect((await wholeBook()).accounts).toEqual([])
    await tellEverythingAgain()
    expect(await wholeBook()).toEqual(before)
    expect(await checkBooks(pool)).toEqual([])
  }
})

/** A bit of everything that can happen to a gift. */
async function liveThroughAnEvening(): Promise<void> {
  const charges: { charge: string; giftId: string }[] = []
  for (let count = 0; count < 12; count++)
    charges.push(await pay(teams[count % 3], 2_000 + count * 137))
  charges.push(await pay(undefined, 4_200))
  const [a, b, c, d, e] = charges
  const actor = { id: null, label: 'a test' }
  await told()
  await refundGift({
    giftPublicId: a?.giftId ?? '',
    amount: cents(900),
    reason: 'asked by the donor',
    actor,
  })
  stripe.refundInDashboard(b?.charge ?? '')
  stripe.settleDispute(stripe.openDispute(c?.charge ?? ''), 'lost')
  stripe.settleDispute(stripe.openDispute(d?.charge ?? ''), 'won')
  stripe.settings.newRefunds = 'pending'
  stripe.failRefund(stripe.refundInDashboard(e?.charge ?? '', { amount: 500 }))
  stripe.openDispute(charges.at(-2)?.charge ?? '')
  for (const outcome of ['settle', 'bounce'] as const) {
    const checkout = await begin(teams[0], 3_300)
    stripe.pay(checkout, { wallet: 'us_bank_account', email: 'bank@example.org' })
    stripe[outcome](checkout)
  }
  const [lamp, chair, table, four, hole, late] = [
    await sell(teams[1], 1_400, 100),
    await sell(teams[2], 975, 25),
    await sell(teams[1], 2_000, 0),
    await sell(teams[0], 48_000, 500, 'ticket_income'),
    await sell(teams[2], 100_000, 0, 'sponsor_income'),
    await sell(teams[0], 12_000, 0, 'ticket_income'),
  ]
  await told()
  await refundGift({
    giftPublicId: await giftBeside(chair.saleId),
    amount: cents(25),
    reason: 'asked by the donor',
    actor,
  })
  stripe.refundInDashboard(lamp.charge, { amount: 1_450 })
  stripe.settleDispute(stripe.openDispute(table.charge), 'lost')
  stripe.refundInDashboard(four.charge, { amount: 12_000 })
  stripe.settleDispute(stripe.openDispute(hole.charge), 'lost')
  stripe.refundInDashboard(late.charge)
  stripe.payout()
  await told()
  await reconcile()
}

async function sell(
  team: ATeam | undefined,
  amount: number,
  extra: number,
  income: Income = 'sale_income',
) {
  const { publicId, checkout } = await beginSale({ team, income, amount, extra })
  const paid = stripe.pay(checkout, { email: 'buyer@example.org', name: 'Bo Lind' })
  return { charge: paid.kind === 'paid' ? (paid.chargeId ?? '') : '', saleId: publicId }
}

async function giftBeside(salePublicId: string): Promise<string> {
  const { public_id: id } = await db
    .selectFrom('sale')
    .innerJoin('gift', 'gift.id', 'sale.gift_id')
    .select('gift.public_id')
    .where('sale.public_id', '=', salePublicId)
    .executeTakeFirstOrThrow()
  return id
}

async function begin(team: ATeam | undefined, amount: number): Promise<string> {
  const answer = await sendGiveForm(team?.slug ?? null, { ownAmount: String(amount / 100) })
  return /cs_\w+/.exec(payAtOf(answer))?.[0] ?? ''
}

async function pay(team: ATeam | undefined, amount: number) {
  const checkout = await begin(team, amount)
  const paid = stripe.pay(checkout, { email: 'donor@example.org', name: 'Ida Novak' })
  const gift = await db
    .selectFrom('gift')
    .select('public_id')
    .where('checkout_id', '=', checkout)
    .executeTakeFirstOrThrow()
  return { charge: paid.kind === 'paid' ? (paid.chargeId ?? '') : '', giftId: gift.public_id }
}

async function told(): Promise<void> {
  await stripe.deliverAll()
  await workInbox()
}

/** Everything that follows from notices; what donors and staff asked for stays. */
async function throwTheBookAway(): Promise<void> {
  await owner.query(`
    begin;
    set local session_replication_role = replica;
    delete from posting; delete from journal; delete from ledger_account; delete from stripe_balance_transaction;
    delete from day_total; delete from campaign_day_total; delete from way_day_total; delete from team_lately; delete from team_momentum;
    delete from expected_day; delete from campaign_expected_day;
    delete from book_day; delete from book_fold;
    delete from payout; delete from dispute;
    delete from receipt; delete from receipt_counter; delete from message; delete from balance_comparison;
    update team_total set raised_cents = 0, gift_count = 0;
    update campaign_total set raised_cents = 0, gift_count = 0;
    update member_total set raised_cents = 0, gift_count = 0;
    delete from refund where reason <> 'asked by the donor';
    update refund set status = 'requested', stripe_refund_id = null, settled_at = null;
    update sale set status = 'started', paid_at = null, charge_id = null, payment_id = null, method = null,
           stripe_fee_cents = 0, refunded_cents = 0, disputed_cents = 0, lost_cents = 0, gift_back_cents = 0;
    update gift set status = 'started', paid_at = null, charge_id = null, payment_id = null, donor_email = null, donor_name = null,
           method = null, stripe_fee_cents = 0, refunded_cents = 0, disputed_cents = 0, lost_cents = 0;
    commit`)
}

/** In any order, some of it over and over, by two workers at once. */
async function tellEverythingAgain(): Promise<void> {
  await owner.query(
    `update stripe_event set processed_at = null, attempts = 0, retry_at = now() - random() * interval '1 hour' where quarantined_why is null`,
  )
  for (let again = 0; again < 3; again++) {
    await Promise.all([workInbox(), workInbox()])
    await owner.query(
      `update stripe_event set processed_at = null, attempts = 0, retry_at = now() - random() * interval '1 hour'
        where quarantined_why is null and random() < 0.3`,
    )
  }
  shiftClock(3_700_000)
  await workInbox()
  shiftClock(0)
}

async function wholeBook() {
  const ask = async (text: string) => (await pool.query<Record<string, unknown>>(text)).rows
  return {
    accounts: await ask(
      `select a.code, a.team_id, a.campaign_id, sum(p.amount)::bigint as cents from posting p join ledger_account a on a.id = p.account_id
        group by 1, 2, 3 order by 1, 2, 3`,
    ),
    journals: await ask(
      `select j.source, j.source_id, j.kind, g.public_id from journal j left join gift g on g.id = j.gift_id order by 1, 2, 3`,
    ),
    teams: await ask('select team_id, raised_cents, gift_count from team_total order by 1'),
    campaigns: await ask(
      'select campaign_id, raised_cents, gift_count from campaign_total order by 1',
    ),
    days: await ask('select * from day_total order by day, campaign_id, team_id'),
    gifts: await ask(
      `select public_id, status, paid_at, charge_id, donor_email, refunded_cents, disputed_cents, lost_cents, stripe_fee_cents
         from gift order by public_id`,
    ),
    sales: await ask(
      `select public_id, status, paid_at, charge_id, gift_id, refunded_cents, disputed_cents, lost_cents, stripe_fee_cents, gift_back_cents
         from sale order by public_id`,
    ),
    refunds: await ask(
      'select amount_cents, status, stripe_refund_id from refund order by stripe_refund_id',
    ),
    disputes: await ask('select stripe_dispute_id, status, amount_cents from dispute order by 1'),
    payouts: await ask('select stripe_payout_id, status, amount_cents from payout order by 1'),
    receipts: await ask(
      `select g.public_id, r.amount_cents from receipt r join gift g on g.id = r.gift_id where r.voided_at is null order by 1`,
    ),
  }
}
