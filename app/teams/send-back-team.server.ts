import { recordChange } from '#app/people/audit.server.ts'
import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import { lockTeam } from './lock-team.server.ts'
import { tellCaptains } from './tell-captains.server.ts'
import { findWaitingVersion } from './waiting-version.server.ts'
import type { ReadVersion } from './waiting-version.server.ts'

export type SendBackOutcome =
  | 'sent-back'
  | 'reason-missing'
  | 'already-decided'
  | 'taken-back'
  | 'changed-since'
  | 'team-not-found'

/** Asks the captains to change something first. Their text stays as it is and is what they go on from. */
export async function sendBackTeam(
  decision: ReadVersion & { readonly reason: string; readonly actor: Actor },
): Promise<SendBackOutcome> {
  const { teamPublicId, submittedAt, actor } = decision
  const reason = decision.reason.trim()
  if (reason === '') return 'reason-missing'
  return await inTransaction(async (trx) => {
    const team = await lockTeam(trx, teamPublicId)
    if (!team) return 'team-not-found'
    const found = await findWaitingVersion(trx, team.id, submittedAt)
    if (found.kind !== 'waiting') return found.kind
    const { version } = found
    const at = now()
    await trx
      .updateTable('team_version')
      .set({ decided_at: at, decided_by: actor.id, decision: 'sent-back', reason })
      .where('id', '=', version.id)
      .execute()
    if (team.status === 'waiting')
      await trx
        .updateTable('team')
        .set({ status: 'draft', status_at: at })
        .where('id', '=', team.id)
        .execute()
    await recordChange(trx, {
      actor,
      action: 'send-back-team',
      subjectKind: 'team',
      subjectId: team.public_id,
      detail: { name: version.name, version: version.id, submittedAt, reason },
    })
    await tellCaptains(trx, team.id, {
      kind: 'team-sent-back',
      subjectId: String(version.id),
      content: { teamName: version.name, slug: team.slug, reason },
    })
    return 'sent-back'
  })
}
