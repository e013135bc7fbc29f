import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { aHand, anIncoming, received } from '#app/contributions/testing/money-by-hand.ts'
import { bookMovements } from '#app/giving/book-movements.server.ts'
import { reconcile } from '#app/giving/reconcile.server.ts'
import { payInvoice } from '#app/giving/sales/settle-invoice.server.ts'
import { checkoutOf } from '#app/giving/testing/begin-sale.ts'
import { workInbox } from '#app/giving/work-inbox.server.ts'
import { cents } from '#app/money/cents.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db, inTransaction, pool } from '#app/platform/database.server.ts'
import { checkBooks } from '#db/books.ts'
import { aCharge, aFailedCharge, anOrganization } from '#db/testing/builders.ts'
import { aStartedSale, wholePayment } from '#db/testing/sales.ts'
import type { ASale } from '#db/testing/sales.ts'
import { startTestStripe } from '#db/testing/stripe.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import { lockEvent } from '../lock-event.server.ts'
import { giveBackTickets } from '../tickets/money/give-back.server.ts'
import { lettersTo, receiptsOfSale, ticketsOf } from '../tickets/money/testing/paid.ts'
import { anOuting } from '../tickets/testing/tickets.ts'
import { answerPayment, findOwnPage } from './own-page.server.ts'
import { payInvoiceByCard } from './pay-invoice.server.ts'
import type { SponsorRow } from './sponsor-rows.server.ts'
import { aSponsor, reread } from './testing/sponsors.ts'

let stripe: TestStripe
const firm = { email: 'odile@lakesidedental.example', name: 'Odile Marsh' }

beforeAll(async () => {
  stripe = await startTestStripe()
  await anOrganization({ time_zone: 'America/Chicago' })
})
afterEach(() => shiftClock(0))
afterAll(async () => {
  await stripe.deliverAll()
  await workInbox()
  await reconcile()
  expect(await checkBooks(pool)).toEqual([])
  await stripe.stop()
})

test('C3: an invoice that is paid by card is the order’s payment: raised once, expected no more, and receipted', async () => {
  const sponsor = await aSponsor(await anOuting())
  expect(await moneyFor(sponsor)).toEqual({ raised: 0, expected: 100_000 })
  expect((await findOwnPage(sponsor.key, false)).page).toMatchObject({
    money: 'owed',
    byCard: 'open',
  })
  await answerPayment(sponsor.key)
  expect((await findOwnPage(sponsor.key, true)).page?.byCard).toBe('away')
  const { sale_public_id: sale } = await reread(sponsor.key)
  stripe.pay(await checkoutOf(sale ?? ''), firm)
  expect((await findOwnPage(sponsor.key, true)).page).toMatchObject({
    money: 'paid',
    byCard: null,
    number: expect.stringMatching(/^S-\d{4}$/),
  })
  expect(await moneyFor(sponsor)).toEqual({ raised: 100_000, expected: 0 })
  expect(await receiptsOfSale((await saleOf(sponsor)).id)).toMatchObject([
    { amount: 100_000, value: 28_000, deductible: 72_000, donor: 'Lakeside Dental', valid: true },
  ])
  expect(await payInvoiceByCard(sponsor.key, 'en')).toEqual({ kind: 'look' })
})

test('F7: two who press at once are led to one page, and it is paid once', async () => {
  const sponsor = await aSponsor(await anOuting())
  const pressed = await Promise.all(
    (['en', 'es'] as const).map((language) => payInvoiceByCard(sponsor.key, language)),
  )
  expect(new Set(pressed.map((one) => ('payAt' in one ? one.payAt : one.kind))).size).toBe(1)
  expect(await paymentsFor(sponsor)).toHaveLength(1)
})

test('control: without taking turns there would be two payments for one invoice', async () => {
  const sponsor = await aSponsor(await anOuting())
  const meet = meeting(2)
  const rude: typeof lockEvent = async () => {
    await meet()
    return undefined
  }
  await Promise.all([
    payInvoiceByCard(sponsor.key, 'en', rude),
    payInvoiceByCard(sponsor.key, 'en', rude),
  ])
  expect(await paymentsFor(sponsor)).toHaveLength(2)
})

test('F9: of two payments that come at once for one invoice, one pays it and the other goes back', async () => {
  const sponsor = await aSponsor(await anOuting())
  const sales = [await aPayment(sponsor), await aPayment(sponsor)]
  await Promise.all(sales.map(book))
  const back = await Promise.all(sales.map(refundsOf))
  expect(back.flat()).toEqual([100_000])
  expect(await moneyFor(sponsor)).toMatchObject({ expected: 0 })
  expect(await lettersTo(sponsor.buyer_email ?? '')).toContain('invoice-sent-back')
})

test('control: without the lock both would pay it', async () => {
  const sponsor = await aSponsor(await anOuting())
  const sales = [await aPayment(sponsor), await aPayment(sponsor)]
  const undo = new Error('what went wrong is undone')
  const meet = meeting(2)
  const moved: number[] = []
  const tried = sales.map(({ id }) =>
    inTransaction(async (trx) => {
      // What each sees is what there was before the other wrote.
      await sql`set transaction isolation level repeatable read`.execute(trx)
      await sql`select 1`.execute(trx)
      moved.push(((await payInvoice(trx, id, meet)) ?? []).length)
      throw undo
    }).catch((error: unknown) => {
      if (error !== undo) throw error
    }),
  )
  await Promise.all(tried)
  expect(moved).toEqual([1, 1])
})

test('the check is confirmed while the card is being paid: whichever is first stands, and the other is not counted', async () => {
  const outing = await anOuting()
  const treasurer = await aHand('Ruth')
  for (let turn = 0; turn < 4; turn++) {
    const sponsor = await aSponsor(outing)
    const sale = await aPayment(sponsor)
    const before = await moneyFor(sponsor)
    const [check] = await Promise.all([confirm(sponsor, treasurer), book(sale)])
    const isCheck = check.kind === 'confirmed'
    expect(await refundsOf(sale)).toEqual(isCheck ? [100_000] : [])
    const after = await moneyFor(sponsor)
    expect(after.expected - before.expected).toBe(-100_000)
    // What goes back is still with us until its refund is booked.
    expect(after.raised - before.raised).toBe(isCheck ? 200_000 : 100_000)
  }
})

test('an invoice that was paid by check meanwhile is not paid again: no page opens, and one that is open sends all back', async () => {
  const sponsor = await aSponsor(await anOuting())
  const sale = await aPayment(sponsor)
  await confirm(sponsor, await aHand('Ruth'))
  expect(await payInvoiceByCard(sponsor.key, 'en')).toEqual({ kind: 'look' })
  expect(await answerPayment(sponsor.key)).toBe(`/orders/${sponsor.key}/sponsor#invoice`)
  expect((await findOwnPage(sponsor.key, false)).page).toMatchObject({
    money: 'paid',
    byCard: null,
  })
  await book(sale)
  expect(await refundsOf(sale)).toEqual([100_000])
  expect(await receiptsOfSale(sale.id)).toEqual([])
})

test('a sponsorship that was given up meanwhile takes no payment', async () => {
  const sponsor = await aSponsor(await anOuting())
  const sale = await aPayment(sponsor)
  await giveUp(sponsor)
  expect(await payInvoiceByCard(sponsor.key, 'en')).toEqual({ kind: 'look' })
  await book(sale)
  expect(await refundsOf(sale)).toEqual([100_000])
})

test('of an invoice of which some has come nothing is paid by card', async () => {
  const sponsor = await aSponsor(await anOuting())
  await received(
    sponsor.contribution_public_id ?? '',
    await aHand('Ruth'),
    anIncoming({ amount: cents(40_000) }),
    'will-come',
  )
  expect(await payInvoiceByCard(sponsor.key, 'en')).toEqual({ kind: 'look' })
})

test('a page whose half hour is over leaves the invoice owed; the next page can be paid', async () => {
  const sponsor = await aSponsor(await anOuting())
  await payInvoiceByCard(sponsor.key, 'en')
  const first = await checkoutOf((await reread(sponsor.key)).sale_public_id ?? '')
  shiftClock(31 * 60_000)
  expect((await payInvoiceByCard(sponsor.key, 'en')).kind).toBe('pay')
  expect(() => stripe.pay(first, firm)).toThrow('expired')
  stripe.pay(await checkoutOf((await reread(sponsor.key)).sale_public_id ?? ''), firm)
  expect((await findOwnPage(sponsor.key, true)).page?.money).toBe('paid')
  expect(await moneyFor(sponsor)).toMatchObject({ expected: 0 })
})

test('a payment that its bank takes back leaves the sponsor owing as before, with sign and places; it can be paid once more', async () => {
  const sponsor = await aSponsor(await anOuting())
  const sale = await aPayment(sponsor)
  await bookMovements([aFailedCharge(await book(sale))])
  expect(await moneyFor(sponsor)).toEqual({ raised: 0, expected: 100_000 })
  const after = await reread(sponsor.key)
  expect(after).toMatchObject({ way: 'invoice', released: false, contribution_state: 'expected' })
  expect((await ticketsOf(after.order_id)).every(({ released_at: at }) => at === null)).toBe(true)
  await book(await aPayment(sponsor))
  expect(await moneyFor(sponsor)).toEqual({ raised: 100_000, expected: 0 })
})

test('C26: a sponsorship that was paid so goes back to its card like any other', async () => {
  const sponsor = await aSponsor(await anOuting())
  const sale = await aPayment(sponsor)
  await book(sale)
  expect(await giveUp(sponsor)).toMatchObject({ kind: 'given-back', back: 100_000, owedBack: 0 })
})

/** Somebody waits until so many are there. */
function meeting(many: number) {
  let arrived = 0
  let meet = () => {}
  const all = new Promise<void>((resolve) => (meet = resolve))
  return async () => {
    if (++arrived === many) meet()
    await all
  }
}

/** Before Stripe's page, as if nobody had looked whether another is open. */
async function aPayment(sponsor: SponsorRow): Promise<ASale> {
  const { team_id: id, campaign_id: campaign } = await db
    .selectFrom('contribution')
    .select(['team_id', 'campaign_id'])
    .where('public_id', '=', sponsor.contribution_public_id)
    .executeTakeFirstOrThrow()
  const sale = await aStartedSale({
    campaign_id: campaign,
    team_id: id ?? 0,
    event_id: sponsor.event_id,
    amount_cents: sponsor.price,
    income: 'sponsor_income',
    back_path: `/orders/${sponsor.key}/sponsor`,
  })
  await db
    .insertInto('invoice_payment')
    .values({ sale_id: sale.id, order_id: sponsor.order_id })
    .execute()
  return sale
}

async function book(sale: ASale) {
  const line = aCharge(wholePayment(sale))
  await bookMovements([line])
  return line
}

async function confirm(sponsor: SponsorRow, by: Parameters<typeof received>[1]) {
  return await received(
    sponsor.contribution_public_id ?? '',
    by,
    anIncoming({ amount: cents(100_000) }),
  )
}

async function giveUp(sponsor: SponsorRow) {
  const tickets = await ticketsOf(sponsor.order_id)
  return await giveBackTickets({
    orderPublicId: sponsor.key,
    ticketPublicIds: tickets.map(({ public_id: id }) => id),
    as: 'team',
    why: 'given_back',
    reason: 'They cannot come',
    by: await aHand('Noor'),
  })
}

async function paymentsFor({ order_id: orderId }: SponsorRow) {
  return await db
    .selectFrom('invoice_payment')
    .select('sale_id')
    .where('order_id', '=', orderId)
    .execute()
}

async function saleOf({ order_id: orderId }: SponsorRow): Promise<{ readonly id: number }> {
  const { sale_id: id } = await db
    .selectFrom('ticket_order')
    .select('sale_id')
    .where('id', '=', orderId)
    .executeTakeFirstOrThrow()
  return { id: id ?? 0 }
}

async function refundsOf({ id }: ASale): Promise<number[]> {
  const rows = await db
    .selectFrom('refund')
    .select('amount_cents')
    .where('sale_id', '=', id)
    .execute()
  return rows.map(({ amount_cents: amount }) => amount)
}

/** What a sponsor's team has raised by sponsors, and what it expects. */
async function moneyFor({ team_id: teamId }: SponsorRow) {
  const { rows } = await sql<{ raised: number; expected: number }>`
    select coalesce(-sum(p.amount) filter (where a.code = 'sponsor_income'), 0)::bigint as raised,
           coalesce(sum(p.amount) filter (where a.code = 'receivable'), 0)::bigint as expected
      from posting p join ledger_account a on a.id = p.account_id where a.team_id = ${teamId}`.execute(
    db,
  )
  return rows[0] ?? { raised: 0, expected: 0 }
}
