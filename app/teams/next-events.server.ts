import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { keep } from '#app/words/formats.ts'
import type { EventKind } from '#db/schema/events.ts'
import { lineOf } from './dining-promise.ts'
import type { LineRow } from './dining-promise.ts'
import { promisedIn } from './dining-promise.server.ts'
import type { NextEvent } from './next-events.tsx'

export interface NextEventRow extends LineRow {
  readonly slug: string
  readonly kind: EventKind
  readonly title: string
  readonly town: string
  readonly time_zone: string
  readonly starts: string
  readonly last: string
}

/** For a query that reads the team anyway: what it holds next, for all to see; without a street. */
export function nextEventsOfTeam(teamId: RawBuilder<unknown>): RawBuilder<NextEventRow[]> {
  return sql<NextEventRow[]>`(
    select coalesce(json_agg(ahead order by ahead.starts), '[]') from (
      select e.slug, e.kind, v.title, v.town, v.place, v.time_zone, min(d.starts_at) as starts, max(d.starts_at) as last,
             ${promisedIn(sql`v.id`)}
        from event e join event_version v on v.id = e.approved_version_id join event_day d on d.version_id = v.id
       where e.team_id = ${teamId} and e.status = 'published'
         and not exists (select from event_hiding h where h.event_id = e.id and h.shown_at is null)
       group by e.id, v.id having max(d.ends_at) > ${now()}::timestamptz
       order by min(d.starts_at) limit 4) ahead)`
}

export function sayNextEvents(rows: readonly NextEventRow[], teamSlug: string): NextEvent[] {
  return rows.map((row) => ({
    href: `/teams/${teamSlug}/events/${row.slug}`,
    kind: row.kind,
    title: row.title,
    when: keep(
      `next event ${row.time_zone}`,
      (locale) =>
        new Intl.DateTimeFormat(locale, {
          weekday: 'short',
          month: 'long',
          day: 'numeric',
          timeZone: row.time_zone,
        }),
    )
      .formatRange(new Date(row.starts), new Date(row.last))
      // A line is broken between two days, not within one.
      .replaceAll(' ', '\u00a0'),
    where: [row.place, row.town].filter(Boolean).join(', '),
    line: lineOf(row),
  }))
}
