import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import { packageName } from '../package-name.server.ts'

/** How a ticket that was paid by card stands, as staff read it. `given-up`: with nothing to send back. */
type TicketStanding = 'theirs' | 'kept' | 'given-up' | 'on-its-way' | 'sent-back' | 'not-sent-back'

export interface PaidTicket {
  readonly id: string
  readonly name: string
  /** Who comes by it, where somebody is named. */
  readonly who: string | null
  readonly price: Cents
  readonly value: Cents
  readonly standing: TicketStanding
}

export interface TicketsOfSale {
  readonly orderId: string
  readonly buyer: string
  readonly email: string | null
  readonly tickets: readonly PaidTicket[]
  /** What was to go back for places that were given back, and did not reach whoever paid. */
  readonly notSent: Cents
  readonly receipt: { readonly id: string; readonly deductible: Cents } | null
}

/** What one payment by card bought. @returns `undefined` for something that was sold at a table. */
export async function findTicketsOfSale(salePublicId: string): Promise<TicketsOfSale | undefined> {
  const { rows } = await sql<{
    id: string
    name: string | null
    who: string | null
    price_cents: number
    fair_value_cents: number
    standing: TicketStanding
    order_id: string
    buyer: string
    email: string | null
    receipt: string | null
    deductible_cents: number | null
  }>`
    select t.public_id as id, ${packageName(sql`t.package_id`)} as name, p.name as who, t.price_cents, t.fair_value_cents,
           case when t.released_at is null then 'theirs' when t.kept_as_gift then 'kept'
                when f.id is null then 'given-up' when f.status in ('requested', 'pending') then 'on-its-way' when f.status = 'succeeded' then 'sent-back'
                else 'not-sent-back' end as standing,
           o.public_id as order_id, coalesce(s.payer_name, o.firm, o.buyer_name) as buyer,
           case when o.sale_id = s.id then o.buyer_email else s.payer_email end as email,
           r.public_id as receipt, r.deductible_cents
      from sale s join ticket t on t.sale_id = s.id join ticket_order o on o.id = t.order_id
      left join player p on p.ticket_id = t.id left join refund f on f.id = t.refund_id
      left join receipt r on r.sale_id = s.id and r.voided_at is null
     where s.public_id = ${salePublicId} and s.income <> 'sale_income' order by t.id`.execute(db)
  const [first] = rows
  if (!first) return undefined
  const notSent = rows.filter(({ standing }) => standing === 'not-sent-back')
  return {
    orderId: first.order_id,
    buyer: first.buyer,
    email: first.email,
    tickets: rows.map((row) => ({
      id: row.id,
      name: row.name ?? '',
      who: row.who,
      price: cents(row.price_cents),
      value: cents(row.fair_value_cents),
      standing: row.standing,
    })),
    notSent: cents(notSent.reduce((sum, { price_cents: price }) => sum + price, 0)),
    receipt:
      first.receipt === null
        ? null
        : { id: first.receipt, deductible: cents(first.deductible_cents ?? 0) },
  }
}
