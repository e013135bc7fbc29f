import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { now } from '#app/platform/clock.server.ts'

/** So long after its last hour an event can still be called off. */
const STILL = 3 * 24 * 3_600_000

/**
 * Whether event `e`, which the clock has marked as held, can still be called off: one that sold places, for three days, so that a
 * day that rained out can be settled for all who paid, also when nobody had time to say so that day.
 */
export function canBeCalledOffLate(): RawBuilder<boolean> {
  return sql<boolean>`(
    e.status = 'held'
    and exists (select from ticket k where k.event_id = e.id)
    and (select max(d.ends_at) from event_day d where d.version_id = e.approved_version_id) > ${new Date(now().getTime() - STILL)})`
}
