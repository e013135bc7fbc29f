import { db } from '#app/platform/database.server.ts'
import type { Visitor } from '#app/people/visitor.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { colorOf } from '#app/teams/team-color.ts'
import { findTeamToJoin } from './join-link.server.ts'
import { MOST_NAME, shortName } from './member-name.ts'

export type JoinPage = Awaited<ReturnType<typeof findJoinPage>>

/** What a team's link to join opens, for whoever has it; filled in as the address says, for who comes from their mail. */
export async function findJoinPage(code: string, visitor: Visitor, typed: URLSearchParams) {
  const [site, team] = await Promise.all([findSiteFrame(), findTeamToJoin(code)])
  if (!team) return { site, color: undefined, join: { state: 'gone' as const } }
  const person = visitor.kind === 'anonymous' ? null : visitor.person
  const shown = { name: team.name, kind: team.kind, slug: team.slug }
  const color = colorOf(team.slug, team.color)
  if (person && (await waits(team.id, person.id)))
    return { site, color, join: { state: 'waits' as const, team: shown } }
  const join = {
    state: 'open' as const,
    team: shown,
    /** Of whoever is signed in. */
    email: person?.email ?? null,
    name: typed.get('name')?.slice(0, MOST_NAME) ?? shortName(person?.name ?? null),
    listed: typed.get('listed') === 'yes' ? 'yes' : '',
  }
  return { site, color, join }
}

async function waits(teamId: number, personId: number): Promise<boolean> {
  const request = await db
    .selectFrom('join_request')
    .select('id')
    .where('team_id', '=', teamId)
    .where('person_id', '=', personId)
    .where('decided_at', 'is', null)
    .executeTakeFirst()
  return request !== undefined
}
