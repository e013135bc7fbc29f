import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { colorOf } from '#app/teams/team-color.ts'
import type { TeamColor } from '#app/teams/team-color.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import type { EventKind, EventStatus } from '#db/schema/events.ts'
import { daysOf, sayDaysShort } from '../say-when.ts'
import { daysOfVersion } from '../shown-event.server.ts'

export type EventsDesk = Awaited<ReturnType<typeof findEventsDesk>>

interface EventRow {
  readonly slug: string
  readonly kind: EventKind
  readonly status: EventStatus
  readonly title: string
  readonly town: string
  readonly time_zone: string
  readonly hidden: boolean
  readonly days: readonly { readonly starts: string; readonly ends: string }[]
}

/** All events of a team as its captains see them: what is to come first, then what was. */
export async function findEventsDesk({ team }: CaptainOf) {
  const { rows } = await sql<EventRow>`
    select e.slug, e.kind, e.status, v.title, v.town, v.time_zone, ${daysOfVersion(sql`v.id`)} as days,
           exists (select from event_hiding h where h.event_id = e.id and h.shown_at is null) as hidden
      from event e join lateral (select * from event_version where event_id = e.id order by id desc limit 1) v on true
     where e.team_id = ${team.id}
     order by (select min(starts_at) from event_day where version_id = v.id) nulls first, e.id
     limit 200`.execute(db)
  const { name, color } = await db
    .selectFrom('team')
    .select(['name', 'color'])
    .where('id', '=', team.id)
    .executeTakeFirstOrThrow()
  const at = now()
  const events = rows.map((row) => {
    const days = daysOf(row.days)
    const last = days.at(-1)
    return {
      href: `/manage/${team.slug}/events/${row.slug}`,
      kind: row.kind,
      status: row.status,
      isHidden: row.hidden,
      title: row.title,
      when: sayDaysShort(days, row.time_zone),
      town: row.town,
      isPast:
        row.status === 'closed' ||
        row.status === 'cancelled' ||
        (row.status !== 'draft' && last !== undefined && last.endsAt <= at),
    }
  })
  return {
    team: {
      slug: team.slug,
      name,
      status: team.status,
      color: colorOf(team.slug, color) satisfies TeamColor,
    },
    ahead: events.filter(({ isPast }) => !isPast),
    past: events.filter(({ isPast }) => isPast).toReversed(),
  }
}
