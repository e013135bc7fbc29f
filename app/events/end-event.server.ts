import { sql } from 'kysely'
import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { canBeCalledOffLate } from './called-off-late.server.ts'
import { lockEvent } from './lock-event.server.ts'
import type { LockedEvent } from './lock-event.server.ts'
import { moveEvent, recordEvent } from './move-event.server.ts'
import { tellGuest } from './rsvp/tell-guest.server.ts'
import { tellEveryVolunteer } from './shifts/tell-volunteer.server.ts'
import { tellEveryPlayer } from './tickets/players/tell-player.server.ts'
import { tellEveryGiver } from './yard-sale/offers/tell-giver.server.ts'

interface Ending {
  readonly eventPublicId: string
  readonly actor: Actor
}

/**
 * Calls an event off: who said that they come are told why; a draft is only put away. One that sold places can be called off for
 * some days after it.
 */
export async function cancelEvent({
  eventPublicId,
  actor,
  reason,
}: Ending & { readonly reason: string }): Promise<'cancelled' | 'too-late' | 'event-not-found'> {
  return await inTransaction(async (trx) => {
    const event = await lockEvent(trx, eventPublicId)
    if (!event) return 'event-not-found'
    const move = (await isCalledOffLate(trx, event)) ? 'cancel-late' : 'cancel'
    if (!(await moveEvent(trx, event, { move, actor, reason }))) return 'too-late'
    await recordEvent(trx, event, { actor, action: 'cancel-event', detail: { reason } })
    const news = move === 'cancel-late' ? 'cancelled-late' : 'cancelled'
    await tellEveryGuest(trx, event.id, news)
    await tellEveryVolunteer(trx, event.id, news)
    await tellEveryPlayer(trx, event.id, news)
    await tellEveryGiver(trx, event.id, 'cancelled')
    return 'cancelled'
  })
}

async function isCalledOffLate(trx: Trx, { id }: LockedEvent): Promise<boolean> {
  const { rows } =
    await sql`select from event e where e.id = ${id} and ${canBeCalledOffLate()}`.execute(trx)
  return rows.length > 0
}

async function tellEveryGuest(
  trx: Trx,
  eventId: number,
  news: 'cancelled' | 'cancelled-late',
): Promise<void> {
  const guests = await trx
    .selectFrom('rsvp')
    .select('id')
    .where('event_id', '=', eventId)
    .where('status', 'in', ['going', 'waiting'])
    .orderBy('id')
    .execute()
  for (const { id } of guests) await tellGuest(trx, id, news)
}

const CLOCK: Actor = { id: null, label: 'clock' }

/** Every event whose last hour is over was held, unless staff are just reading that it goes on on a later day. */
export async function holdPastEvents(): Promise<void> {
  const { rows } = await sql<{ public_id: string }>`
    select e.public_id from event e
     where e.status = 'published'
       and (select max(d.ends_at) from event_day d where d.version_id = e.approved_version_id) <= ${now()}
       and not exists (
         select from event_version v join event_day d on d.version_id = v.id
          where v.event_id = e.id and v.submitted_at is not null and v.decided_at is null and d.ends_at > ${now()})
     order by e.id`.execute(db)
  for (const { public_id: publicId } of rows)
    await inTransaction(async (trx) => {
      const event = await lockEvent(trx, publicId)
      if (event && (await moveEvent(trx, event, { move: 'hold', actor: CLOCK })))
        await recordEvent(trx, event, { actor: CLOCK, action: 'hold-event' })
    })
}
