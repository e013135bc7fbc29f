import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { findLatestText, lockUpdate } from './lock-update.server.ts'
import type { LockedUpdate, UpdateVersion } from './lock-update.server.ts'
import { publishUpdate } from './publish-update.server.ts'
import { recordUpdate } from './record-update.server.ts'
import { tellCaptainsOf } from './tell-captains-of.server.ts'

interface Decision {
  readonly publicId: string
  /** Which text was read: the one that was sent in at that moment. */
  readonly submittedAt: Date
  readonly actor: Actor
}

type NotDecided = 'already-decided' | 'changed-since' | 'not-found'

/** Lets everybody read the text that was read (S36). */
export async function approveUpdate(decision: Decision): Promise<'approved' | NotDecided> {
  return await decide(decision, async (trx, update, text) => {
    const { actor } = decision
    await publishUpdate(trx, update, { text, decidedBy: actor })
    await recordUpdate(trx, { ...update, title: text.title }, { actor, action: 'approve-update' })
    await tellCaptainsOf(trx, update, { text, news: 'approved', reason: '' })
    return 'approved'
  })
}

/** Asks the captains to change something first. Their text stays as it is and is what they go on from. */
export async function sendBackUpdate(
  decision: Decision & { readonly reason: string },
): Promise<'sent-back' | NotDecided> {
  const { actor, reason } = decision
  return await decide(decision, async (trx, update, text) => {
    await trx
      .updateTable('team_update_version')
      .set({ decided_at: now(), decided_by: actor.id, decision: 'sent-back', reason })
      .where('id', '=', text.id)
      .execute()
    const told = { ...update, title: text.title }
    await recordUpdate(trx, told, { actor, action: 'send-back-update', detail: { reason } })
    await tellCaptainsOf(trx, update, { text, news: 'sent-back', reason })
    return 'sent-back'
  })
}

async function decide<Outcome extends string>(
  { publicId, submittedAt }: Decision,
  work: (trx: Trx, update: LockedUpdate, text: UpdateVersion) => Promise<Outcome>,
): Promise<Outcome | NotDecided> {
  return await inTransaction(async (trx) => {
    const update = await lockUpdate(trx, publicId)
    const text = update && (await findLatestText(trx, update.id))
    if (!update || !text) return 'not-found'
    if (text.decided_at) return 'already-decided'
    if (text.submitted_at?.getTime() !== submittedAt.getTime()) return 'changed-since'
    return await work(trx, update, text)
  })
}
