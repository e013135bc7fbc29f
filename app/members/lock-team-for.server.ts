import type { Person } from '#app/people/person.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { lockTeam } from '#app/teams/lock-team.server.ts'
import type { LockedTeam } from '#app/teams/lock-team.server.ts'

/** Who does something at the desk of a team. */
export interface Deed {
  readonly teamPublicId: string
  readonly by: Person
}

/**
 * The team, held until the transaction ends, when whoever acts is its captain at that moment: a page that was opened before
 * somebody took them off the team is of no use.
 */
export async function lockTeamFor(
  trx: Trx,
  { teamPublicId, by }: Deed,
): Promise<LockedTeam | undefined> {
  const team = await lockTeam(trx, teamPublicId)
  if (!team) return undefined
  return (await findRole(trx, team.id, by.id)) === 'captain' ? team : undefined
}

/** What somebody is on a team, or `undefined` when they are not on it. */
export async function findRole(trx: Trx, teamId: number, personId: number) {
  const member = await trx
    .selectFrom('team_member')
    .select('role')
    .where('team_id', '=', teamId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return member?.role
}
