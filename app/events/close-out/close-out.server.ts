import type { Actor } from '#app/people/audit.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import { lockEvent } from '../lock-event.server.ts'
import { moveEvent, recordEvent } from '../move-event.server.ts'
import { checkListOf, openItems } from './check-list.ts'
import { findEventFacts, findTicks } from './event-facts.server.ts'

interface Closing {
  readonly eventPublicId: string
  readonly actor: Actor
}

export type CloseOutcome =
  | 'closed'
  /** Something is open that nobody has said yes to. */
  | 'open-items'
  | 'not-held'
  | 'event-not-found'

/**
 * Closes an event that was held. Whoever closes it with something open has seen it and said yes to just that: what came up since
 * is asked once more.
 */
export async function closeOut({
  eventPublicId,
  actor,
  openSeen,
}: Closing & { readonly openSeen: readonly string[] }): Promise<CloseOutcome> {
  return await inTransaction(async (trx) => {
    const event = await lockEvent(trx, eventPublicId)
    if (!event) return 'event-not-found'
    if (event.status !== 'held') return 'not-held'
    const facts = await findEventFacts(event.id, trx)
    const open = openItems(checkListOf(event, facts, await findTicks(event.id, trx)))
    if (open.some(({ key }) => !openSeen.includes(key))) return 'open-items'
    await moveEvent(trx, event, { move: 'close', actor })
    const detail = open.length > 0 ? { open: open.map(({ key }) => key).join(', ') } : {}
    await recordEvent(trx, event, { actor, action: 'close-event', detail })
    return 'closed'
  })
}

/** Takes the closing back, so that a late bill or check can still be noted. */
export async function reopenEvent({
  eventPublicId,
  actor,
}: Closing): Promise<'reopened' | 'not-closed' | 'event-not-found'> {
  return await inTransaction(async (trx) => {
    const event = await lockEvent(trx, eventPublicId)
    if (!event) return 'event-not-found'
    if (!(await moveEvent(trx, event, { move: 'reopen', actor }))) return 'not-closed'
    await recordEvent(trx, event, { actor, action: 'reopen-event' })
    return 'reopened'
  })
}
