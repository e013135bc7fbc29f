import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { challengesOfTeam, sayChallengeOfTeam } from './challenges.server.ts'
import type { ChallengeRow } from './challenges.server.ts'
import { duesOfTeam, sayDues } from './dues.server.ts'
import type { DuesRow } from './dues.server.ts'
import { coverPictureOf } from './look/shown-look.server.ts'
import { teamCard } from './team-card.ts'
import type { TeamCardRow } from './team-card.ts'

/** What the goal bar shows that other sites frame. */
export async function findEmbed(slug: string) {
  const { rows } = await sql<
    TeamCardRow & {
      currency: string
      dues: DuesRow
      challenges: ChallengeRow[]
      brand_color: string | null
      paused: boolean
    }
  >`
    select t.slug, t.name, t.kind, t.status, t.town, t.goal_cents, s.raised_cents, s.expected_cents, ${duesOfTeam(sql`t.id`)} as dues,
           ${challengesOfTeam(sql`t.id`, sql`t.campaign_id`)} as challenges, o.currency,
           o.brand_color, t.color, t.scene, ${coverPictureOf(sql`t.approved_version_id`)} as cover,
           o.giving_paused_at is not null as paused
      from team t join team_total s on s.team_id = t.id cross join organization o
     where t.slug = ${slug} and t.status in ('live', 'closed')
  `.execute(db)
  const [row] = rows
  if (!row) return undefined
  const { name, color, cover, progress, href } = teamCard(
    row,
    row.currency,
    sayDues(row.dues, row.currency),
  )
  const state: 'open' | 'paused' | 'over' =
    row.status === 'closed' ? 'over' : row.paused ? 'paused' : 'open'
  const open = state === 'open'
  return {
    name,
    state,
    color,
    cover,
    progress,
    challenges: open ? row.challenges.map((each) => sayChallengeOfTeam(each, row.currency)) : [],
    brandColor: row.brand_color,
    url: env.BASE_URL + href,
    giveUrl: open ? `${env.BASE_URL}${href}/give` : null,
  }
}
