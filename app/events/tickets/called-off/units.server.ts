import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { isInBox } from '../money/in-box.ts'
import type { Unit } from './plan.ts'

export interface UnitRow {
  readonly order_id: number
  readonly sale_id: number | null
  readonly paid_by: Unit['paidBy']
  readonly price_cents: number
  readonly tickets: number
}

/**
 * What is still to be settled of an event: each payment by card that has tickets, and what of an order is not paid by card. What is
 * being paid at Stripe just now comes with the next look, when it is paid or its places are given back. Cash that lies in the table's
 * box is settled by whoever has the box, and comes with the next look once staff have received it.
 */
export async function findUnits(eventId: number, trx: Trx | typeof db = db): Promise<UnitRow[]> {
  const { rows } = await sql<UnitRow>`
    select t.order_id, s.id as sale_id, sum(t.price_cents)::bigint as price_cents, count(*)::int as tickets,
           case when s.id is not null then 'card'
                when c.id is null then 'nobody'
                when c.voided_at is null and c.settled_cents = c.amount_cents then 'hand' else 'promise' end as paid_by
      from ticket t join ticket_order o on o.id = t.order_id
      left join sale s on s.id = t.sale_id and s.status = 'paid'
      left join contribution c on c.id = o.contribution_id and s.id is null
     where t.event_id = ${eventId} and t.released_at is null and not coalesce(${isInBox}, false)
       and not exists (select from sale x where x.id = coalesce(t.sale_id, o.sale_id) and x.status = 'started')
     group by t.order_id, s.id, c.id, o.id order by t.order_id, s.id`.execute(trx)
  return rows
}
