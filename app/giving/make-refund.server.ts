import { cents } from '#app/money/cents.ts'
import { payments } from '#app/payments/payments.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { say } from '#app/words/say.ts'
import { bookMovementsOfCharges } from './fetch-movements.server.ts'
import { noteRefund } from './note-refunds.server.ts'

export type MadeRefund =
  | { kind: 'refunded' | 'pending' }
  /** Stripe did not answer: it may have happened. A job asks again under the same key until it is known. */
  | { kind: 'unknown' }
  | { kind: 'refused'; why: string }
  | { kind: 'not-found' }

/** Carries out a refund that was written down; run again after a crash or an unanswered call, it sends the money once. */
export async function makeRefund(refundId: number): Promise<MadeRefund> {
  const refund = await findRefund(refundId)
  if (!refund?.payment_id || !refund.charge_id) return { kind: 'not-found' }
  if (refund.status !== 'requested')
    return { kind: refund.status === 'pending' ? 'pending' : 'refunded' }
  const made = await payments().refundPayment({
    paymentId: refund.payment_id,
    amount: cents(refund.amount_cents),
    reason: 'requested_by_customer',
    ourRefundId: refund.public_id,
    ofGiftAlone: refund.sale_id !== null && refund.gift_id !== null,
    idempotencyKey: `refund-${refund.public_id}`,
  })
  switch (made.kind) {
    case 'busy':
      return { kind: 'unknown' }
    case 'refused':
      await db
        .updateTable('refund')
        .set({ status: 'failed', failure: made.message, settled_at: now() })
        .where('id', '=', refundId)
        .where('status', '=', 'requested')
        .execute()
      return { kind: 'refused', why: sayWhy(made.why) }
    case 'refunded': {
      await bookMovementsOfCharges([refund.charge_id])
      const { sale_id: saleId, gift_id: giftId } = refund
      const payment =
        saleId === null
          ? ({ of: 'gift', id: giftId ?? 0 } as const)
          : ({ of: 'sale', id: saleId } as const)
      await inTransaction((trx) => noteRefund(trx, payment, made.refund))
      return { kind: made.refund.status === 'pending' ? 'pending' : 'refunded' }
    }
  }
}

/** The job: goes on until Stripe has answered one way or the other. */
export async function makeRefundJob(payload: unknown): Promise<void> {
  const refundId =
    typeof payload === 'object' && payload && 'refundId' in payload
      ? Number(payload.refundId)
      : Number.NaN
  const made = await makeRefund(refundId)
  if (made.kind === 'unknown') throw new Error('the payment company has not answered yet')
}

/** With the sale whose payment it is of, if it is of one. */
function findRefund(refundId: number) {
  return db
    .selectFrom('refund')
    .leftJoin('sale', (join) =>
      join.on((on) =>
        on.or([
          on('sale.id', '=', on.ref('refund.sale_id')),
          on('sale.gift_id', '=', on.ref('refund.gift_id')),
        ]),
      ),
    )
    .leftJoin('gift', 'gift.id', 'refund.gift_id')
    .select(['refund.public_id', 'refund.amount_cents', 'refund.status', 'refund.gift_id'])
    .select('sale.id as sale_id')
    .select((of) => of.fn.coalesce('sale.payment_id', 'gift.payment_id').as('payment_id'))
    .select((of) => of.fn.coalesce('sale.charge_id', 'gift.charge_id').as('charge_id'))
    .where('refund.id', '=', refundId)
    .executeTakeFirst()
}

function sayWhy(why: 'more-than-is-left' | 'already-refunded' | 'disputed' | 'other'): string {
  switch (why) {
    case 'more-than-is-left':
      return say('giving.refund.tooMuch')
    case 'already-refunded':
      return say('giving.refund.already')
    case 'disputed':
      return say('giving.refund.disputed')
    case 'other':
      return say('giving.refund.refused')
  }
}
