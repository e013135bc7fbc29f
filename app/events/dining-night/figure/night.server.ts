import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { EventStatus } from '#db/schema/events.ts'
import { findDealText } from '../deal-text.server.ts'

interface NightRow {
  readonly id: number
  readonly public_id: string
  readonly slug: string
  readonly status: EventStatus
  readonly title: string
  readonly team_id: number
  readonly team_slug: string
  readonly team: string
  readonly version_id: number
  readonly restaurant: string
  readonly restaurant_email: string | null
  readonly first: string
  readonly last: string
}

export type DiningNight = NonNullable<Awaited<ReturnType<typeof findNight>>>

/** A dining night that everyone saw, by the deal and the days of its approved text. @returns `undefined` for any other event. */
export async function findNight(eventPublicId: string, on: Trx | typeof db = db) {
  const { rows } = await sql<NightRow>`
    select e.id, e.public_id, e.slug, e.status, v.title, e.team_id, t.slug as team_slug, t.name as team, v.id as version_id,
           coalesce(r.name, nullif(v.place, ''), v.title) as restaurant, coalesce(b.email, r.email) as restaurant_email,
           (select min((d.starts_at at time zone v.time_zone)::date)::text from event_day d where d.version_id = v.id) as first,
           (select max((d.starts_at at time zone v.time_zone)::date)::text from event_day d where d.version_id = v.id) as last
      from event e join team t on t.id = e.team_id join event_version v on v.id = e.approved_version_id
      left join dining_booking b on b.event_id = e.id left join restaurant r on r.id = b.restaurant_id
     where e.public_id = ${eventPublicId} and e.kind = 'dining_night'`.execute(on)
  const [row] = rows
  if (!row) return undefined
  return {
    id: row.id,
    publicId: row.public_id,
    slug: row.slug,
    status: row.status,
    title: row.title,
    team: { id: row.team_id, slug: row.team_slug, name: row.team },
    restaurant: row.restaurant,
    restaurantEmail: row.restaurant_email,
    firstDay: row.first,
    /** The day of the night; of several, the last. */
    day: row.last,
    deal: await findDealText(row.version_id, on),
  }
}

/** How many had said that they come, by the day on which the restaurant counted them; `null` where it counts none. */
export async function countInTime(
  { id, firstDay, deal }: DiningNight,
  on: Trx | typeof db = db,
): Promise<number | null> {
  if (deal.leastRsvps === null) return null
  const { rows } = await sql<{ people: number }>`
    select coalesce(sum(r.party_size), 0)::int as people
      from rsvp r join event e on e.id = r.event_id join event_version v on v.id = e.approved_version_id
     where r.event_id = ${id} and r.status = 'going'
       and (r.asked_at at time zone v.time_zone)::date <= ${firstDay}::date - ${deal.leastRsvps.days}::int`.execute(
    on,
  )
  return rows[0]?.people ?? 0
}
