import { db } from '#app/platform/database.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { colorOf } from '#app/teams/team-color.ts'
import { findWall } from './wall.server.ts'

/**
 * One page of the gifts of a team, further back than its own page shows.
 * @returns `undefined` for a team that is not for all to see.
 */
export async function findOlderGiftsPage(slug: string, before: string | null) {
  const [team, wall] = await Promise.all([findTeam(slug), findWall(slug, before)])
  if (!team) return undefined
  return {
    site: await findSiteFrame(),
    color: colorOf(slug, team.color),
    name: team.name,
    teamHref: `/teams/${slug}`,
    entries: wall.entries,
    isNewest: before === null,
    olderHref: wall.older === null ? undefined : `/teams/${slug}/gifts?before=${wall.older}`,
  }
}

function findTeam(slug: string) {
  return db
    .selectFrom('team')
    .select(['name', 'color'])
    .where('slug', '=', slug)
    .where('status', 'in', ['live', 'closed'])
    .executeTakeFirst()
}
