import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { tellBuyer } from './tell-buyer.server.ts'

/** An order whose places are had: paid, for nothing, or owed by hand. */
const isHad = sql<boolean>`
  o.released_at is null and (o.way = 'free' or o.contribution_id is not null
    or exists (select from sale s where s.id = o.sale_id and s.status = 'paid'))`

/** How many are written to in one turn of the job. */
const AT_ONCE = 200

/** Tells a buyer once that the places are theirs; of an order that is only held it does nothing. */
export async function confirmOrder(trx: Trx, orderId: number): Promise<void> {
  const { rows } = await sql<{ id: number; kind: string }>`
    update ticket_order o set confirmed_at = ${now()}
     where o.id = ${orderId} and o.confirmed_at is null and ${isHad} returning o.id, o.kind`.execute(
    trx,
  )
  if (rows[0]?.kind === 'tickets') await tellBuyer(trx, orderId, 'confirmed')
}

/** All that became somebody's since: whatever booked the payment, each is told of once. */
export async function confirmOrders(): Promise<void> {
  const { rows } = await sql<{ id: number }>`
    select o.id from ticket_order o where o.confirmed_at is null and ${isHad} order by o.id limit ${AT_ONCE}`.execute(
    db,
  )
  for (const { id } of rows) await inTransaction((trx) => confirmOrder(trx, id))
}
