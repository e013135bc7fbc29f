import { sql } from 'kysely'
import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { lacksDeal } from './dining-night/deal-text.server.ts'
import type { EventVersion, LockedEvent } from './lock-event.server.ts'
import { moveEvent } from './move-event.server.ts'
import { countPromised, moveUp } from './rsvp/places.server.ts'
import { lacksFairValue } from './tickets/lacks-value.server.ts'
import { tellEveryGiver } from './yard-sale/offers/tell-giver.server.ts'

interface Publishing {
  readonly version: EventVersion
  readonly actor: Actor
}

/**
 * What was sent in is what is shown from now on. A dining night is never shown without how much of what the restaurant gives
 * (Wis. Stat. 202.15), and nothing is sold without its fair value (C4): whoever leads here asks for it before.
 */
export async function publishEvent(
  trx: Trx,
  event: LockedEvent,
  { version, actor }: Publishing,
): Promise<void> {
  if (await lacksDeal(trx, event.kind, version.id))
    throw new Error('A dining night is not shown before it says what the restaurant gives')
  if (await lacksFairValue(trx, version.id))
    throw new Error('What is sold is not shown before it says what it is worth')
  // What was promised stays promised, also where there is less room now.
  const seats =
    version.capacity === null
      ? null
      : Math.max(version.capacity, await countPromised(trx, event.id))
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
  if (await hasOtherDays(trx, event.approved_version_id, version.id))
    await tellEveryGiver(trx, event.id, 'moved')
}

/** Whether it was planned for other days or hours before. */
async function hasOtherDays(trx: Trx, before: number | null, after: number): Promise<boolean> {
  if (before === null) return false
  const { rows } = await sql<{ differs: boolean }>`
    select (select array_agg((starts_at, ends_at) order by starts_at) from event_day where version_id = ${before})
           is distinct from
           (select array_agg((starts_at, ends_at) order by starts_at) from event_day where version_id = ${after}) as differs`.execute(
    trx,
  )
  return rows[0]?.differs ?? false
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
