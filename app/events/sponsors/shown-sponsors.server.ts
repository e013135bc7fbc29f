import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { fileName } from '#app/pictures/picture-file.ts'
import { db } from '#app/platform/database.server.ts'
import type { ShownSponsorLevel } from './sponsor-wall.tsx'

interface WallRow {
  readonly firm: string
  readonly link: string | null
  readonly level: string
  readonly name: string | null
  readonly width: number | null
  readonly height: number | null
}

/** Who sponsors an event, by level as its text has them: as staff have read it, and as far as they agreed to it. */
export async function findShownSponsors(eventId: number): Promise<readonly ShownSponsorLevel[]> {
  return await findWall(sql`w.event_id = ${eventId}`)
}

/** Who sponsors what a team has ahead or behind it, newest event first. */
export async function findSponsorsOfTeam(teamId: number): Promise<readonly ShownSponsorLevel[]> {
  return await findWall(
    sql`e.team_id = ${teamId} and e.status in ('published', 'held') and not exists (
          select from event_hiding h where h.event_id = e.id and h.shown_at is null)`,
  )
}

/** Of a page's width: the small file of the logo. */
const ON_PAGE = { width: 480, height: 240 }

async function findWall(where: RawBuilder<boolean>): Promise<readonly ShownSponsorLevel[]> {
  const { rows } = await sql<WallRow>`
    select w.firm, w.link, x.name as level, l.name, l.width, l.height
      from shown_sponsor w join event e on e.id = w.event_id left join sponsor_logo l on l.id = w.logo_id
           cross join lateral (
             select p.name, p.position from ticket k join package_text p on p.package_id = k.package_id
              where k.order_id = w.order_id and p.kind = 'sponsorship' and p.version_id <= e.approved_version_id
              order by k.id, p.version_id desc limit 1) x
     where ${where} order by e.id desc, x.position, w.order_id limit 200`.execute(db)
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
