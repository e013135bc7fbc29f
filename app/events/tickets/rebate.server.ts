import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { Rebate } from './cut-tickets.ts'

/**
 * What a code takes off, while it is good: until its last moment, for as many orders as it was made for. An order that gave its
 * places back has not used it. The event is locked by whoever asks, so that the last use is given once.
 */
export async function findRebate(
  trx: Trx,
  eventId: number,
  typed: string | null,
): Promise<{ readonly id: number; readonly takes: Rebate } | 'not-good' | null> {
  const code = typed?.trim().toUpperCase() ?? ''
  if (code === '') return null
  const found = await trx
    .selectFrom('discount')
    .select(['id', 'percent', 'amount_cents', 'most_orders', 'good_until'])
    .where('event_id', '=', eventId)
    .where(sql`upper(code)`, '=', code)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  if (!found || (found.good_until && found.good_until <= now())) return 'not-good'
  const { used } = await trx
    .selectFrom('ticket_order')
    .select(({ fn }) => fn.countAll<number>().as('used'))
    .where('discount_id', '=', found.id)
    .where('released_at', 'is', null)
    .executeTakeFirstOrThrow()
  if (found.most_orders !== null && used >= found.most_orders) return 'not-good'
  return {
    id: found.id,
    takes:
      found.percent === null
        ? { kind: 'amount', cents: found.amount_cents ?? 0 }
        : { kind: 'percent', percent: found.percent },
  }
}
