import { actorOf } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import { findLatestText, lockUpdate } from './lock-update.server.ts'
import { goOnMailing, stopMailing } from './mailing.server.ts'
import { recordUpdate } from './record-update.server.ts'
import { tellCaptainsOf } from './tell-captains-of.server.ts'

interface TakingDown {
  readonly publicId: string
  readonly as: 'captain' | 'staff'
  /** Of staff, and sent to the captains; a captain gives none. */
  readonly reason: string
  readonly by: { readonly id: number; readonly name: string | null }
}

/** Takes news out of sight at once (S35), and stops the letters that have not gone yet. */
export async function takeDownUpdate({
  publicId,
  as,
  reason,
  by,
}: TakingDown): Promise<'down' | 'already-down' | 'not-found'> {
  return await inTransaction(async (trx) => {
    const update = await lockUpdate(trx, publicId)
    const text = update && (await findLatestText(trx, update.id))
    if (!update || !text) return 'not-found'
    if (update.down_as === 'staff' || update.down_as === as) return 'already-down'
    await trx
      .updateTable('team_update')
      .set({ down_at: now(), down_as: as, down_by: by.id, down_reason: reason })
      .where('id', '=', update.id)
      .execute()
    await stopMailing(trx, update)
    await recordUpdate(
      trx,
      { ...update, title: text.title },
      { actor: actorOf(by), action: 'take-down-update', detail: { reason } },
    )
    if (as === 'staff') await tellCaptainsOf(trx, update, { text, news: 'down', reason })
    return 'down'
  })
}

/** Puts news back to where it was, and lets its letters go on: a captain what captains took down, staff what anybody did. */
export async function putBackUpdate({
  publicId,
  as,
  by,
}: Omit<TakingDown, 'reason'>): Promise<'back' | 'not-down' | 'not-found'> {
  return await inTransaction(async (trx) => {
    const update = await lockUpdate(trx, publicId)
    const text = update && (await findLatestText(trx, update.id))
    if (!update || !text) return 'not-found'
    if (update.down_at === null || (as === 'captain' && update.down_as === 'staff'))
      return 'not-down'
    await trx
      .updateTable('team_update')
      .set({ down_at: null, down_as: null, down_by: null, down_reason: '' })
      .where('id', '=', update.id)
      .execute()
    await goOnMailing(trx, { updateId: update.id })
    await recordUpdate(
      trx,
      { ...update, title: text.title },
      { actor: actorOf(by), action: 'put-back-update' },
    )
    return 'back'
  })
}
