import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { lockEvent } from '../lock-event.server.ts'
import type { LockedEvent } from '../lock-event.server.ts'
import { moveUp, statusFor } from './places.server.ts'
import { tellGuest } from './tell-guest.server.ts'

export type RsvpOutcome = 'changed' | 'unchanged' | 'left' | 'no-room' | 'over' | 'gone'

interface RsvpChange {
  readonly rsvpPublicId: string
  readonly partySize: number
  readonly note: string
}

/** More or fewer come. More only as far as there is room and nobody waits for it; what fewer leave free goes to who waits. */
export async function changeRsvp({
  rsvpPublicId,
  partySize,
  note,
}: RsvpChange): Promise<RsvpOutcome> {
  return await withRsvp(rsvpPublicId, async (trx, event, rsvp) => {
    if (rsvp.party_size === partySize && rsvp.note === note) return 'unchanged'
    const more = partySize - rsvp.party_size
    if (rsvp.status === 'going' && more > 0 && (await statusFor(trx, event, more)) === 'waiting')
      return 'no-room'
    await trx
      .updateTable('rsvp')
      .set({ party_size: partySize, note })
      .where('id', '=', rsvp.id)
      .execute()
    if (more !== 0) {
      await tellGuest(trx, rsvp.id, 'changed')
      await moveUp(trx, event)
    }
    return 'changed'
  })
}

/** They do not come after all; their places go to who waits. */
export async function leaveEvent(rsvpPublicId: string): Promise<RsvpOutcome> {
  return await withRsvp(rsvpPublicId, async (trx, event, rsvp) => {
    await trx
      .updateTable('rsvp')
      .set({ status: 'cancelled', status_at: now() })
      .where('id', '=', rsvp.id)
      .execute()
    await tellGuest(trx, rsvp.id, 'left')
    await moveUp(trx, event)
    return 'left'
  })
}

interface StandingRsvp {
  readonly id: number
  readonly party_size: number
  readonly note: string
  readonly status: 'going' | 'waiting' | 'cancelled'
}

/** Only one at a time counts places at an event: it is locked before its guests are read. */
async function withRsvp(
  publicId: string,
  work: (trx: Trx, event: LockedEvent, rsvp: StandingRsvp) => Promise<RsvpOutcome>,
): Promise<RsvpOutcome> {
  return await inTransaction(async (trx) => {
    const about = await trx
      .selectFrom('rsvp')
      .innerJoin('event', 'event.id', 'rsvp.event_id')
      .select('event.public_id')
      .where('rsvp.public_id', '=', publicId)
      .executeTakeFirst()
    const event = about && (await lockEvent(trx, about.public_id))
    if (!event) return 'gone'
    const rsvp = await trx
      .selectFrom('rsvp')
      .select(['id', 'party_size', 'note', 'status'])
      .where('public_id', '=', publicId)
      .executeTakeFirstOrThrow()
    if (rsvp.status === 'cancelled') return 'gone'
    return event.status === 'published' ? await work(trx, event, rsvp) : 'over'
  })
}
