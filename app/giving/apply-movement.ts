import { cents, negative } from '#app/money/cents.ts'
import type { MoneyMovement } from '#app/payments/words.ts'
import { remainingOf, shareOfReturn } from './known-gift.ts'
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
    case 'charge_failure':
      return { ...payment, paid: false }
    case 'refund': {
      const own = Math.min(negative(movement.amount), remainingOf(payment))
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
  const { type, amount, source } = movement
  const fee = type === 'charge' || type === 'refund' ? movement.fee : 0
  const giftBack = source.kind === 'refund' && source.ofGiftAlone ? 0 - amount : 0
  return {
    ...payment,
    fee: payment.fee + fee,
    giftBack: payment.giftBack + giftBack,
    method: payment.method ?? (source.kind === 'charge' ? source.method : null),
  }
}

/** Whether a charge is the one that this gift or sale waits for: its sum, its currency, and not paid by another charge before. */
export function fits(payment: Known, movement: MoneyMovement): boolean {
  if (movement.source.kind !== 'charge') return false
  const first = payment.chargeId === null || payment.chargeId === movement.source.chargeId
  return first && movement.amount === payment.amount && movement.currency === payment.currency
}
