import { now } from '#app/platform/clock.server.ts'
import type { Trx } from '#app/platform/database.server.ts'

/** Whether a captain wrote of something to be done that staff have not read (S36). */
export async function hasUnreadShifts(trx: Trx, eventId: number): Promise<boolean> {
  const found = await trx
    .selectFrom('shift')
    .select('id')
    .where('event_id', '=', eventId)
    .where('read_at', 'is', null)
    .where('removed_at', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

/** Staff have read what was there when the event was sent in; what was written since waits for the next time. */
export async function readShifts(trx: Trx, eventId: number, sentIn: Date): Promise<void> {
  await trx
    .updateTable('shift')
    .set({ read_at: now() })
    .where('event_id', '=', eventId)
    .where('read_at', 'is', null)
    .where('saved_at', '<=', sentIn)
    .execute()
}
