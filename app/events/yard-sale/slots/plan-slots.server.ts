import { sql } from 'kysely'
import { queueMessage } from '#app/mail/queue-message.server.ts'
import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { isOpenToChange } from '../../event-state.ts'
import { lockEvent } from '../../lock-event.server.ts'
import type { LockedEvent } from '../../lock-event.server.ts'
import { recordEvent } from '../../move-event.server.ts'
import { moveOffer } from '../offers/move-offer.server.ts'
import { tellGiver } from '../offers/tell-giver.server.ts'
import { countBooked } from './book-slot.server.ts'
import type { SlotWords } from './slot.form.ts'

interface Planning {
  readonly eventPublicId: string
  readonly actor: Actor
}

/** Adds a time at which things are brought or fetched; a driver who is new gets the link to their own list. */
export async function addSlot({
  eventPublicId,
  actor,
  words,
}: Planning & { readonly words: SlotWords }): Promise<'added' | 'past' | 'not-now'> {
  return await inTransaction(async (trx) => {
    const event = await lockEvent(trx, eventPublicId)
    if (!event || event.kind !== 'yard_sale' || !isOpenToChange(event.status)) return 'not-now'
    const { starts, ends } = await readHours(trx, event.id, words)
    // In the night in which an hour is left out, one and the other may be the same moment.
    if (starts <= now() || ends <= starts) return 'past'
    await trx
      .insertInto('intake_slot')
      .values({
        event_id: event.id,
        way: words.way,
        starts_at: starts,
        ends_at: ends,
        capacity: words.capacity,
        place: words.way === 'drop_off' ? words.place : '',
        driver_id: await findDriver(trx, event, words),
      })
      .execute()
    await recordEvent(trx, event, { actor, action: 'add-slot', detail: { way: words.way } })
    return 'added'
  })
}

/** The clock of the sale's place says when that is. */
async function readHours(
  trx: Trx,
  eventId: number,
  { day, from, to }: SlotWords,
): Promise<{ readonly starts: Date; readonly ends: Date }> {
  const { rows } = await sql<{ starts: Date; ends: Date }>`
    select ${`${day} ${from}`}::timestamp at time zone v.time_zone as starts,
           ${`${day} ${to}`}::timestamp at time zone v.time_zone as ends
      from event_version v where v.event_id = ${eventId} order by v.id desc limit 1`.execute(trx)
  const [hours] = rows
  if (!hours) throw new Error('An event has had a text since it was started')
  return hours
}

async function findDriver(
  trx: Trx,
  event: LockedEvent,
  { driverName, driverEmail }: SlotWords,
): Promise<number | null> {
  if (driverEmail === null) return null
  const driver = await trx
    .insertInto('intake_driver')
    .values({ event_id: event.id, name: driverName, email: driverEmail, letters: 1 })
    .onConflict((conflict) =>
      conflict.columns(['event_id', 'email']).doUpdateSet({ name: driverName }),
    )
    .returning(['id', 'public_id'])
    .executeTakeFirstOrThrow()
  const sale = await trx
    .selectFrom('event_version')
    .select(['title', 'town'])
    .where('event_id', '=', event.id)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  // The same driver is written to once, however many times are theirs.
  await queueMessage(trx, {
    kind: 'driver-list',
    subjectId: driver.public_id,
    to: driverEmail,
    content: { driver: driver.public_id, name: driverName, title: sale.title, town: sale.town },
  })
  return driver.id
}

interface SlotOf extends Planning {
  readonly slotPublicId: string
}

/** Takes a time away; who booked it is asked to choose another one. */
export async function removeSlot(wish: SlotOf): Promise<'removed' | 'gone'> {
  return await withSlot<'removed'>(wish, async (trx, event, slot) => {
    const booked = await trx
      .selectFrom('item_offer')
      .selectAll()
      .where('slot_id', '=', slot.id)
      .where('status', '=', 'booked')
      .where('erased_at', 'is', null)
      .orderBy('id')
      .execute()
    for (const offer of booked) {
      await moveOffer(trx, event, offer, { move: 'leave', actor: wish.actor })
      await tellGiver(trx, offer.id, 'slot-gone')
    }
    await trx
      .updateTable('intake_slot')
      .set({ removed_at: now() })
      .where('id', '=', slot.id)
      .execute()
    await recordEvent(trx, event, { actor: wish.actor, action: 'remove-slot' })
    return 'removed'
  })
}

export type ResizedSlot =
  | { readonly kind: 'changed' }
  /** It is never less than have booked it. */
  | { readonly kind: 'fewer'; readonly capacity: number }
  | { readonly kind: 'gone' }

/** More or fewer can book a time. */
export async function resizeSlot(
  wish: SlotOf & { readonly capacity: number },
): Promise<ResizedSlot> {
  const outcome = await withSlot<ResizedSlot>(wish, async (trx, event, slot) => {
    const capacity = Math.max(wish.capacity, await countBooked(trx, slot.id))
    await trx.updateTable('intake_slot').set({ capacity }).where('id', '=', slot.id).execute()
    await recordEvent(trx, event, {
      actor: wish.actor,
      action: 'resize-slot',
      detail: { capacity },
    })
    return capacity === wish.capacity ? { kind: 'changed' } : { kind: 'fewer', capacity }
  })
  return outcome === 'gone' ? { kind: 'gone' } : outcome
}

async function withSlot<Outcome>(
  { eventPublicId, slotPublicId }: SlotOf,
  work: (trx: Trx, event: LockedEvent, slot: { readonly id: number }) => Promise<Outcome>,
): Promise<Outcome | 'gone'> {
  return await inTransaction(async (trx) => {
    const event = await lockEvent(trx, eventPublicId)
    const slot =
      event &&
      (await trx
        .selectFrom('intake_slot')
        .select('id')
        .where('public_id', '=', slotPublicId)
        .where('event_id', '=', event.id)
        .where('removed_at', 'is', null)
        .executeTakeFirst())
    return event && slot ? await work(trx, event, slot) : 'gone'
  })
}
