import { sql } from 'kysely'
import { describeTickets } from '#app/giving/sales/what-was-bought.server.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { Hand } from './hand.ts'
import { lockContributions } from './lock-contribution.server.ts'
import { lowerPromise } from './reduce-promise.server.ts'

interface Asked {
  readonly id: number
  readonly amount_cents: number
  readonly contribution: string
  readonly order_id: number
  /** What the places are worth that it was to pay back. */
  readonly value: number
  /** The places of the order that nobody gave up. */
  readonly kept: readonly number[]
}

/**
 * Of a promise whose payment was taken back: the checks that were asked for to pay given-up places back. As far as nothing of ours
 * is left to pay them from, they are not written, and the places are owed no more, as of places that are given up before any money
 * came. The promise is locked by the caller, its payment taken off.
 */
export async function endPayingBack(
  trx: Trx,
  contributionId: number,
  { reason, by }: { readonly reason: string; readonly by: Hand },
): Promise<void> {
  const { rows } = await sql<Asked>`
    select r.id, r.amount_cents, c.public_id as contribution, o.id as order_id,
           coalesce((select sum(t.fair_value_cents) from ticket t where t.refund_id = r.id), 0)::bigint as value,
           (select coalesce(array_agg(t.id order by t.id), '{}') from ticket t
             where t.order_id = o.id and t.released_at is null) as kept
      from refund r join contribution c on c.id = r.contribution_id join ticket_order o on o.contribution_id = c.id
     where r.contribution_id = ${contributionId} and r.status = 'requested' order by r.id`.execute(
    trx,
  )
  for (const asked of rows) {
    const promise = (await lockContributions(trx, [asked.contribution])).get(asked.contribution)
    if (!promise) throw new Error('A check is to pay back no promise')
    const kept = await describeTickets(
      trx,
      asked.kept.map((ticketId) => ({ key: asked.order_id, ticketId })),
    )
    const left = await lowerPromise(trx, promise, {
      price: asked.amount_cents,
      value: asked.value,
      benefit: kept.get(asked.order_id)?.slice(0, 1000) ?? null,
      reason,
      by,
    })
    await trx
      .updateTable('refund')
      .set(
        left === 0
          ? { status: 'failed', failure: 'what was paid was taken back', settled_at: now() }
          : { amount_cents: left },
      )
      .where('id', '=', asked.id)
      .execute()
  }
}
