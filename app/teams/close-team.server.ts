import { recordChange } from '#app/people/audit.server.ts'
import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import { lockTeam } from './lock-team.server.ts'

interface Closing {
  readonly teamPublicId: string
  readonly actor: Actor
}

export type ClosingOutcome = 'closed' | 'already-closed' | 'not-live' | 'team-not-found'
export type ReopeningOutcome = 'reopened' | 'already-open' | 'not-closed' | 'team-not-found'

/** The page stays for all to see and takes no more gifts. */
export async function closeTeam(closing: Closing): Promise<ClosingOutcome> {
  const found = await turn(closing, { from: 'live', to: 'closed', action: 'close-team' })
  if (found === 'turned') return 'closed'
  if (found === 'there-already') return 'already-closed'
  return found === 'elsewhere' ? 'not-live' : found
}

/** A closed page takes gifts again. */
export async function reopenTeam(closing: Closing): Promise<ReopeningOutcome> {
  const found = await turn(closing, { from: 'closed', to: 'live', action: 'reopen-team' })
  if (found === 'turned') return 'reopened'
  if (found === 'there-already') return 'already-open'
  return found === 'elsewhere' ? 'not-closed' : found
}

interface Turn {
  readonly from: 'live' | 'closed'
  readonly to: 'live' | 'closed'
  readonly action: string
}

async function turn({ teamPublicId, actor }: Closing, { from, to, action }: Turn) {
  return await inTransaction(async (trx) => {
    const team = await lockTeam(trx, teamPublicId)
    if (!team) return 'team-not-found' as const
    if (team.status === to) return 'there-already' as const
    if (team.status !== from) return 'elsewhere' as const
    await trx
      .updateTable('team')
      .set({ status: to, status_at: now() })
      .where('id', '=', team.id)
      .execute()
    await recordChange(trx, {
      actor,
      action,
      subjectKind: 'team',
      subjectId: team.public_id,
      detail: { name: team.name },
    })
    return 'turned' as const
  })
}
