import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { Db } from '#app/platform/database.server.ts'
import type { SaleYear } from './sale-limits.ts'

/**
 * Each day of the organization's calendar on which a yard sale is held or planned, once a sale. A night
 * belongs to both its days, and of a sale that was called off those count that had begun.
 */
export const saleDays = sql`
  select distinct s.day::date as day, e.id as event_id
    from event e join event_day d on d.version_id = e.approved_version_id cross join organization o
    cross join lateral generate_series(
      date_trunc('day', d.starts_at at time zone o.time_zone),
      (d.ends_at - interval '1 microsecond') at time zone o.time_zone,
      interval '1 day') as s (day)
   where e.kind = 'yard_sale'
     and (e.status in ('published', 'held', 'closed') or e.status = 'cancelled' and d.starts_at < e.status_at)`

/** What the book says was sold, by whichever team, at the table or by a code, less what went back. */
export const saleReceipts = sql`
  select (j.occurred_at at time zone o.time_zone)::date as day, a.team_id, -p.amount as amount
    from ledger_account a join posting p on p.account_id = a.id join journal j on j.id = p.journal_id cross join organization o
   where a.code = 'sale_income'`

/** The sales of the year that it is by the organization's clock, and of the next, for which some are planned already. */
export async function countSaleYears(on: Db = db): Promise<readonly SaleYear[]> {
  const { rows } = await sql<{ year: number; days: number; receipts: number }>`
    with days as materialized (${saleDays}), receipts as materialized (${saleReceipts})
    select y.year,
           (select count(distinct d.day)::int from days d where extract(year from d.day) = y.year) as days,
           (select coalesce(sum(r.amount), 0)::bigint from receipts r where extract(year from r.day) = y.year) as receipts
      from organization o
      cross join lateral (select extract(year from ${now()}::timestamptz at time zone o.time_zone)::int + n as year
                            from generate_series(0, 1) n) y
     order by y.year`.execute(on)
  return rows.map(({ year, days, receipts }) => ({ year, days, receipts: cents(receipts) }))
}
