import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import { daysOf, sayDaysAndYear } from '#app/events/say-when.ts'
import { daysOfVersion } from '#app/events/shown-event.server.ts'
import type { EventStatus } from '#db/schema/events.ts'

export type EventTab = 'waiting' | 'all'

export type ListedEvent = Awaited<ReturnType<typeof findEventList>>['events'][number]

interface ListRow {
  readonly id: number
  readonly public_id: string
  readonly status: EventStatus
  readonly hidden: boolean
  readonly title: string
  readonly time_zone: string
  readonly days: readonly { readonly starts: string; readonly ends: string }[]
  readonly team_name: string
  readonly since: Date
}

const PAGE_SIZE = 50

/** Events for whoever looks after them: those that wait, the longest first; or all, the newest first. */
export async function findEventList(tab: EventTab, before: number | null) {
  const which =
    tab === 'waiting' ? sql`v.submitted_at is not null and v.decided_at is null` : sql`true`
  const order = tab === 'waiting' ? sql`v.submitted_at, e.id` : sql`e.id desc`
  const { rows } = await sql<ListRow>`
    select e.id, e.public_id, e.status, v.title, v.time_zone, ${daysOfVersion(sql`v.id`)} as days, t.name as team_name,
           coalesce(v.submitted_at, e.status_at) as since,
           exists (select from event_hiding h where h.event_id = e.id and h.shown_at is null) as hidden
      from event e join team t on t.id = e.team_id
           join lateral (select * from event_version where event_id = e.id order by id desc limit 1) v on true
     where ${which} and (${before}::bigint is null or e.id < ${before}::bigint)
     order by ${order} limit ${PAGE_SIZE + 1}`.execute(db)
  const events = rows.slice(0, PAGE_SIZE).map((row) => ({
    publicId: row.public_id,
    status: row.status,
    isHidden: row.hidden,
    title: row.title,
    when: sayDaysAndYear(daysOf(row.days), row.time_zone),
    team: row.team_name,
    since: row.since,
  }))
  const last = rows.length > PAGE_SIZE && tab === 'all' ? rows[PAGE_SIZE - 1] : undefined
  return { events, next: last ? last.id : null }
}

export function readEventTab(search: URLSearchParams): EventTab {
  return search.get('tab') === 'all' ? 'all' : 'waiting'
}

export function readBefore(search: URLSearchParams): number | null {
  const said = search.get('before') ?? ''
  return /^\d{1,12}$/.test(said) ? Number(said) : null
}
