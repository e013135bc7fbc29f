import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import type { PhotoRow } from '#app/pictures/photo.ts'
import { lineOf } from '#app/teams/dining-promise.ts'
import type { LineRow } from '#app/teams/dining-promise.ts'
import { promisedIn } from '#app/teams/dining-promise.server.ts'
import type { TeamColor } from '#app/teams/team-color.ts'
import type { EventKind, EventStatus, StreetShown } from '#db/schema/events.ts'
import { daysOf } from './say-when.ts'
import { isStreetForAll } from './street.ts'
import type { StreetRule } from './street.ts'

// Pieces of the queries that read the event `e`, its version `v` and its team `t`.

/** Events that are for all to see: approved, of a team that is so too, and not taken out of sight. */
export const isShown = sql<boolean>`
  e.status in ('published', 'held', 'closed', 'cancelled') and e.approved_version_id is not null
  and t.status in ('live', 'closed')
  and not exists (select from event_hiding h where h.event_id = e.id and h.shown_at is null)`

/** The days of a version, the first first. */
export function daysOfVersion(versionId: RawBuilder<unknown>) {
  return sql<{ starts: string; ends: string }[]>`(
    select coalesce(json_agg(json_build_object('starts', d.starts_at, 'ends', d.ends_at) order by d.starts_at), '[]')
      from event_day d where d.version_id = ${versionId})`
}

/** Its picture: one that was sent for it, with its words; or one of the team's page, as long as it stands there for all to see. */
const picture = sql<PhotoRow | null>`(
  select json_build_object('name', p.name, 'width', p.width, 'height', p.height, 'alt', coalesce(v.cover_alt, vp.alt),
                           'focus', coalesce(v.cover_focus, vp.focus), 'finished', p.finished_at is not null)
    from picture p
         left join team_version_picture vp on vp.picture_id = p.id and vp.version_id = t.approved_version_id and vp.removed_at is null
   where p.id = v.picture_id and (v.cover_alt is not null or vp.picture_id is not null)
     and p.withdrawn_at is null and p.erased_at is null)`

/** What a page of an event shows. The street is read here and nowhere else; who reads it asks `street.ts` first. */
export const shownColumns = sql`
  e.id, e.public_id, e.slug, e.kind, e.status, e.seats, e.cancel_reason, v.title, v.story, v.time_zone, v.place, v.street,
  v.town, v.street_shown, v.street_hours, v.rain_plan, v.scene, ${picture} as picture, ${daysOfVersion(sql`v.id`)} as days,
  t.slug as team_slug, t.name as team_name, t.color, ${promisedIn(sql`v.id`)}`

export interface ShownEventRow extends LineRow {
  readonly id: number
  readonly public_id: string
  readonly slug: string
  readonly kind: EventKind
  readonly status: EventStatus
  readonly seats: number | null
  readonly cancel_reason: string | null
  readonly title: string
  readonly story: string
  readonly time_zone: string
  readonly street: string
  readonly town: string
  readonly street_shown: StreetShown
  readonly street_hours: number
  readonly rain_plan: string
  readonly scene: string | null
  readonly picture: PhotoRow | null
  readonly days: readonly { readonly starts: string; readonly ends: string }[]
  readonly team_slug: string
  readonly team_name: string
  readonly color: TeamColor | null
}

type StreetRow = Pick<ShownEventRow, 'street' | 'street_shown' | 'street_hours' | 'days'>

/** What `street.ts` is asked with. */
export function streetRuleOf(row: Omit<StreetRow, 'street'>): StreetRule {
  return { shown: row.street_shown, hours: row.street_hours, days: daysOf(row.days) }
}

/** The street for what travels and stays: empty where not everybody may know it for good, and when it is over. */
export function streetToKeep(row: StreetRow): string {
  return isStreetForAll(streetRuleOf(row), now()) ? row.street : ''
}

/** What the restaurant gives, wherever the night is told of; of one that was called off nothing is promised any more. */
export function shownLine(row: LineRow & Pick<ShownEventRow, 'status'>): string | null {
  return row.status === 'cancelled' ? null : lineOf(row)
}
