import { clearPlayers } from '#app/giving/sales/clear-players.server.ts'
import { closeSale } from '#app/giving/sales/sale-standing.server.ts'
import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { lockEvent } from '../../lock-event.server.ts'
import { recordEvent } from '../../move-event.server.ts'
import { moveUp } from '../../rsvp/places.server.ts'
import { lightOf } from './light.ts'
import { lockPlace } from './places.server.ts'
import { tellPlayer } from './tell-player.server.ts'

interface Release {
  readonly eventPublicId: string
  /** The place's own key. */
  readonly key: string
  readonly actor: Actor
}

export type ReleaseOutcome =
  | 'released'
  /** Nobody owes it: it was paid, also just now, or costs nothing. */
  | 'not-owed'
  /** Somebody stands before Stripe's page for it. */
  | 'paying'
  | 'gone'

/**
 * Gives a friend's own place back that nobody paid for: others may have it. A page at Stripe that is open for it is closed first, so
 * that nobody pays for a place that is no longer theirs; what was paid in that moment stays paid, and the place theirs.
 */
export async function releasePlace({
  eventPublicId,
  key,
  actor,
}: Release): Promise<ReleaseOutcome> {
  await closePageOf(key)
  return await inTransaction(async (trx) => {
    const event = await lockEvent(trx, eventPublicId)
    const place = event && (await lockPlace(trx, key))
    if (!event || place?.event_id !== event.id || place.released_at !== null) return 'gone'
    if (lightOf(place) !== 'friend-owes') return 'not-owed'
    if (place.own_sale === 'started') return 'paying'
    await tellPlayer(trx, place.id, 'released')
    await clearPlayers(trx, [place.id])
    await trx.updateTable('ticket').set({ released_at: now() }).where('id', '=', place.id).execute()
    await endEmptyOrder(trx, place.order_id)
    await moveUp(trx, event)
    await recordEvent(trx, event, { actor, action: 'release-place' })
    return 'released'
  })
}

async function closePageOf(key: string): Promise<void> {
  const open = await db
    .selectFrom('ticket')
    .innerJoin('ticket_order', 'ticket_order.id', 'ticket.order_id')
    .innerJoin('sale', 'sale.id', 'ticket.sale_id')
    .select('sale.public_id')
    .where('ticket.public_id', '=', key)
    .where('sale.status', '=', 'started')
    // The buyer's own page pays for all of the order, and is theirs.
    .whereRef('sale.id', 'is distinct from', 'ticket_order.sale_id')
    .executeTakeFirst()
  if (open) await closeSale(open.public_id)
}

async function endEmptyOrder(trx: Trx, orderId: number): Promise<void> {
  const left = await trx
    .selectFrom('ticket')
    .select('id')
    .where('order_id', '=', orderId)
    .where('released_at', 'is', null)
    .limit(1)
    .executeTakeFirst()
  if (!left)
    await trx
      .updateTable('ticket_order')
      .set({ released_at: now(), released_why: 'given_back' })
      .where('id', '=', orderId)
      .where('released_at', 'is', null)
      .execute()
}
