import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { now } from '#app/platform/clock.server.ts'

/** Whether the event `e` was over, or called off, so many days ago. */
export function isLongOver(days: number): RawBuilder<boolean> {
  const before = new Date(now().getTime() - days * 86_400_000)
  return sql<boolean>`(
    e.status = 'cancelled' and e.status_at < ${before}
    or (select max(d.ends_at) from event_day d where d.version_id = e.approved_version_id) < ${before})`
}
