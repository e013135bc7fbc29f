import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { sayDate } from '#app/words/formats.ts'

/** More are not offered; older ones are done with. */
const MOST_EVENTS = 50
const MOST_OF_ALL = 300

interface EventRow {
  readonly slug: string
  readonly public_id: string
  readonly team: string
  readonly title: string
  readonly time_zone: string
  readonly first: Date | null
}

/**
 * The events of a team to choose from, newest first: "Spring sale, June 13, 2027". Money comes before an event, at it and long
 * after; of one that was called off only where it is chosen already.
 */
export async function findTeamEvents(teamId: number, chosenSlug: string | null = null) {
  const { rows } = await sql<EventRow>`
    ${namedEvents} where e.team_id = ${teamId} and (e.status <> 'cancelled' or e.slug = ${chosenSlug})
     order by first desc nulls first, e.id desc limit ${MOST_EVENTS}
  `.execute(db)
  return rows.map((row) => ({ value: row.slug, label: nameEvent(row) }))
}

/** The same of all teams, for staff, with each team's name. */
export async function findEventsOffered() {
  const { rows } = await sql<EventRow>`
    ${namedEvents} where e.status not in ('draft', 'cancelled')
     order by first desc nulls first, e.id desc limit ${MOST_OF_ALL}
  `.execute(db)
  return rows.map((row) => ({ value: row.public_id, label: `${nameEvent(row)} (${row.team})` }))
}

/** An event by its public id, as money is logged of it. @returns `undefined` for an id that none has. */
export async function findEventNamed(publicId: string) {
  return await db
    .selectFrom('event')
    .innerJoin('team', 'team.id', 'event.team_id')
    .select(['event.slug', 'team.slug as teamSlug'])
    .where('event.public_id', '=', publicId)
    .executeTakeFirst()
}

/** Of which event some money came: its name and address; `null` for money of none. */
export async function findEventOfMoney(eventId: number | null) {
  if (eventId === null) return null
  const { rows } = await sql<EventRow>`${namedEvents} where e.id = ${eventId}`.execute(db)
  const [row] = rows
  return row ? { slug: row.slug, publicId: row.public_id, name: nameEvent(row) } : null
}

/** As its captains call it now, which staff may not have read yet: these names stand on desks only. */
const namedEvents = sql`
  select e.slug, e.public_id, t.name as team, v.title, v.time_zone,
         (select min(d.starts_at) from event_day d where d.version_id = v.id) as first
    from event e join team t on t.id = e.team_id
    join lateral (select n.id, n.title, n.time_zone from event_version n where n.event_id = e.id
                   order by n.id desc limit 1) v on true`

/** A name that is none of that team's events names none. */
export async function findEventId(
  trx: Trx,
  teamId: number | null,
  slug: string | null,
): Promise<number | null> {
  if (teamId === null || slug === null) return null
  const event = await trx
    .selectFrom('event')
    .select('id')
    .where('team_id', '=', teamId)
    .where('slug', '=', slug)
    .executeTakeFirst()
  return event?.id ?? null
}

function nameEvent({ title, time_zone: timeZone, first }: EventRow): string {
  return first === null ? title : `${title}, ${sayDate(first, { dateStyle: 'long', timeZone })}`
}
