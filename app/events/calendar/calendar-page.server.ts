import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import type { LineRow } from '#app/teams/dining-promise.ts'
import { promisedIn } from '#app/teams/dining-promise.server.ts'
import { frameOf } from '#app/teams/site-frame.server.ts'
import { colorOf } from '#app/teams/team-color.ts'
import type { TeamColor } from '#app/teams/team-color.ts'
import { dayIn } from '#app/words/days.ts'
import { sayDate } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import type { EventKind, EventStatus } from '#db/schema/events.ts'
import { daysOf } from '../say-when.ts'
import { sayHours } from '#app/words/hours.ts'
import { isShown, shownLine } from '../shown-event.server.ts'
import type { CalendarPageProps } from './calendar-page.tsx'
import { monthAfter, readMonth, weeksOf } from './month.ts'

interface ListedDay extends LineRow {
  readonly slug: string
  readonly kind: EventKind
  readonly status: EventStatus
  readonly title: string
  readonly town: string
  readonly time_zone: string
  readonly team_slug: string
  readonly team_name: string
  readonly color: TeamColor | null
  readonly starts_at: Date
  readonly ends_at: Date
}

const MOST = 200

/** What is on, as its address asks for it: a list from today, or a month; of one town or of all. It knows no street. */
export async function findCalendarPage(asked: URLSearchParams) {
  const organization = await requireOrganization()
  const today = dayIn(organization.timeZone, now())
  const view = asked.get('view') === 'month' ? 'month' : 'list'
  const month = readMonth(asked.get('month')) ?? today.slice(0, 7)
  const town = (asked.get('town') ?? '').trim().slice(0, 60)
  const from = view === 'month' ? `${month}-01` : today
  const to = view === 'month' ? `${monthAfter(month, 1)}-01` : null
  const [days, towns] = await Promise.all([findDays({ from, to, town }), findTowns()])
  const link = (changes: Record<string, string>) =>
    addressOf({ view: view === 'month' ? 'month' : '', town, ...changes })
  const entries = days.map((row) => entryOf(row))
  const page: CalendarPageProps = {
    view,
    town,
    towns: [
      { text: say('events.calendar.everywhere'), href: link({ town: '' }), chosen: town === '' },
      ...towns.map((name) => ({ text: name, href: link({ town: name }), chosen: name === town })),
    ],
    listHref: link({ view: '' }),
    monthHref: link({ view: 'month' }),
    subscribeUrl: `${env.BASE_URL}/events.ics`.replace(/^https?:/, 'webcal:'),
    entries,
    month:
      view === 'month'
        ? {
            title: sayMonth(month),
            previousHref: link({ month: monthAfter(month, -1) }),
            nextHref: link({ month: monthAfter(month, 1) }),
            weekdays: sayWeekdays(),
            weeks: weeksOf(month).map((week) =>
              week.map((day) => ({
                day,
                number: Number(day.slice(8)),
                isOutside: !day.startsWith(month),
                isToday: day === today,
                words: sayDate(new Date(`${day}T00:00:00Z`), {
                  weekday: 'long',
                  month: 'long',
                  day: 'numeric',
                  timeZone: 'UTC',
                }),
                entries: entries.filter((entry) => entry.day === day),
              })),
            ),
          }
        : null,
  }
  const filtered = view === 'month' || town !== ''
  return { site: frameOf(organization), url: `${env.BASE_URL}/events`, filtered, page }
}

async function findDays({ from, to, town }: { from: string; to: string | null; town: string }) {
  const { rows } = await sql<ListedDay>`
    select e.slug, e.kind, e.status, v.title, v.place, v.town, v.time_zone, t.slug as team_slug, t.name as team_name, t.color,
           d.starts_at, d.ends_at, ${promisedIn(sql`v.id`)}
      from event e join team t on t.id = e.team_id join event_version v on v.id = e.approved_version_id
           join event_day d on d.version_id = v.id
     where ${isShown} and (d.starts_at at time zone v.time_zone)::date >= ${from}::date
       and (${to}::date is null or (d.starts_at at time zone v.time_zone)::date < ${to}::date)
       and (${town} = '' or lower(v.town) = lower(${town}))
     order by d.starts_at, e.id limit ${MOST}`.execute(db)
  return rows
}

/** Where something is still to come. */
async function findTowns(): Promise<readonly string[]> {
  const { rows } = await sql<{ town: string }>`
    select min(v.town) as town
      from event e join team t on t.id = e.team_id join event_version v on v.id = e.approved_version_id
     where ${isShown} and v.town <> ''
       and exists (select from event_day d where d.version_id = v.id and d.ends_at > ${now()})
     group by lower(v.town) order by 1 limit 40`.execute(db)
  return rows.map(({ town }) => town)
}

function entryOf(row: ListedDay) {
  const zone = row.time_zone
  const [day] = daysOf([{ starts: row.starts_at.toISOString(), ends: row.ends_at.toISOString() }])
  const part = (options: Intl.DateTimeFormatOptions) =>
    sayDate(row.starts_at, { ...options, timeZone: zone })
  return {
    key: `${row.team_slug} ${row.slug} ${row.starts_at.toISOString()}`,
    href: `/teams/${row.team_slug}/events/${row.slug}`,
    day: dayIn(zone, row.starts_at),
    machine: row.starts_at.toISOString(),
    weekday: part({ weekday: 'short' }),
    number: part({ day: 'numeric' }),
    month: part({ month: 'short' }),
    monthTitle: part({ month: 'long', year: 'numeric' }),
    hours: day ? sayHours(day, zone) : '',
    title: row.title,
    kind: row.kind,
    place: row.place,
    town: row.town,
    team: row.team_name,
    color: colorOf(row.team_slug, row.color),
    isCancelled: row.status === 'cancelled',
    line: shownLine(row),
  }
}

export type CalendarEntry = ReturnType<typeof entryOf>

function sayMonth(month: string): string {
  return sayDate(new Date(`${month}-01T00:00:00Z`), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
}

/** From Sunday on, as calendars here hang. */
function sayWeekdays(): readonly string[] {
  return (weeksOf('2026-02')[0] ?? []).map((day) =>
    sayDate(new Date(`${day}T00:00:00Z`), { weekday: 'short', timeZone: 'UTC' }),
  )
}

function addressOf(params: Record<string, string>): string {
  const said = Object.entries(params).filter(([, value]) => value !== '')
  return said.length === 0 ? '/events' : `/events?${new URLSearchParams(said)}`
}
