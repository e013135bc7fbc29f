import { recordChange } from '#app/people/audit.server.ts'
import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { Entry } from './entry.form.ts'
import { keepPieces, rowOf } from './take-entries.server.ts'

interface Settlement {
  readonly tillId: number
  readonly tillPublicId: string
  readonly refusalPublicId: string
  readonly personId: number
  readonly actor: Actor
}

export type SettleOutcome = 'counted' | 'left-out' | 'already-settled' | 'unreadable' | 'not-found'

/** Takes a line that was set aside into the till all the same: the money lies in the box. */
export async function countRefusal(wish: Settlement): Promise<SettleOutcome> {
  return await inTransaction(async (trx) => {
    const refusal = await lockRefusal(trx, wish)
    if (!refusal) return 'not-found'
    if (refusal.settled_as) return 'already-settled'
    const read = Entry.safeParse(refusal.content)
    if (!read.success) return 'unreadable'
    // What stands under its id already is another line; this one gets an id of its own.
    const { id } = refusal
    const entry =
      refusal.why === 'other-content' ? { ...read.data, id: refusal.public_id } : read.data
    const heard = {
      phone: { id: refusal.phone_id, till_id: wish.tillId },
      at: now(),
      aheadMs: refusal.clock_ahead_ms,
    }
    await trx
      .insertInto('till_entry')
      .values(rowOf(entry, refusal.content_hash, heard))
      .execute()
    if (entry.kind === 'float') await keepPieces(trx, entry)
    await settle(trx, id, 'counted', wish)
    return 'counted'
  })
}

/** Leaves a line out for good: it counts nowhere, and stands where it was set aside. */
export async function leaveOutRefusal(wish: Settlement): Promise<SettleOutcome> {
  return await inTransaction(async (trx) => {
    const refusal = await lockRefusal(trx, wish)
    if (!refusal) return 'not-found'
    if (refusal.settled_as) return 'already-settled'
    await settle(trx, refusal.id, 'left-out', wish)
    return 'left-out'
  })
}

async function lockRefusal(trx: Trx, { tillId, refusalPublicId }: Settlement) {
  return await trx
    .selectFrom('till_refusal')
    .selectAll()
    .where('public_id', '=', refusalPublicId)
    .where('till_id', '=', tillId)
    .forUpdate()
    .executeTakeFirst()
}

async function settle(
  trx: Trx,
  id: number,
  as: 'counted' | 'left-out',
  { personId, actor, tillPublicId, refusalPublicId }: Settlement,
): Promise<void> {
  await trx
    .updateTable('till_refusal')
    .set({ settled_as: as, settled_by: personId, settled_at: now() })
    .where('id', '=', id)
    .execute()
  await recordChange(trx, {
    actor,
    action: as === 'counted' ? 'count-till-line' : 'leave-out-till-line',
    subjectKind: 'till',
    subjectId: tillPublicId,
    detail: { line: refusalPublicId },
  })
}
