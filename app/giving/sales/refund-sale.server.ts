import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { recordChange } from '#app/people/audit.server.ts'
import type { Actor } from '#app/people/audit.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { findKnownGift } from '../gifts-in-book.server.ts'
import { priceLeftOf } from '../known-sale.ts'
import { makeRefund } from '../make-refund.server.ts'
import { sumOfRefundsUnderWay, writeRefund } from '../write-refund.server.ts'
import type { MadeRefund } from '../make-refund.server.ts'
import { knownSale, lockSales } from '../sales-in-book.server.ts'
import type { SaleRow } from '../sales-in-book.server.ts'
import { leftOfPayment } from './left-of-payment.server.ts'

export interface SaleRefundWish {
  readonly salePublicId: string
  /** The price alone, or the gift that was paid beside it too. */
  readonly part: 'price' | 'all'
  /** What staff read that it comes to. */
  readonly amount: Cents
  /** For the books and the audit log; the buyer does not see it. */
  readonly reason: string
  readonly actor: Actor
}

export type RefundedSale =
  | MadeRefund
  /** Some of it went back, or its bank asks for it, since staff looked. */
  | { kind: 'changed-since'; left: Cents }

/**
 * Sends the price of something sold back to the card that paid it, or all of the payment (C26). It is written down first, and
 * what is left is looked at under the lock of the sale, so that two at once never send back more than came (F10).
 */
export async function refundSale(wish: SaleRefundWish): Promise<RefundedSale> {
  const asked = await inTransaction((trx) => writeDown(trx, wish))
  return asked.kind === 'asked' ? await makeRefund(asked.refundId) : asked
}

/** What could be sent back of a sale now. */
export async function findRefundable(
  salePublicId: string,
): Promise<Record<SaleRefundWish['part'], Cents> | undefined> {
  return await inTransaction(async (trx) => {
    const [sale] = await lockSales(trx, [salePublicId], [])
    return sale?.status === 'paid' ? await refundable(trx, sale) : undefined
  })
}

async function writeDown(
  trx: Trx,
  wish: SaleRefundWish,
): Promise<RefundedSale | { kind: 'asked'; refundId: number }> {
  const [sale] = await lockSales(trx, [wish.salePublicId], [])
  if (sale?.status !== 'paid') return { kind: 'not-found' }
  const left = (await refundable(trx, sale))[wish.part]
  if (left <= 0 || wish.amount !== left) return { kind: 'changed-since', left }
  const refundId = await writeRefund(trx, {
    giftId: null,
    saleId: sale.id,
    amount: wish.amount,
    reason: wish.reason,
    requestedBy: wish.actor.id,
    madeBy: 'caller',
  })
  await recordChange(trx, {
    actor: wish.actor,
    action: 'refund-sale',
    subjectKind: 'sale',
    subjectId: wish.salePublicId,
    detail: { amount: formatMoneyExactly(wish.amount, sale.currency), reason: wish.reason },
  })
  return { kind: 'asked', refundId }
}

/** What could be sent back of a sale that is locked, less what is on its way. */
export async function refundable(
  trx: Trx,
  sale: SaleRow,
): Promise<Record<SaleRefundWish['part'], Cents>> {
  const gift = sale.gift_id === null ? null : await findKnownGift(trx, sale.gift_id)
  const all = Math.max(0, await leftOfPayment(trx, sale))
  const ofPrice = await sumOfRefundsUnderWay(trx, { giftId: null, saleId: sale.id })
  const price = Math.min(all, Math.max(0, priceLeftOf(knownSale(sale, gift, 0)) - ofPrice))
  return { price: cents(price), all: cents(all) }
}
