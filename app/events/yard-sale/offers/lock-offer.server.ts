import type { Trx } from '#app/platform/database.server.ts'
import { lockEvent } from '../../lock-event.server.ts'
import type { LockedEvent } from '../../lock-event.server.ts'

export type LockedOffer = NonNullable<Awaited<ReturnType<typeof findOffer>>>

/** An offer with its event. The event is locked first: one at a time counts the room of a sale and the places of a slot. */
export async function lockOffer(
  trx: Trx,
  publicId: string,
): Promise<{ readonly event: LockedEvent; readonly offer: LockedOffer } | undefined> {
  const about = await trx
    .selectFrom('item_offer')
    .innerJoin('event', 'event.id', 'item_offer.event_id')
    .select('event.public_id')
    .where('item_offer.public_id', '=', publicId)
    .executeTakeFirst()
  const event = about && (await lockEvent(trx, about.public_id))
  const offer = event && (await findOffer(trx, publicId))
  return event && offer && { event, offer }
}

async function findOffer(trx: Trx, publicId: string) {
  return await trx
    .selectFrom('item_offer')
    .selectAll()
    .where('public_id', '=', publicId)
    .where('erased_at', 'is', null)
    .executeTakeFirst()
}

/** The loads that a sale has room for, and how many were accepted. Counted under the lock of the event. */
export async function countRoom(
  trx: Trx,
  eventId: number,
): Promise<{ readonly capacity: number | null; readonly accepted: number }> {
  const intake = await trx
    .selectFrom('sale_intake')
    .select('capacity')
    .where('event_id', '=', eventId)
    .executeTakeFirst()
  const { accepted } = await trx
    .selectFrom('item_offer')
    .select(({ fn }) => fn.sum<number | null>('loads').as('accepted'))
    .where('event_id', '=', eventId)
    .where('status', 'in', ['accepted', 'booked', 'received'])
    .executeTakeFirstOrThrow()
  return { capacity: intake?.capacity ?? null, accepted: accepted ?? 0 }
}
