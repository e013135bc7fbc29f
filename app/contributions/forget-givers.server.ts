import { sql } from 'kysely'
import { eraseDonorsOf } from '#app/giving/erase-donors.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { inBatches } from '#app/platform/in-batches.server.ts'
import { dayOf, isBeyondBooks } from '#app/receipts/years-kept.server.ts'

const A_BATCH = 200

/**
 * By night: who gave by hand or gave goods, once the books of that year need it no more (S40): name, address, email, the name on
 * the wall and on receipts, whose checks came, and pictures of them. Sums, days, numbers of receipts and the names of firms stay.
 */
export async function forgetGivers(): Promise<void> {
  await inBatches((trx) => forgetMoneyByHand(trx, A_BATCH))
  await inBatches((trx) => forgetGoods(trx, A_BATCH))
  await inBatches((trx) => forgetPayers(trx, A_BATCH))
  await db
    .updateTable('contribution_photo')
    .set({ erased_at: now() })
    .where('erased_at', 'is', null)
    .where('cost_id', 'is', null)
    .where(isBeyondBooks(dayOf(sql`added_at`)))
    .execute()
}

/** A sponsor or a restaurant is a firm, and so is whoever bought places in the name of one. */
const IS_FIRM = sql<boolean>`(c.kind in ('sponsorship', 'restaurant_share')
  or exists (select from ticket_order o where o.contribution_id = c.id and o.firm = c.giver_name))`

/** The next of those who gave money by hand. @returns how many. */
export async function forgetMoneyByHand(trx: Trx, most: number): Promise<number> {
  const { rows } = await sql<{ id: number; is_firm: boolean }>`
    select c.id, ${IS_FIRM} as is_firm from contribution c
     where ${isBeyondBooks(sql`greatest(c.given_on, ${dayOf(sql`c.entered_at`)})`)}
       and (num_nonnulls(c.giver_email, c.giver_address, c.shown_name) > 0 or c.giver_name is not null and not ${IS_FIRM})
     order by c.id limit ${most} for update of c skip locked`.execute(trx)
  const ids = rows.map(({ id }) => id)
  const people = rows.flatMap((row) => (row.is_firm ? [] : [row.id]))
  await sql`
    update contribution set giver_email = null, giver_address = null, shown_name = null,
           anonymous = anonymous or id = any(${people}::bigint[]),
           giver_name = case when id = any(${people}::bigint[]) then null else giver_name end,
           giver_erased_at = case when giver_name is not null then ${now()}::timestamptz end
     where id = any(${ids}::bigint[])`.execute(trx)
  await eraseDonorsOf(trx, sql`contribution_id = any(${ids}::bigint[])`)
  await sql`
    update receipt set donor_name = null
     where match_id in (select id from remittance_match where contribution_id = any(${people}::bigint[]))`.execute(
    trx,
  )
  return ids.length
}

/** The next of those who gave goods. @returns how many. */
export async function forgetGoods(trx: Trx, most: number): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    update goods_gift set giver_name = '—', giver_email = null, giver_address = null, giver_erased_at = ${now()}
     where id in (
       select d.id from goods_gift d
        where d.giver_erased_at is null and ${isBeyondBooks(sql`greatest(d.given_on, ${dayOf(sql`d.logged_at`)})`)}
        order by d.id limit ${most} for update skip locked)
    returning id`.execute(trx)
  const ids = rows.map(({ id }) => id)
  await sql`update receipt set donor_name = null where goods_id = any(${ids}::bigint[])`.execute(
    trx,
  )
  return ids.length
}

/** The next of those whose check, envelope or transfer came. @returns how many. */
async function forgetPayers(trx: Trx, most: number): Promise<number> {
  const { rows } = await sql`
    update remittance set payer_name = null
     where id in (
       select r.id from remittance r
        where r.payer_name is not null and ${isBeyondBooks(sql`greatest(r.received_on, ${dayOf(sql`r.received_at`)})`)}
        order by r.id limit ${most} for update skip locked)
    returning id`.execute(trx)
  return rows.length
}
