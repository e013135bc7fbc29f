import { recordChange } from '#app/people/audit.server.ts'
import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { TeamStatus } from '#db/schema/teams.ts'
import { findLatestVersion, lockTeam } from './lock-team.server.ts'
import type { LockedTeam } from './lock-team.server.ts'
import { goOnMailing } from './news/mailing.server.ts'

export type ShowingOutcome = 'shown' | 'not-hidden' | 'hidden-by-staff' | 'team-not-found'

interface Showing {
  readonly teamPublicId: string
  readonly as: 'captain' | 'staff'
  readonly actor: Actor
}

/** Puts a hidden page back to where it was, and lets the letters of its news go on. What staff took out of sight, a captain cannot put back. */
export async function showTeam({ teamPublicId, as, actor }: Showing): Promise<ShowingOutcome> {
  return await inTransaction(async (trx) => {
    const team = await lockTeam(trx, teamPublicId)
    if (!team) return 'team-not-found'
    if (team.status !== 'hidden') return 'not-hidden'
    const hiding = await trx
      .selectFrom('team_hiding')
      .select(['id', 'hidden_as', 'was_closed'])
      .where('team_id', '=', team.id)
      .where('shown_at', 'is', null)
      .executeTakeFirst()
    if (as === 'captain' && hiding?.hidden_as !== 'captain') return 'hidden-by-staff'
    const at = now()
    const status = await statusAfter(trx, team, hiding?.was_closed ? 'closed' : 'live')
    if (hiding)
      await trx
        .updateTable('team_hiding')
        .set({ shown_at: at, shown_by: actor.id })
        .where('id', '=', hiding.id)
        .execute()
    await trx.updateTable('team').set({ status, status_at: at }).where('id', '=', team.id).execute()
    await goOnMailing(trx, { teamId: team.id })
    await recordChange(trx, {
      actor,
      action: 'show-team',
      subjectKind: 'team',
      subjectId: team.public_id,
      detail: { name: team.name, as, status },
    })
    return 'shown'
  })
}

/** A page that was never approved goes back to the queue or to its captain, not out. */
async function statusAfter(
  trx: Trx,
  team: LockedTeam,
  approved: 'live' | 'closed',
): Promise<TeamStatus> {
  if (team.approved_version_id !== null) return approved
  const version = await findLatestVersion(trx, team.id)
  return version?.submitted_at && !version.decided_at ? 'waiting' : 'draft'
}
