import { formatMoneyExactly } from '#app/money/format.ts'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { recordChange } from '#app/people/audit.server.ts'
import type { Actor } from '#app/people/audit.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { makeRefund } from './make-refund.server.ts'
import { sumOfRefundsUnderWay, writeRefund } from './write-refund.server.ts'
import type { MadeRefund } from './make-refund.server.ts'
import { leftOfPayment, lockSaleOfGift } from './sales/left-of-payment.server.ts'

export interface RefundWish {
  readonly giftPublicId: string
  readonly amount: Cents
  /** For the books and the audit log; the donor does not see it. */
  readonly reason: string
  readonly actor: Actor
}

export type RefundedGift =
  | Exclude<MadeRefund, { kind: 'not-found' }>
  | { kind: 'more-than-is-left'; left: Cents }
  | { kind: 'not-paid' }
  | { kind: 'gift-not-found' }

/**
 * Sends a gift, or part of it, back to the card or account it came from (C26). What is asked for is written down first and
 * counts against what is left at once, so two who refund at the same moment never send back more than was given (F10).
 */
export async function refundGift(wish: RefundWish): Promise<RefundedGift> {
  const asked = await inTransaction((trx) => writeDown(trx, wish))
  if (asked.kind !== 'asked') return asked
  const made = await makeRefund(asked.refundId)
  return made.kind === 'not-found' ? { kind: 'gift-not-found' } : made
}

async function writeDown(
  trx: Trx,
  wish: RefundWish,
): Promise<RefundedGift | { kind: 'asked'; refundId: number }> {
  const sale = await lockSaleOfGift(trx, wish.giftPublicId)
  const gift = await trx
    .selectFrom('gift')
    .select([
      'id',
      'status',
      'amount_cents',
      'refunded_cents',
      'lost_cents',
      'disputed_cents',
      'currency',
      'charge_id',
    ])
    .where('public_id', '=', wish.giftPublicId)
    .forUpdate()
    .executeTakeFirst()
  if (!gift) return { kind: 'gift-not-found' }
  // What came by hand cannot go back by Stripe.
  if (gift.status !== 'paid' || gift.charge_id === null) return { kind: 'not-paid' }
  const underWay = await sumOfRefundsUnderWay(trx, { giftId: gift.id, saleId: null })
  const ofGift =
    gift.amount_cents - gift.refunded_cents - gift.lost_cents - gift.disputed_cents - underWay
  const left = sale ? Math.min(ofGift, await leftOfPayment(trx, sale)) : ofGift
  if (wish.amount > left || wish.amount <= 0)
    return { kind: 'more-than-is-left', left: cents(Math.max(0, left)) }
  const refundId = await writeRefund(trx, {
    giftId: gift.id,
    saleId: null,
    amount: wish.amount,
    reason: wish.reason,
    requestedBy: wish.actor.id,
    madeBy: 'caller',
  })
  await recordChange(trx, {
    actor: wish.actor,
    action: 'refund-gift',
    subjectKind: 'gift',
    subjectId: wish.giftPublicId,
    detail: { amount: formatMoneyExactly(wish.amount, gift.currency), reason: wish.reason },
  })
  return { kind: 'asked', refundId }
}
