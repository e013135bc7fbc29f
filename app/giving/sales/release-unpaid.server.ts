import { now } from '#app/platform/clock.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { clearPlayers } from './clear-players.server.ts'

/**
 * Gives back what was held for a sale that nobody can pay any more: all of an order that waited for it, in the transaction that
 * ends the sale, so that no place is held by nothing (I19). A friend's own place stays theirs, and is owed as before.
 */
export async function releaseUnpaid(trx: Trx, saleId: number): Promise<void> {
  // Of the same moment, by which it is known what was given back together.
  const at = now()
  const order = await trx
    .updateTable('ticket_order')
    .set({ released_at: at, released_why: 'not_paid' })
    .where('sale_id', '=', saleId)
    .where('released_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (order) {
    const released = await trx
      .updateTable('ticket')
      .set({ released_at: at })
      .where('order_id', '=', order.id)
      .where('released_at', 'is', null)
      .returning('id')
      .execute()
    await clearPlayers(
      trx,
      released.map(({ id }) => id),
    )
  } else
    await trx
      .updateTable('ticket')
      .set({ sale_id: null })
      .where('sale_id', '=', saleId)
      .where('released_at', 'is', null)
      .execute()
}
