import { cents, negative } from '#app/money/cents.ts'
import type { MoneyMovement } from '#app/payments/words.ts'
import { remainingOf, shareOfReturn } from './known-gift.ts'
import type { KnownGift } from './known-gift.ts'

/** The gift as it stands after a line of Stripe's book that is about it. Pure: the same line is never applied twice by the caller. */
export function applyMovement(gift: KnownGift, movement: MoneyMovement): KnownGift {
  switch (movement.type) {
    case 'charge':
      if (movement.source.kind !== 'charge') return gift
      return { ...gift, paid: true, chargeId: movement.source.chargeId }
    case 'charge_failure':
      return { ...gift, paid: false }
    case 'refund': {
      const own = Math.min(negative(movement.amount), remainingOf(gift))
      return {
        ...gift,
        refunded: cents(gift.refunded + own),
        beyond: cents(gift.beyond + negative(movement.amount) - own),
      }
    }
    case 'refund_failure': {
      const { own, ofBeyond } = shareOfReturn(gift, movement.amount)
      return {
        ...gift,
        refunded: cents(gift.refunded - own),
        beyond: cents(gift.beyond - ofBeyond),
      }
    }
    case 'dispute':
    case 'dispute_reversal':
      return { ...gift, disputed: cents(Math.max(0, gift.disputed - movement.amount)) }
    case 'payout':
    case 'payout_failure':
    case 'fee':
    case 'other':
      return gift
  }
}

/** Whether a charge is the one that this gift waits for: its sum, its currency, and not paid by another charge before. */
export function fits(gift: KnownGift, movement: MoneyMovement): boolean {
  if (movement.source.kind !== 'charge') return false
  const first = gift.chargeId === null || gift.chargeId === movement.source.chargeId
  return first && movement.amount === gift.amount && movement.currency === gift.currency
}
