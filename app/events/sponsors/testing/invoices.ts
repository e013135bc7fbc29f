import { sql } from 'kysely'
import { aHand, anIncoming, received } from '#app/contributions/testing/money-by-hand.ts'
import { bookMovements } from '#app/giving/book-movements.server.ts'
import { cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import { aCharge } from '#db/testing/money-lines.ts'
import { aStartedSale, wholePayment } from '#db/testing/sales.ts'
import type { ASale } from '#db/testing/sales.ts'
import { giveBackTickets } from '../../tickets/money/give-back.server.ts'
import { ticketsOf } from '../../tickets/money/testing/paid.ts'
import type { SponsorRow } from '../sponsor-rows.server.ts'

/** Before Stripe's page, as if nobody had looked whether another is open. */
export async function anInvoicePayment(sponsor: SponsorRow): Promise<ASale> {
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

export async function bookPayment(sale: ASale) {
  const line = aCharge(wholePayment(sale))
  await bookMovements([line])
  return line
}

/** Staff hold a check for the whole of it. */
export async function confirmCheck(sponsor: SponsorRow, by: Parameters<typeof received>[1]) {
  return await received(
    sponsor.contribution_public_id ?? '',
    by,
    anIncoming({ amount: cents(100_000) }),
  )
}

export async function giveUpSponsorship(sponsor: SponsorRow) {
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

/** The payments that were begun for its invoice. */
export async function paymentsFor({ order_id: orderId }: SponsorRow) {
  return await db
    .selectFrom('invoice_payment')
    .select('sale_id')
    .where('order_id', '=', orderId)
    .execute()
}

export async function refundsOf({ id }: ASale): Promise<number[]> {
  const rows = await db
    .selectFrom('refund')
    .select('amount_cents')
    .where('sale_id', '=', id)
    .execute()
  return rows.map(({ amount_cents: amount }) => amount)
}

/** What a sponsor's team has raised by sponsors, and what it expects. */
export async function moneyFor({ team_id: teamId }: SponsorRow) {
  const { rows } = await sql<{ raised: number; expected: number }>`
    select coalesce(-sum(p.amount) filter (where a.code = 'sponsor_income'), 0)::bigint as raised,
           coalesce(sum(p.amount) filter (where a.code = 'receivable'), 0)::bigint as expected
      from posting p join ledger_account a on a.id = p.account_id where a.team_id = ${teamId}`.execute(
    db,
  )
  return rows[0] ?? { raised: 0, expected: 0 }
}
