import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { inBatches } from '#app/platform/in-batches.server.ts'
import { dayOf, isBeyondBooks } from '#app/receipts/years-kept.server.ts'
import { eraseSponsorsWho } from './sponsors/erase-sponsors.server.ts'

const A_BATCH = 200

/**
 * By night: who bought places, or ordered for a sponsor, once the books of that year need it no more (S40), with the address on the
 * invoice. What was sold, its number and the name of a firm stay.
 */
export async function forgetBuyers(): Promise<void> {
  await inBatches((trx) => forgetSomeBuyers(trx, A_BATCH))
}

/** The next of them. @returns how many. */
export async function forgetSomeBuyers(trx: Trx, most: number): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    update ticket_order set buyer_name = '—', buyer_email = null, buyer_erased_at = ${now()}
     where id in (
       select o.id from ticket_order o
        where o.buyer_erased_at is null and ${isBeyondBooks(dayOf(sql`o.created_at`))}
        order by o.id limit ${most} for update skip locked)
    returning id`.execute(trx)
  const ids = rows.map(({ id }) => id)
  await eraseSponsorsWho(trx, sql`s.order_id = any(${ids}::bigint[])`)
  await sql`update sponsor set address = '' where order_id = any(${ids}::bigint[])`.execute(trx)
  return ids.length
}
