import type { Actor } from '#app/people/audit.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import { findLatestVersion, lockEvent } from './lock-event.server.ts'
import { moveEvent, recordEvent, takeBackText } from './move-event.server.ts'

/** Takes an event back from staff, to write on it. */
export async function withdrawEvent(
  eventPublicId: string,
  actor: Actor,
): Promise<'taken-back' | 'not-waiting' | 'event-not-found'> {
  return await inTransaction(async (trx) => {
    const event = await lockEvent(trx, eventPublicId)
    const latest = event && (await findLatestVersion(trx, event.id))
    if (!event || !latest) return 'event-not-found'
    if (!latest.submitted_at || latest.decided_at) return 'not-waiting'
    await takeBackText(trx, event.id)
    await moveEvent(trx, event, { move: 'take-back', actor })
    await recordEvent(trx, event, { actor, action: 'withdraw-event' })
    return 'taken-back'
  })
}
