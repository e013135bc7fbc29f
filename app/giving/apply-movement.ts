import { cents, negative } from '#app/money/cents.ts'
import type { MoneyMovement } from '#app/payments/words.ts'
import { heldOf, shareOfReturn } from './known-gift.ts'
import type { Known } from './known-sale.ts'

/** A payment as it stands after a line of Stripe's book that is about it. Pure: the same line is never applied twice by the caller. */
export function applyMovement<Payment extends Known>(
  before: Payment,
  movement: MoneyMovement,
): Payment {
  const payment = noteOfParts(before, movement)
  switch (movement.type) {
    case 'charge':
      if (movement.source.kind !== 'charge') return payment
      return { ...payment, paid: true, chargeId: movement.source.chargeId }
    case 'charge_failure': {
      const own = Math.min(negative(movement.amount), heldOf(payment))
      return {
        ...payment,
        paid: false,
        beyond: cents(payment.beyond + negative(movement.amount) - own),
      }
    }
    case 'refund': {
      const own = Math.min(negative(movement.amount), heldOf(payment))
      return {
        ...payment,
        refunded: cents(payment.refunded + own),
        beyond: cents(payment.beyond + negative(movement.amount) - own),
      }
    }
    case 'refund_failure': {
      const { own, ofBeyond } = shareOfReturn(payment, movement.amount)
      return {
        ...payment,
        refunded: cents(payment.refunded - own),
        beyond: cents(payment.beyond - ofBeyond),
      }
    }
    case 'dispute':
    case 'dispute_reversal':
      return { ...payment, disputed: cents(Math.max(0, payment.disputed - movement.amount)) }
    case 'payout':
    case 'payout_failure':
    case 'fee':
    case 'other':
      return payment
  }
}

/** What a sale keeps beside its sums: the fee of all lines, what went back of the gift alone, how it was paid. */
function noteOfParts<Payment extends Known>(payment: Payment, movement: MoneyMovement): Payment {
  if (payment.of === 'gift') return payment
  const { amount, source } = movement
  const giftBack = source.kind === 'refund' && source.ofGiftAlone ? 0 - amount : 0
  return {
    ...payment,
    fee: payment.fee + processingFeeOf(movement),
    giftBack: payment.giftBack + giftBack,
    method: payment.method ?? (source.kind === 'charge' ? source.method : null),
  }
}

/** What a line adds to the fee of its payment: whichever it is, when it comes or when it goes back. */
export function processingFeeOf({ type, fee }: MoneyMovement): number {
  switch (type) {
    case 'charge':
    case 'charge_failure':
    case 'refund':
    case 'refund_failure':
      return fee
    case 'dispute':
    case 'dispute_reversal':
    case 'payout':
    case 'payout_failure':
    case 'fee':
    case 'other':
      return 0
  }
}

/** Whether a charge is the one that this gift or sale waits for: its sum, its currency, and not paid by another charge before. */
export function fits(payment: Known, movement: MoneyMovement): boolean {
  if (movement.source.kind !== 'charge') return false
  const first = payment.chargeId === null || payment.chargeId === movement.source.chargeId
  return first && movement.amount === payment.amount && movement.currency === payment.currency
}
