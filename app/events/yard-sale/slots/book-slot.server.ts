import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { openMark } from '#app/platform/seal.server.ts'
import { lockOffer } from '../offers/lock-offer.server.ts'
import { GIVER, moveOffer } from '../offers/move-offer.server.ts'
import { tellGiver } from '../offers/tell-giver.server.ts'

export type BookedSlot = 'booked' | 'full' | 'not-now' | 'gone'

/** Books a time, or another one: the event is locked, so that the last place of a slot is booked once. */
export async function bookSlot(offerPublicId: string, slotPublicId: string): Promise<BookedSlot> {
  return await inTransaction(async (trx) => {
    const found = await lockOffer(trx, offerPublicId)
    if (!found) return 'gone'
    const { event, offer } = found
    if (event.status !== 'published') return 'not-now'
    const slot = await trx
      .selectFrom('intake_slot')
      .select(['id', 'way', 'capacity', 'starts_at', 'removed_at'])
      .where('public_id', '=', slotPublicId)
      .where('event_id', '=', event.id)
      .executeTakeFirst()
    if (!slot || slot.way !== offer.way || slot.removed_at || slot.starts_at <= now())
      return 'not-now'
    if (slot.id === offer.slot_id) return 'booked'
    if ((await countBooked(trx, slot.id)) >= slot.capacity) return 'full'
    const moved = await moveOffer(trx, event, offer, {
      move: 'book',
      actor: GIVER,
      slotId: slot.id,
    })
    if (moved !== 'moved') return 'not-now'
    await tellGiver(trx, offer.id, 'booked')
    return 'booked'
  })
}

/** Gives a time back; the offer stays accepted. */
export async function leaveSlot(offerPublicId: string): Promise<'left' | 'not-now' | 'gone'> {
  return await inTransaction(async (trx) => {
    const found = await lockOffer(trx, offerPublicId)
    if (!found) return 'gone'
    const moved = await moveOffer(trx, found.event, found.offer, { move: 'leave', actor: GIVER })
    if (moved !== 'moved') return 'not-now'
    await tellGiver(trx, found.offer.id, 'left')
    return 'left'
  })
}

/** How many have booked it. Counted under the lock of the event. */
export async function countBooked(trx: Trx, slotId: number): Promise<number> {
  const { booked } = await trx
    .selectFrom('item_offer')
    .select(({ fn }) => fn.countAll<number>().as('booked'))
    .where('slot_id', '=', slotId)
    .executeTakeFirstOrThrow()
  return booked
}

/** Reads which time was chosen. @returns where to go on. */
export async function answerBooking(key: string, form: FormData): Promise<string> {
  const slot = form.get('slot')
  const outcome = await bookSlot(openMark('offer', key) ?? '', typeof slot === 'string' ? slot : '')
  return `/offers/${encodeURIComponent(key)}?done=${outcome}`
}

/** @returns where to go on. */
export async function answerLeavingSlot(key: string): Promise<string> {
  return `/offers/${encodeURIComponent(key)}?done=${await leaveSlot(openMark('offer', key) ?? '')}`
}
