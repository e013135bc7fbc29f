import { sql } from 'kysely'
import type { Trx } from '#app/platform/database.server.ts'
import { inBatches } from '#app/platform/in-batches.server.ts'
import { dayOf, firstYearKept, isBeyondBooks } from '#app/receipts/years-kept.server.ts'

const A_BATCH = 200

/**
 * By night: who paid by card for something, once the books of that year need it no more (S40), with the name on the receipt. What was
 * sold, for how much and when stays, and so does the firm that bought it.
 */
export async function forgetSalePayers(): Promise<void> {
  await inBatches((trx) => forgetPayersOfSales(trx, A_BATCH))
  await inBatches((trx) => forgetOnReceipts(trx, A_BATCH))
}

/** The next of those who paid for their own place. @returns how many. */
async function forgetPayersOfSales(trx: Trx, most: number): Promise<number> {
  const { rows } = await sql`
    update sale set payer_name = null, payer_email = null
     where id in (
       select s.id from sale s
        where num_nonnulls(s.payer_name, s.payer_email) > 0 and ${isBeyondBooks(dayOf(sql`s.created_at`))}
        order by s.id limit ${most} for update skip locked)
    returning id`.execute(trx)
  return rows.length
}

/** The next receipts of sales that say who paid. @returns how many. */
async function forgetOnReceipts(trx: Trx, most: number): Promise<number> {
  const { rows } = await sql`
    update receipt set donor_name = null
     where id in (
       select r.id from receipt r
        where r.sale_id is not null and r.donor_name is not null and r.year < ${firstYearKept()}
          and not exists (
            select from ticket_order o
             where o.firm = r.donor_name
               and (o.sale_id = r.sale_id or o.id in (select t.order_id from ticket t where t.sale_id = r.sale_id)))
        order by r.id limit ${most} for update skip locked)
    returning id`.execute(trx)
  return rows.length
}
