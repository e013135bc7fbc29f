import { actorOf, recordChange } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import { lockTeamFor } from './lock-team-for.server.ts'
import type { Deed } from './lock-team-for.server.ts'

export type WithdrawalOutcome = 'withdrawn' | 'not-open'

/** Takes an invitation back; its link is of no use from then on, and nobody is written to about it. */
export async function withdrawInvitation(deed: Deed, publicId: string): Promise<WithdrawalOutcome> {
  return await inTransaction(async (trx) => {
    const team = await lockTeamFor(trx, deed)
    if (!team) return 'not-open'
    const withdrawn = await trx
      .updateTable('team_invitation')
      .set({ withdrawn_at: now(), withdrawn_by: deed.by.id })
      .where('team_id', '=', team.id)
      .where('public_id', '=', publicId)
      .where('accepted_at', 'is', null)
      .where('withdrawn_at', 'is', null)
      .where('refused_at', 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (!withdrawn) return 'not-open'
    await recordChange(trx, {
      actor: actorOf(deed.by),
      action: 'withdraw-invitation',
      subjectKind: 'team',
      subjectId: team.public_id,
      detail: { invitation: publicId },
    })
    return 'withdrawn'
  })
}
