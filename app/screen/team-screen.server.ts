import { sql } from 'kysely'
import { selectWall, wallPage } from '#app/giving/wall.server.ts'
import type { WallRow } from '#app/giving/wall.server.ts'
import { db } from '#app/platform/database.server.ts'
import { duesOfTeam } from '#app/teams/dues.server.ts'
import { shortUrlOf } from '#app/teams/sharing/short-link.server.ts'
import { frameOf, framedOrganization } from '#app/teams/site-frame.server.ts'
import { standingOfTeam } from '#app/teams/standing.server.ts'
import { colorOf } from '#app/teams/team-color.ts'
import type { TeamColor } from '#app/teams/team-color.ts'
import { say } from '#app/words/say.ts'
import { codeTo } from '#app/teams/sharing/code-picture.server.ts'
import { liveOf } from './live-of.server.ts'
import type { CountedRow } from './live-of.server.ts'
import type { LivePartsProps } from './live-parts.tsx'
import type { ScreenPageProps } from './screen-page.tsx'

/** As many as can be read from the back of a room. */
const GIFTS = 4

/**
 * The screen of one team: nothing that its page does not show.
 * @returns `undefined` for a team that is not there or is not for all to see: the two look the same (S5).
 */
export async function findTeamScreen(slug: string): Promise<ScreenPageProps | undefined> {
  const team = await findTeam(slug)
  if (!team) return undefined
  const { organization } = frameOf(team.organization)
  return {
    name: team.name,
    kicker: organization.name,
    brandColor: organization.brandColor,
    color: colorOf(slug, team.color),
    at: `/teams/${slug}/screen`,
    pageHref: `/teams/${slug}`,
    state: team.status === 'closed' ? 'over' : team.paused ? 'paused' : 'open',
    codes: [codeTo(shortUrlOf(team.short_code), say('screen.join'))],
    live: liveOfTeam(team),
  }
}

/** What changes of it. */
export async function findTeamLive(slug: string): Promise<LivePartsProps | undefined> {
  const team = await findTeam(slug)
  return team && liveOfTeam(team)
}

function liveOfTeam(team: TeamRow): LivePartsProps {
  return liveOf(team, {
    label: say('teams.page.goal'),
    isOver: team.status === 'closed',
    gifts: wallPage(team.wall).entries.slice(0, GIFTS),
  })
}

interface TeamRow extends CountedRow {
  name: string
  status: 'live' | 'closed'
  color: TeamColor | null
  short_code: string
  paused: boolean
  organization: Parameters<typeof frameOf>[0]
  wall: (WallRow & { id: number })[]
}

async function findTeam(slug: string): Promise<TeamRow | undefined> {
  const { rows } = await sql<TeamRow>`
    select t.name, t.status, t.color, t.short_code, t.goal_cents, s.raised_cents, s.expected_cents, s.gift_count,
           ${duesOfTeam(sql`t.id`)} as dues, ${standingOfTeam(sql`t.id`)} as standing, o.currency, o.giving_paused_at is not null as paused,
           ${framedOrganization} as organization,
           (select coalesce(json_agg(gifts), '[]') from (${selectWall(sql`t.id`)}) gifts) as wall
      from team t join team_total s on s.team_id = t.id cross join organization o
     where t.slug = ${slug} and t.status in ('live', 'closed')
  `.execute(db)
  return rows[0]
}
