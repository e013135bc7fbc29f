import { recordChange } from '#app/people/audit.server.ts'
import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import { lockTeam } from './lock-team.server.ts'
import { takeBackLetters } from './news/mailing.server.ts'
import { tellCaptains } from './tell-captains.server.ts'

interface Hiding {
  readonly teamPublicId: string
  readonly as: 'captain' | 'staff'
  /** Needed of staff, and sent to the captains; a captain need give none. */
  readonly reason: string
  readonly actor: Actor
}

export type HidingOutcome = 'hidden' | 'already-hidden' | 'reason-missing' | 'team-not-found'

/** Takes a page out of sight at once (S35). Gifts that were made stay and count. */
export async function hideTeam({
  teamPublicId,
  as,
  actor,
  ...given
}: Hiding): Promise<HidingOutcome> {
  const reason = given.reason.trim()
  if (as === 'staff' && reason === '') return 'reason-missing'
  return await inTransaction(async (trx) => {
    const team = await lockTeam(trx, teamPublicId)
    if (!team) return 'team-not-found'
    if (team.status === 'hidden') return 'already-hidden'
    const at = now()
    const hiding = await trx
      .insertInto('team_hiding')
      .values({
        team_id: team.id,
        hidden_as: as,
        hidden_by: actor.id,
        hidden_at: at,
        reason,
        was_closed: team.status === 'closed',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await trx
      .updateTable('team')
      .set({ status: 'hidden', status_at: at })
      .where('id', '=', team.id)
      .execute()
    await takeBackLetters(trx, team.id)
    await recordChange(trx, {
      actor,
      action: 'hide-team',
      subjectKind: 'team',
      subjectId: team.public_id,
      detail: { name: team.name, as, was: team.status, reason },
    })
    if (as === 'staff')
      await tellCaptains(trx, team.id, {
        kind: 'team-hidden',
        subjectId: String(hiding.id),
        content: { teamName: team.name, slug: team.slug, reason },
      })
    return 'hidden'
  })
}
