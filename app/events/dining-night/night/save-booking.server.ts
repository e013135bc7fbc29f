import type { Hand } from '#app/contributions/hand.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { lockEvent } from '../../lock-event.server.ts'
import { recordEvent } from '../../move-event.server.ts'
import { readdressShare } from '../figure/expect-share.server.ts'

/** With whom a night was agreed there, and on what. For captains of this team and for staff. */
interface BookingText {
  readonly manager: string
  readonly managerPhone: string
  readonly email: string | null
  readonly headOffice: string
  readonly guestsPromised: number | null
  readonly formSentOn: string | null
}

export type Booking = NonNullable<Awaited<ReturnType<typeof findBooking>>>

/** @returns `undefined` while nobody has said at which restaurant it is. */
export async function findBooking(eventId: number) {
  return await db
    .selectFrom('dining_booking as b')
    .innerJoin('restaurant as r', 'r.id', 'b.restaurant_id')
    .select(['r.public_id as restaurantId', 'r.name', 'r.branch', 'r.town'])
    .select(['b.manager', 'b.manager_phone as managerPhone', 'b.email'])
    .select(['b.head_office as headOffice', 'b.guests_promised as guestsPromised'])
    .select(['b.form_sent_on as formSentOn', 'b.revision'])
    .where('b.event_id', '=', eventId)
    .executeTakeFirst()
}

interface BookingWish {
  readonly eventPublicId: string
  readonly actor: Hand
  /** As it was read. */
  readonly revision: number
  /** What is not named stays. */
  readonly booking: Partial<BookingText>
}

export type SaveOutcome = 'saved' | 'changed-meanwhile' | 'not-found'

/** Writes it down, if nobody else has since it was read. A share that is expected follows the restaurant's address. */
export async function saveBooking(wish: BookingWish): Promise<SaveOutcome> {
  const { eventPublicId, actor, revision, booking } = wish
  return await inTransaction(async (trx) => {
    const event = await lockEvent(trx, eventPublicId)
    if (!event) return 'not-found'
    const before = await trx
      .selectFrom('dining_booking')
      .select('email')
      .where('event_id', '=', event.id)
      .executeTakeFirst()
    const { numUpdatedRows } = await trx
      .updateTable('dining_booking')
      .set({
        manager: booking.manager,
        manager_phone: booking.managerPhone,
        email: booking.email,
        head_office: booking.headOffice,
        guests_promised: booking.guestsPromised,
        form_sent_on: booking.formSentOn,
        revision: revision + 1,
        saved_by: actor.id,
        saved_at: now(),
      })
      .where('event_id', '=', event.id)
      .where('revision', '=', revision)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return 'changed-meanwhile'
    await recordEvent(trx, event, { actor, action: 'change-booking' })
    if (booking.email !== undefined && booking.email !== before?.email)
      await readdressShare(trx, eventPublicId, actor)
    return 'saved'
  })
}
