import { makeRefund } from '#app/giving/make-refund.server.ts'
import type { MadeRefund } from '#app/giving/make-refund.server.ts'
import { refundable } from '#app/giving/sales/refund-sale.server.ts'
import { lockSales } from '#app/giving/sales-in-book.server.ts'
import type { SaleRow } from '#app/giving/sales-in-book.server.ts'
import { writeRefund } from '#app/giving/write-refund.server.ts'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { recordChange } from '#app/people/audit.server.ts'
import type { Actor } from '#app/people/audit.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'

const WHY = 'the refund before did not go through'

export interface SendAgainWish {
  readonly salePublicId: string
  /** What staff read that it comes to. */
  readonly amount: Cents
  readonly actor: Actor
}

export type SentAgain =
  | MadeRefund
  /** Somebody sent it again since staff looked, or another refund failed meanwhile. */
  | { readonly kind: 'changed-since' }
  /** So much of the price is left: the rest went back already, or a bank asks for it. */
  | { readonly kind: 'more-than-is-left'; readonly left: Cents }

type Asked =
  | Exclude<SentAgain, MadeRefund>
  | { readonly kind: 'asked'; readonly refundId: number }
  | { readonly kind: 'not-found' }

/**
 * Sends the prices of places back that were given back and whose refund failed, in one refund that takes the place of those. What
 * failed and what is left are looked at under the lock of the sale, so that two at once send it once (F10).
 */
export async function sendBackAgain(wish: SendAgainWish): Promise<SentAgain> {
  const asked = await inTransaction((trx) => askToSendAgain(trx, wish))
  return asked.kind === 'asked' ? await makeRefund(asked.refundId) : asked
}

/** The same in a transaction: the refund is written down, and made by whoever called. */
export async function askToSendAgain(
  trx: Trx,
  { salePublicId, amount, actor }: SendAgainWish,
): Promise<Asked> {
  const [sale] = await lockSales(trx, [salePublicId], [])
  if (sale?.status !== 'paid') return { kind: 'not-found' }
  const tickets = await findNotSent(trx, sale)
  const notSent = tickets.reduce((sum, ticket) => sum + ticket.price_cents, 0)
  if (notSent === 0 || notSent !== amount) return { kind: 'changed-since' }
  const { price: left } = await refundable(trx, sale)
  if (notSent > left) return { kind: 'more-than-is-left', left }
  const refundId = await writeRefund(trx, {
    giftId: null,
    saleId: sale.id,
    amount: notSent,
    reason: WHY,
    requestedBy: actor.id,
    madeBy: 'caller',
  })
  await trx
    .updateTable('ticket')
    .set({ refund_id: refundId })
    .where(
      'id',
      'in',
      tickets.map(({ id }) => id),
    )
    .execute()
  await recordChange(trx, {
    actor,
    action: 'refund-sale',
    subjectKind: 'sale',
    subjectId: salePublicId,
    detail: { amount: formatMoneyExactly(cents(notSent), sale.currency), reason: WHY },
  })
  return { kind: 'asked', refundId }
}

/** What was given back and did not reach whoever paid. */
async function findNotSent(trx: Trx, sale: SaleRow) {
  return await trx
    .selectFrom('ticket as t')
    .innerJoin('refund as r', 'r.id', 't.refund_id')
    .select(['t.id', 't.price_cents'])
    .where('t.sale_id', '=', sale.id)
    .where('r.status', '=', 'failed')
    .execute()
}
