import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { EventVersion, LockedEvent } from './lock-event.server.ts'
import { moveEvent } from './move-event.server.ts'
import { countGoing, moveUp } from './rsvp/places.server.ts'

interface Publishing {
  readonly version: EventVersion
  readonly actor: Actor
}

/** What was sent in is what is shown from now on. */
export async function publishEvent(
  trx: Trx,
  event: LockedEvent,
  { version, actor }: Publishing,
): Promise<void> {
  // What was promised stays promised, also where there is less room now.
  const seats =
    version.capacity === null ? null : Math.max(version.capacity, await countGoing(trx, event.id))
  await trx
    .updateTable('event')
    .set({
      approved_version_id: version.id,
      published_at: event.published_at ?? now(),
      seats,
    })
    .where('id', '=', event.id)
    .execute()
  await moveEvent(trx, event, { move: 'publish', actor })
  await moveUp(trx, { id: event.id, seats })
}

/** Whether staff took it out of sight. */
export async function isHidden(trx: Trx, eventId: number): Promise<boolean> {
  const hiding = await trx
    .selectFrom('event_hiding')
    .select('id')
    .where('event_id', '=', eventId)
    .where('shown_at', 'is', null)
    .executeTakeFirst()
  return hiding !== undefined
}
