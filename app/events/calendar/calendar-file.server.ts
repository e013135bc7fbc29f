import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { writeCalendar } from '#app/teams/calendar/write-calendar.ts'
import type { CalendarEntry } from '#app/teams/calendar/write-calendar.ts'
import { say } from '#app/words/say.ts'
import { daysOf } from '../say-when.ts'
import { isShown, shownColumns, shownLine, streetToKeep } from '../shown-event.server.ts'
import type { ShownEventRow } from '../shown-event.server.ts'

/** One event for a calendar program. @returns `undefined` for one that is not for all to see. */
export async function makeEventCalendar(
  teamSlug: string,
  slug: string,
): Promise<string | undefined> {
  const events = await findEvents(sql`t.slug = ${teamSlug} and e.slug = ${slug}`)
  const [event] = events
  return event && writeCalendar(event.title, entriesOf(event))
}

/** All events of the last month and from now on, for a calendar program that asks again each day. */
export async function makeCalendar(): Promise<string> {
  const since = new Date(now().getTime() - MONTH)
  const events = await findEvents(
    sql`exists (select from event_day d where d.version_id = v.id and d.ends_at > ${since})`,
  )
  const name = events[0]?.organization ?? ''
  return writeCalendar(
    say('events.calendar.feed', { organization: name }),
    events.flatMap(entriesOf),
  )
}

const MONTH = 31 * 86_400_000
const MOST = 2_000

interface CalendarRow extends ShownEventRow {
  readonly organization: string
  readonly changed_at: Date
}

async function findEvents(which: RawBuilder<unknown>): Promise<readonly CalendarRow[]> {
  const { rows } = await sql<CalendarRow>`
    select ${shownColumns}, o.name as organization, p.changed_at
      from event e join team t on t.id = e.team_id join event_version v on v.id = e.approved_version_id
           join page_version p on p.page = 'events/' || t.slug || '/' || e.slug
           cross join organization o
     where ${which} and ${isShown} order by e.id limit ${MOST}`.execute(db)
  return rows
}

/** An entry a day. Who has the file keeps it, so that a street stands there only where everybody may know it (S34). */
function entriesOf(event: CalendarRow): CalendarEntry[] {
  const url = `${env.BASE_URL}/teams/${event.team_slug}/events/${event.slug}`
  const street = streetToKeep(event)
  return daysOf(event.days).map(({ startsAt, endsAt }, index) => ({
    uid: `${event.team_slug}-${event.slug}-${index + 1}@${new URL(env.BASE_URL).hostname}`,
    changedAt: event.changed_at,
    startsAt,
    endsAt,
    title: event.title,
    location: [event.place, street, event.town].filter(Boolean).join(', '),
    description: [say('events.paper.for', { team: event.team_name }), shownLine(event), url]
      .filter(Boolean)
      .join('\n'),
    url,
    isCancelled: event.status === 'cancelled',
  }))
}
