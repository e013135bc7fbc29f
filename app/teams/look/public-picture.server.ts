import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import { knownBrand } from '#app/platform/known-brand.server.ts'

/**
 * Whether everyone may see a picture: it is a logo of the organization, of a sponsor whom staff have read, or on a page, of a team, of its news or of an event, that staff
 * approved and that is for all to see. The logo that stands on our pages is not asked for, so that it stands on those too that say the database is
 * away.
 */
export async function isPublicPicture(name: string): Promise<boolean> {
  if (knownBrand()?.logo?.name === name) return true
  const { rows } = await sql`
    select 1 from picture p
      join team t on t.id = p.team_id and t.status in ('live', 'closed')
      join team_version_picture vp on vp.version_id = t.approved_version_id and vp.picture_id = p.id
     where p.name = ${name} and vp.removed_at is null and p.withdrawn_at is null and p.erased_at is null
    union all
    select 1 from picture p
      join event_version v on v.picture_id = p.id and v.cover_alt is not null
      join event e on e.approved_version_id = v.id and e.status in ('published', 'held', 'closed', 'cancelled')
      join team t on t.id = e.team_id and t.status in ('live', 'closed')
     where p.name = ${name} and p.withdrawn_at is null and p.erased_at is null
       and not exists (select from event_hiding h where h.event_id = e.id and h.shown_at is null)
    union all
    select 1 from picture p
      join team t on t.id = p.team_id and t.status in ('live', 'closed')
      join shown_update w on w.team_id = t.id
      join team_update_picture up on up.version_id = w.version_id and up.picture_id = p.id
     where p.name = ${name} and p.withdrawn_at is null and p.erased_at is null
    union all
    select 1 from sponsor_logo l join shown_sponsor w on w.logo_id = l.id
      join event e on e.id = w.event_id and e.status in ('published', 'held', 'closed')
      join team t on t.id = e.team_id and t.status in ('live', 'closed')
     where l.name = ${name}
       and not exists (select from event_hiding h where h.event_id = e.id and h.shown_at is null)
    union all
    select 1 from logo where name = ${name} and arrived_at is not null and erased_at is null`.execute(
    db,
  )
  return rows.length > 0
}
