import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { lockEvent } from '../lock-event.server.ts'
import type { LockedEvent } from '../lock-event.server.ts'
import { recordEvent } from '../move-event.server.ts'
import type { SaidItem } from './check-list.ts'

interface Ticking {
  readonly eventPublicId: string
  readonly item: SaidItem
  readonly by: { readonly id: number } & Actor
}

/** `not-held`: it has not taken place, or it is closed already. */
export type TickOutcome = 'ticked' | 'not-held' | 'event-not-found'

/** Says that something was done after an event; of two who say it, the first stands there. */
export async function tickItem({
  note,
  ...ticking
}: Ticking & { readonly note: string }): Promise<TickOutcome> {
  return await withHeld(ticking, async (trx, event) => {
    const added = await trx
      .insertInto('event_tick')
      .values({
        event_id: event.id,
        item: ticking.item,
        note,
        ticked_by: ticking.by.id,
        ticked_at: now(),
      })
      .onConflict((conflict) => conflict.columns(['event_id', 'item']).doNothing())
      .returning('item')
      .executeTakeFirst()
    if (!added) return
    const detail = { what: ticking.item, ...(note !== '' && { note }) }
    await recordEvent(trx, event, { actor: ticking.by, action: 'tick-event-item', detail })
  })
}

/** Takes it back. */
export async function untickItem(ticking: Ticking): Promise<TickOutcome> {
  return await withHeld(ticking, async (trx, event) => {
    const { numDeletedRows } = await trx
      .deleteFrom('event_tick')
      .where('event_id', '=', event.id)
      .where('item', '=', ticking.item)
      .executeTakeFirst()
    if (numDeletedRows === 0n) return
    const detail = { what: ticking.item }
    await recordEvent(trx, event, { actor: ticking.by, action: 'untick-event-item', detail })
  })
}

async function withHeld(
  { eventPublicId }: Ticking,
  work: (trx: Trx, event: LockedEvent) => Promise<void>,
): Promise<TickOutcome> {
  return await inTransaction(async (trx) => {
    const event = await lockEvent(trx, eventPublicId)
    if (!event) return 'event-not-found'
    if (event.status !== 'held') return 'not-held'
    await work(trx, event)
    return 'ticked'
  })
}
