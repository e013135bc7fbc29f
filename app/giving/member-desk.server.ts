import { findOwnPart } from '#app/members/own-part.server.ts'
import { cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import { sayProgress } from '#app/teams/progress.ts'
import { colorOf } from '#app/teams/team-color.ts'
import type { MemberOf } from '#app/teams/require-captain.server.ts'
import { findWall } from './wall.server.ts'

export type MemberDesk = Awaited<ReturnType<typeof findMemberDesk>>

/** How many of the newest gifts the desk shows; the others are on the page. */
const NEWEST = 10

/** What a member sees of their team: how far it is, their own link and what came by it, and the newest gifts as everybody sees them (S4). */
export async function findMemberDesk({ team, person }: MemberOf) {
  const [own, total, wall] = await Promise.all([
    findOwnPart(team, person.id),
    findTotal(team.id),
    findWall(team.slug, null),
  ])
  return {
    team: {
      slug: team.slug,
      name: total.name,
      status: team.status,
      color: colorOf(team.slug, total.color),
    },
    isOut: team.status === 'live' || team.status === 'closed',
    own,
    progress: sayProgress({
      goal: cents(total.goal_cents),
      raised: cents(total.raised_cents),
      expected: cents(total.expected_cents),
      currency: total.currency,
      gifts: team.status === 'closed' ? 'over' : 'welcome',
    }),
    newestGifts: wall.entries.slice(0, NEWEST),
  }
}

async function findTotal(teamId: number) {
  return await db
    .selectFrom('team')
    .innerJoin('team_total', 'team_total.team_id', 'team.id')
    .innerJoin('organization', (join) => join.onTrue())
    .select(['team.name', 'team.color', 'team.goal_cents', 'organization.currency'])
    .select(['team_total.raised_cents', 'team_total.expected_cents'])
    .where('team.id', '=', teamId)
    .executeTakeFirstOrThrow()
}
