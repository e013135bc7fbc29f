import { actorOf, recordChange } from '#app/people/audit.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import { lockTeam } from '#app/teams/lock-team.server.ts'
import { countCaptains } from './find-member.server.ts'
import { findRole } from './lock-team-for.server.ts'
import type { Deed } from './lock-team-for.server.ts'
import { takeOff } from './remove-member.server.ts'

export type LeavingOutcome =
  | 'left'
  /** Hand the page over first: a team has a captain, always. */
  | 'last-captain'
  | 'not-on-it'

/** Leaves the team. Of the last two captains who leave at once, one goes and the other stays. */
export async function leaveTeam({ teamPublicId, by }: Deed): Promise<LeavingOutcome> {
  return await inTransaction(async (trx) => {
    const team = await lockTeam(trx, teamPublicId)
    const role = team && (await findRole(trx, team.id, by.id))
    if (!role) return 'not-on-it'
    if (role === 'captain' && (await countCaptains(trx, team.id)) < 2) return 'last-captain'
    await takeOff(trx, { teamId: team.id, personId: by.id, removedBy: null })
    await recordChange(trx, {
      actor: actorOf(by),
      action: 'leave-team',
      subjectKind: 'team',
      subjectId: team.public_id,
      detail: { as: role },
    })
    return 'left'
  })
}
