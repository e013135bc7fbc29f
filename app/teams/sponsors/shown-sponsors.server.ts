import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { fileName } from '#app/pictures/picture-file.ts'
import type { ShownSponsorLevel } from './sponsor-wall.tsx'

export interface ShownSponsorRow {
  readonly firm: string
  readonly link: string | null
  readonly level: string
  readonly name: string | null
  readonly width: number | null
  readonly height: number | null
}

/** More than stand on any page. */
const MOST = 200

/** For a query that reads the event anyway: who sponsors it, by level as its text has them. */
export function sponsorsOfEvent(eventId: RawBuilder<unknown>): RawBuilder<ShownSponsorRow[]> {
  return shownSponsors(sql`w.event_id = ${eventId}`)
}

/** For a query that reads the team anyway: who sponsors what it has before or behind it, the newest first. */
export function sponsorsOfTeam(teamId: RawBuilder<unknown>): RawBuilder<ShownSponsorRow[]> {
  return shownSponsors(sql`se.team_id = ${teamId}`)
}

/** As staff have read them, as far as they agreed to it; of nothing that was called off or taken out of sight. */
function shownSponsors(where: RawBuilder<unknown>): RawBuilder<ShownSponsorRow[]> {
  return sql<ShownSponsorRow[]>`(
    select coalesce(json_agg(json_build_object('firm', z.firm, 'link', z.link, 'level', z.level, 'name', z.name, 'width', z.width,
                                               'height', z.height) order by z.event_id desc, z.position, z.order_id), '[]')
      from (
        select w.event_id, w.order_id, w.firm, w.link, x.name as level, x.position, l.name, l.width, l.height
          from shown_sponsor w join event se on se.id = w.event_id left join sponsor_logo l on l.id = w.logo_id
               cross join lateral (
                 select p.name, p.position from ticket k join package_text p on p.package_id = k.package_id
                  where k.order_id = w.order_id and p.kind = 'sponsorship' and p.version_id <= se.approved_version_id
                  order by k.id, p.version_id desc limit 1) x
         where ${where} and se.status in ('published', 'held', 'closed')
           and not exists (select from event_hiding h where h.event_id = se.id and h.shown_at is null)
         order by w.event_id desc, x.position, w.order_id limit ${MOST}) z)`
}

/** Of a page's width: the small file of the logo. */
const ON_PAGE = { width: 480, height: 240 }

/** By level, in their order. */
export function wallOfSponsors(rows: readonly ShownSponsorRow[]): readonly ShownSponsorLevel[] {
  const levels = new Map<string, ShownSponsorLevel['sponsors'][number][]>()
  for (const { firm, link, level, name, width, height } of rows) {
    const logo = name !== null && width !== null && height !== null ? { name, width, height } : null
    levels.set(level, [...(levels.get(level) ?? []), { firm, link, logo: logo && smallOf(logo) }])
  }
  return [...levels].map(([name, sponsors]) => ({ name, sponsors }))
}

function smallOf({ name, width, height }: { name: string; width: number; height: number }) {
  const scale = Math.min(1, ON_PAGE.width / width, ON_PAGE.height / height)
  return {
    src: `/pictures/${fileName({ name, width, ending: 'webp' })}`,
    width: Math.round(width * scale),
    height: Math.round(height * scale),
  }
}
