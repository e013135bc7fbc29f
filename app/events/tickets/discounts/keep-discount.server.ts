import { sql } from 'kysely'
import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import { lockEvent } from '../../lock-event.server.ts'
import { recordEvent } from '../../move-event.server.ts'
import type { Rebate } from '../cut-tickets.ts'

interface By {
  readonly eventPublicId: string
  readonly by: Actor & { readonly id: number }
}

interface NewDiscount {
  readonly code: string
  readonly takes: Rebate
  readonly mostOrders: number | null
  readonly goodUntil: Date | null
}

/** Makes a code; two that are written alike are never good at once. */
export async function addDiscount(
  { eventPublicId, by }: By,
  { code, takes, mostOrders, goodUntil }: NewDiscount,
): Promise<'added' | 'taken' | 'event-not-found'> {
  return await inTransaction(async (trx) => {
    const event = await lockEvent(trx, eventPublicId)
    if (!event) return 'event-not-found'
    const added = await trx
      .insertInto('discount')
      .values({
        event_id: event.id,
        code,
        percent: takes.kind === 'percent' ? takes.percent : null,
        amount_cents: takes.kind === 'amount' ? takes.cents : null,
        most_orders: mostOrders,
        good_until: goodUntil,
        created_by: by.id,
      })
      .onConflict((conflict) =>
        conflict
          .expression(sql`event_id, upper(code)`)
          .where('ended_at', 'is', null)
          .doNothing(),
      )
      .returning('id')
      .executeTakeFirst()
    if (!added) return 'taken'
    await recordEvent(trx, event, { actor: by, action: 'add-discount', detail: { code } })
    return 'added'
  })
}

/** From now on it takes nothing off; orders that used it keep their price. */
export async function endDiscount(
  { eventPublicId, by }: By,
  discountPublicId: string,
): Promise<'ended' | 'not-found'> {
  return await inTransaction(async (trx) => {
    const event = await lockEvent(trx, eventPublicId)
    const known =
      event &&
      (await trx
        .selectFrom('discount')
        .select(['id', 'code', 'ended_at'])
        .where('event_id', '=', event.id)
        .where('public_id', '=', discountPublicId)
        .executeTakeFirst())
    if (!event || !known) return 'not-found'
    if (known.ended_at) return 'ended'
    await trx.updateTable('discount').set({ ended_at: now() }).where('id', '=', known.id).execute()
    const detail = { code: known.code }
    await recordEvent(trx, event, { actor: by, action: 'end-discount', detail })
    return 'ended'
  })
}
