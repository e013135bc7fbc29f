import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { addJob } from '#app/platform/jobs.server.ts'

/** What is to be refunded: a gift alone, or of a sale's whole payment. */
export interface AskedRefund {
  readonly giftId: number | null
  readonly saleId: number | null
  readonly amount: number
  readonly reason: string
  readonly requestedBy: number | null
  /** Who makes it: whoever wrote it down, as soon as that is committed, or the job alone. */
  readonly madeBy: 'caller' | 'job'
}

/** Writes down that a refund is asked for: from here on it counts against what is left. @returns its id. */
export async function writeRefund(trx: Trx, asked: AskedRefund): Promise<number> {
  const { id } = await trx
    .insertInto('refund')
    .values({
      gift_id: asked.giftId,
      sale_id: asked.saleId,
      amount_cents: asked.amount,
      reason: asked.reason,
      requested_by: asked.requestedBy,
      status: 'requested',
      stripe_refund_id: null,
      settled_at: null,
      failure: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await addJob(
    trx,
    'make-refund',
    { refundId: id },
    {
      // A little later, so that it only has work when this process did not live to do it.
      ...(asked.madeBy === 'caller' && { runAt: new Date(now().getTime() + 30_000) }),
      maxAttempts: 25,
    },
  )
  return id
}

/** Asked for, and not in the book yet; one that is in the book is in what was refunded. */
export async function sumOfRefundsUnderWay(
  trx: Trx,
  of: { readonly giftId: number | null; readonly saleId: number | null },
): Promise<number> {
  const { rows } = await sql<{ cents: number }>`
    select coalesce(sum(r.amount_cents), 0)::bigint as cents from refund r
     where (r.gift_id = ${of.giftId} or r.sale_id = ${of.saleId}) and r.status in ('requested', 'pending')
       and not exists (select 1 from stripe_balance_transaction t where t.source_id = r.stripe_refund_id and t.type = 'refund')
  `.execute(trx)
  return rows[0]?.cents ?? 0
}
