import { actorOf, recordChange } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { findLatestVersion, lockTeam } from './lock-team.server.ts'
import type { LockedTeam } from './lock-team.server.ts'

interface Captain {
  readonly id: number
  readonly name: string | null
}

export type WithdrawalOutcome = 'taken-back' | 'not-waiting' | 'team-not-found'

/** Takes a page back from staff, to write on it. */
export async function withdrawPage(
  teamPublicId: string,
  person: Captain,
): Promise<WithdrawalOutcome> {
  return await inTransaction(async (trx) => {
    const team = await lockTeam(trx, teamPublicId)
    if (!team) return 'team-not-found'
    const latest = await findLatestVersion(trx, team.id)
    if (!latest?.submitted_at || latest.decided_at) return 'not-waiting'
    await takeBack(trx, team, person)
    return 'taken-back'
  })
}

/** The same, within a change that goes on; the team is locked and its newest text waits. */
export async function takeBack(trx: Trx, team: LockedTeam, person: Captain): Promise<void> {
  await trx
    .updateTable('team_version')
    .set({ submitted_at: null })
    .where('team_id', '=', team.id)
    .where('decided_at', 'is', null)
    .execute()
  if (team.status === 'waiting')
    await trx
      .updateTable('team')
      .set({ status: 'draft', status_at: now() })
      .where('id', '=', team.id)
      .execute()
  await recordChange(trx, {
    actor: actorOf(person),
    action: 'withdraw-team',
    subjectKind: 'team',
    subjectId: team.public_id,
    detail: { name: team.name },
  })
}
