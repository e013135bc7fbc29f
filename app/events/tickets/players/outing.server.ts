import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import type { db, Trx } from '#app/platform/database.server.ts'
import { daysOf } from '../../say-when.ts'
import { isShown, shownColumns } from '../../shown-event.server.ts'
import type { ShownEventRow } from '../../shown-event.server.ts'
import type { EventDay } from '../../street.ts'
import type { Ticketing } from '../package.ts'
import { findTicketing } from '../packages.server.ts'
import { frozenFrom, isFrozen } from './freeze.ts'

/** The event of a place, as everyone sees it now. */
export interface Outing extends ShownEventRow {
  readonly versionId: number
  readonly ticketing: Ticketing
  readonly dates: readonly EventDay[]
  /** From when on captains alone change names. */
  readonly frozenFrom: Date | undefined
  readonly isFrozen: boolean
  /** It is still to come, or going on. */
  readonly isOpen: boolean
}

/** @returns `undefined` for an event that is out of sight. */
export async function findOutingOf(
  trx: Trx | typeof db,
  eventId: number,
): Promise<Outing | undefined> {
  const { rows } = await sql<ShownEventRow & { readonly version_id: number }>`
    select ${shownColumns}, v.id as version_id
      from event e join team t on t.id = e.team_id join event_version v on v.id = e.approved_version_id
     where e.id = ${eventId} and ${isShown}`.execute(trx)
  const [event] = rows
  if (!event) return undefined
  const ticketing = await findTicketing(event.version_id, trx)
  const dates = daysOf(event.days)
  const from = frozenFrom(ticketing.namesUntil, dates[0]?.startsAt)
  const last = dates.at(-1)
  return {
    ...event,
    versionId: event.version_id,
    ticketing,
    dates,
    frozenFrom: from,
    isFrozen: isFrozen(from, now()),
    isOpen: event.status === 'published' && last !== undefined && last.endsAt > now(),
  }
}
