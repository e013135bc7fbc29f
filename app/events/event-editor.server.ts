import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import { colorOf } from '#app/teams/team-color.ts'
import { stateOf } from '#app/teams/page-editor.server.ts'
import type { LocalDay } from './change-event.server.ts'
import { canBeCalledOffLate } from './called-off-late.server.ts'
import { findDealText } from './dining-night/deal-text.server.ts'
import { findOutingText } from './golf/outing-text.server.ts'
import { findPackages, findTicketing } from './tickets/packages.server.ts'
import { sellsPlaces } from './tickets/sells-places.server.ts'
import { findSaleText } from './yard-sale/sale-text.server.ts'

export type EventEditor = NonNullable<Awaited<ReturnType<typeof findEventEditor>>>

/** The newest text of one of a team's events, as a captain goes on with it. @returns `undefined` for another team's (S5). */
export async function findEventEditor(teamId: number, slug: string | undefined) {
  const row = await db
    .selectFrom('event as e')
    .innerJoin('event_version as v', 'v.event_id', 'e.id')
    .innerJoin('team as t', 't.id', 'e.team_id')
    .leftJoin('picture as p', (join) =>
      join
        .onRef('p.id', '=', 'v.picture_id')
        .on('p.withdrawn_at', 'is', null)
        .on('p.erased_at', 'is', null),
    )
    .leftJoin('event_hiding as h', (join) =>
      join.onRef('h.event_id', '=', 'e.id').on('h.shown_at', 'is', null),
    )
    .select(['e.id', 'e.public_id', 'e.slug', 'e.kind', 'e.status', 'e.published_at', 'e.seats'])
    .select(canBeCalledOffLate().as('can_be_called_off_late'))
    .select(['e.cancel_reason', 'h.reason as hidden_reason', 'v.id as version_id', 'v.title'])
    .select(['v.story', 'v.time_zone', 'v.place', 'v.street', 'v.town', 'v.street_shown'])
    .select(['v.street_hours', 'v.rain_plan', 'v.capacity', 'v.scene', 'v.picture_id'])
    .select(['v.cover_alt', 'v.cover_focus', 'p.name as picture_name'])
    .select(['v.submitted_at', 'v.decision', 'v.reason'])
    .select(['t.slug as team_slug', 't.name as team_name', 't.status as team_status', 't.color'])
    .select(
      sql<LocalDay[]>`(
        select coalesce(json_agg(json_build_object(
                 'day', to_char(d.starts_at at time zone v.time_zone, 'YYYY-MM-DD'),
                 'from', to_char(d.starts_at at time zone v.time_zone, 'HH24:MI'),
                 'to', to_char(d.ends_at at time zone v.time_zone, 'HH24:MI')) order by d.starts_at), '[]')
          from event_day d where d.version_id = v.id)`.as('days'),
    )
    .select(sql<boolean>`exists (select from package k where k.event_id = e.id)`.as('sells'))
    .select(sellsPlaces(sql`e.approved_version_id`).as('sells_places'))
    .select(sql<boolean>`exists (select from rsvp r where r.event_id = e.id)`.as('has_guests'))
    .where('e.team_id', '=', teamId)
    .where('e.slug', '=', slug ?? '')
    .orderBy('v.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return undefined
  return {
    id: row.id,
    publicId: row.public_id,
    slug: row.slug,
    kind: row.kind,
    status: row.status,
    everPublished: row.published_at !== null,
    seats: row.seats,
    /** Whether it has ever had something to sell. */
    sells: row.sells,
    /** Whether people come by buying a place, as everyone sees it now, and no longer by saying so. */
    sellsPlaces: row.sells_places,
    /** Whether anybody has said that they come. */
    hasGuests: row.has_guests,
    canBeCalledOffLate: row.can_be_called_off_late,
    cancelReason: row.cancel_reason,
    hiddenReason: row.hidden_reason,
    versionId: row.version_id,
    state: stateOf(row),
    reason: row.reason,
    title: row.title,
    story: row.story,
    timeZone: row.time_zone,
    place: row.place,
    street: row.street,
    town: row.town,
    streetShown: row.street_shown,
    streetHours: row.street_hours,
    rainPlan: row.rain_plan,
    capacity: row.capacity,
    scene: row.scene,
    pictureId: row.picture_id,
    /** Of a picture that was sent for this event alone. */
    ownCover:
      row.cover_alt === null || row.cover_focus === null || row.picture_name === null
        ? null
        : { name: row.picture_name, alt: row.cover_alt, focus: row.cover_focus },
    days: row.days,
    sale: row.kind === 'yard_sale' ? await findSaleText(row.version_id) : null,
    deal: row.kind === 'dining_night' ? await findDealText(row.version_id) : null,
    outing: row.kind === 'golf_outing' ? await findOutingText(row.version_id) : null,
    packages: await findPackages(row.version_id),
    ticketing: await findTicketing(row.version_id),
    desk: `/manage/${row.team_slug}/events/${row.slug}`,
    page: `/teams/${row.team_slug}/events/${row.slug}`,
    team: {
      slug: row.team_slug,
      name: row.team_name,
      status: row.team_status,
      color: colorOf(row.team_slug, row.color),
    },
  }
}
