import { sql } from 'kysely'
import type { MoneyMovement, RefundFact } from '#app/payments/words.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { PaymentsInBook } from './payments-in-book.ts'
import type { Known } from './known-sale.ts'

/** Keeps our list of refunds beside the book: those that staff asked for here and those made in Stripe's dashboard. */
export async function noteRefunds(
  trx: Trx,
  movements: readonly MoneyMovement[],
  payments: PaymentsInBook,
): Promise<void> {
  for (const { type, source } of movements) {
    if (source.kind !== 'refund') continue
    const payment = payments.ofCharge(source.chargeId)
    if (payment)
      await noteRefund(
        trx,
        payment,
        type === 'refund_failure' ? { ...source, status: 'failed' } : source,
      )
  }
}

/** Writes down how one refund stands; a refund that failed never goes back to pending when an older notice comes late. */
export async function noteRefund(
  trx: Trx,
  payment: Pick<Known, 'of' | 'id'>,
  fact: RefundFact,
): Promise<void> {
  const status = statusOf(fact)
  const settledAt = status === 'succeeded' || status === 'failed' ? fact.createdAt : null
  const ours = fact.ourRefundId
    ? await trx
        .updateTable('refund')
        .set({ stripe_refund_id: fact.refundId })
        .where('public_id', '=', fact.ourRefundId)
        .where((or) =>
          payment.of === 'gift'
            ? or('gift_id', '=', payment.id)
            : or.or([
                or('sale_id', '=', payment.id),
                or('gift_id', '=', giftBesideSale(payment.id)),
              ]),
        )
        .where((or) =>
          or.or([or('stripe_refund_id', 'is', null), or('stripe_refund_id', '=', fact.refundId)]),
        )
        .executeTakeFirst()
    : undefined
  if (!ours?.numUpdatedRows)
    await trx
      .insertInto('refund')
      .values({
        gift_id: payment.of === 'gift' ? payment.id : null,
        sale_id: payment.of === 'sale' ? payment.id : null,
        amount_cents: fact.amount,
        reason: 'made in the payment dashboard',
        requested_by: null,
        status,
        stripe_refund_id: fact.refundId,
        created_at: fact.createdAt,
        settled_at: settledAt,
        failure: null,
      })
      .onConflict((conflict) => conflict.column('stripe_refund_id').doNothing())
      .execute()
  await trx
    .updateTable('refund')
    .set({ status, settled_at: sql`coalesce(settled_at, ${settledAt})` })
    .where('stripe_refund_id', '=', fact.refundId)
    .where('status', '<>', 'failed')
    .execute()
}

function giftBesideSale(saleId: number) {
  return sql<number>`(select gift_id from sale where id = ${saleId})`
}

function statusOf({ status }: RefundFact): 'pending' | 'succeeded' | 'failed' {
  switch (status) {
    case 'pending':
    case 'succeeded':
    case 'failed':
      return status
    case 'canceled':
      return 'failed'
  }
}
