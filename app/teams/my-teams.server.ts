import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import { coverOf, coverPictureOf } from './look/shown-look.server.ts'
import { sayProgress } from './progress.ts'
import { colorOf } from './team-color.ts'

export type MyTeam = Awaited<ReturnType<typeof findMyTeams>>[number]

/** More than anybody is on, so that the page stays a page. */
const MOST_TEAMS = 100

/** The teams that somebody is on, as captain or member, newest first and closed ones last, by the names that their captains last wrote. */
export async function findMyTeams(personId: number) {
  const rows = await db
    .selectFrom('team_member')
    .innerJoin('team', 'team.id', 'team_member.team_id')
    .innerJoin('team_total', 'team_total.team_id', 'team.id')
    .innerJoin('organization', (join) => join.onTrue())
    .innerJoinLateral(
      (from) =>
        from
          .selectFrom('team_version')
          .select(['team_version.name', 'team_version.goal_cents'])
          .select(['team_version.color', 'team_version.scene'])
          .select(coverPictureOf(sql`team_version.id`).as('cover'))
          .whereRef('team_version.team_id', '=', 'team.id')
          .orderBy('team_version.id', 'desc')
          .limit(1)
          .as('latest'),
      (join) => join.onTrue(),
    )
    .select(['team.slug', 'team.kind', 'team.status', 'latest.name', 'latest.goal_cents'])
    .select('team_member.role')
    .select(['latest.color', 'latest.scene', 'latest.cover'])
    .select(['team_total.raised_cents', 'team_total.expected_cents', 'organization.currency'])
    .where('team_member.person_id', '=', personId)
    .orderBy(sql`team.status = 'closed'`)
    .orderBy('team.id', 'desc')
    .limit(MOST_TEAMS)
    .execute()
  return rows.map((row) => ({
    slug: row.slug,
    kind: row.kind,
    status: row.status,
    name: row.name,
    role: row.role,
    color: colorOf(row.slug, row.color),
    // Only its captains may see a picture that is not public yet.
    cover: coverOf(row, row.role === 'captain' ? row.cover : null, `/manage/${row.slug}/files`),
    progress: sayProgress({
      goal: cents(row.goal_cents),
      raised: cents(row.raised_cents),
      expected: cents(row.expected_cents),
      currency: row.currency,
      gifts: row.status === 'closed' ? 'over' : 'welcome',
    }),
  }))
}
