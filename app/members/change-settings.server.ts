import { actorOf, recordChange } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import { lockTeamFor } from './lock-team-for.server.ts'
import type { Deed } from './lock-team-for.server.ts'

export interface MemberSettings {
  readonly joining: 'needs-yes' | 'at-once'
  readonly credits: 'shown' | 'hidden'
  /** Whether it may stand in the list of teams that brought in most. */
  readonly ranking: 'in' | 'out'
}

export type SettingsOutcome = 'saved' | 'not-allowed'

/** Whether a captain says yes to each who comes by the link, and whether the page says who brought in what, the most first. */
export async function changeMemberSettings(
  deed: Deed,
  { joining, credits, ranking }: MemberSettings,
): Promise<SettingsOutcome> {
  return await inTransaction(async (trx) => {
    const team = await lockTeamFor(trx, deed)
    if (!team) return 'not-allowed'
    await trx
      .updateTable('team')
      .set((row) => ({
        joining_needs_yes: joining === 'needs-yes',
        credits_shown_at:
          credits === 'shown' ? row.fn.coalesce('credits_shown_at', row.val(now())) : null,
        unranked_at: ranking === 'out' ? row.fn.coalesce('unranked_at', row.val(now())) : null,
      }))
      .where('id', '=', team.id)
      .execute()
    await recordChange(trx, {
      actor: actorOf(deed.by),
      action: 'change-member-settings',
      subjectKind: 'team',
      subjectId: team.public_id,
      detail: { joining, credits, ranking },
    })
    return 'saved'
  })
}
