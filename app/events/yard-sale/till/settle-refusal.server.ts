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
    const { id } = refusal
    const heard = {
      phone: { id: refusal.phone_id, till_id: wish.tillId },
      at: now(),
      aheadMs: refusal.clock_ahead_ms,
    }
    await keepOnce(trx, read.data, { refusal, heard })
    await settle(trx, id, 'counted', wish)
    return 'counted'
  })
}

interface ToKeep {
  readonly refusal: NonNullable<Awaited<ReturnType<typeof lockRefusal>>>
  readonly heard: Parameters<typeof rowOf>[2]
}

/** Under its own id; where another line stands under that already, under a new one; not at all where it came after all. */
async function keepOnce(trx: Trx, read: Entry, { refusal, heard }: ToKeep): Promise<void> {
  for (const entry of [read, { ...read, id: refusal.public_id }]) {
    const fresh = await trx
      .insertInto('till_entry')
      .values(rowOf(entry, refusal.content_hash, heard))
      .onConflict((conflict) => conflict.column('entry_id').doNothing())
      .returning('entry_id')
      .executeTakeFirst()
    if (fresh) {
      if (entry.kind === 'float') await keepPieces(trx, entry)
      return
    }
    if (await isHeld(trx, refusal)) return
  }
}

async function isHeld(trx: Trx, refusal: ToKeep['refusal']): Promise<boolean> {
  const row = await trx
    .selectFrom('till_entry')
    .select('id')
    .where('entry_id', '=', refusal.entry_id)
    .where('content_hash', '=', refusal.content_hash)
    .where('till_id', '=', refusal.till_id)
    .executeTakeFirst()
  return row !== undefined
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
