import { recordChange } from '#app/people/audit.server.ts'
import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { OfferStatus } from '#db/schema/item-offers.ts'
import type { LockedEvent } from '../../lock-event.server.ts'
import { takesRoom } from './intake.ts'
import { countRoom } from './lock-offer.server.ts'
import type { LockedOffer } from './lock-offer.server.ts'
import { afterOffer, keepsSlot } from './offer-state.ts'
import type { OfferMove } from './offer-state.ts'

/** Whoever holds the link of an offer, or of a driver's list. The record says no more of a person than it needs. */
export const GIVER: Actor = { id: null, label: 'giver' }

export type MovedOffer = 'moved' | 'not-now' | 'no-room'

interface Moving {
  readonly move: OfferMove
  readonly actor: Actor
  /** The slot that is booked. */
  readonly slotId?: number
}

/**
 * Moves an offer of a locked event on, with who and when. What takes room of the sale from now on finds it or is not moved.
 * Whether the slot has a place is asked by whoever books it.
 */
export async function moveOffer(
  trx: Trx,
  event: LockedEvent,
  offer: LockedOffer,
  { move, actor, slotId }: Moving,
): Promise<MovedOffer> {
  const status = afterOffer(move, offer.status)
  if (!status) return 'not-now'
  if (hasRoom(status) && !hasRoom(offer.status)) {
    const { capacity, accepted } = await countRoom(trx, event.id)
    if (capacity !== null && accepted + offer.loads > capacity) return 'no-room'
  }
  await trx
    .updateTable('item_offer')
    .set({
      status,
      status_at: now(),
      slot_id: keepsSlot(status) ? (slotId ?? offer.slot_id) : null,
      // Of another slot its giver is reminded anew.
      ...(move === 'book' && { reminded_at: null }),
    })
    .where('id', '=', offer.id)
    .execute()
  await recordOffer(trx, event, offer, { actor, action: `${move}-offer` })
  return 'moved'
}

function hasRoom(status: OfferStatus): boolean {
  return takesRoom.some((one) => one === status)
}

/** Writes down what was done with an offer; nothing of whose it is. */
export async function recordOffer(
  trx: Trx,
  event: Pick<LockedEvent, 'slug' | 'team_slug'>,
  offer: Pick<LockedOffer, 'public_id'>,
  { actor, action }: { readonly actor: Actor; readonly action: OfferAction },
): Promise<void> {
  await recordChange(trx, {
    actor,
    action,
    subjectKind: 'offer',
    subjectId: offer.public_id,
    detail: { team: event.team_slug, event: event.slug },
  })
}

export type OfferAction = `${OfferMove}-offer` | 'make-offer'
