import { apportion } from '#app/money/apportion.ts'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'

/** What must be known of a payment, whatever it is for, to book money for it. */
export interface KnownPayment {
  readonly id: number
  readonly publicId: string
  readonly campaignId: number
  readonly teamId: number | null
  readonly amount: Cents
  readonly currency: string
  readonly chargeId: string | null
  readonly paid: boolean
  /** Gone back to whoever paid so far. */
  readonly refunded: Cents
  /** Held back by a dispute that is not settled. */
  readonly disputed: Cents
  /** Lost to the payer's bank so far. */
  readonly lost: Cents
  /** Went back or was lost beyond what was left, and lies in suspense; nothing where no refund comes back. */
  readonly beyond: Cents
}

/** What must be known of a gift to book money for it. */
export interface KnownGift extends KnownPayment {
  readonly of: 'gift'
  /** Who shares it, of a gift that was split between teams; otherwise none, and all of it is its own team's. */
  readonly shares: readonly Share[]
}

/** A part of a gift, and whose it is: a team's, or the campaign's own (`null`). */
export interface Share {
  readonly teamId: number | null
  readonly cents: Cents
}

/** How much of a refund that came back is the team's again, and how much was never taken from it. */
export function shareOfReturn(
  payment: KnownPayment,
  amount: number,
): { readonly own: number; readonly ofBeyond: number } {
  const ofBeyond = Math.min(amount, payment.beyond)
  return { ofBeyond, own: Math.min(amount - ofBeyond, payment.refunded) }
}

/** What of a payment is still with the nonprofit and not spoken for: no more can be refunded or lost (I10). */
export function remainingOf(payment: Pick<KnownPayment, 'amount' | 'refunded' | 'lost'>): number {
  return payment.amount - payment.refunded - payment.lost
}

/** What of it the book holds: nothing of one that is not paid yet, nor of one that its bank took back whole. */
export function heldOf(
  payment: Pick<KnownPayment, 'paid' | 'amount' | 'refunded' | 'lost'>,
): number {
  return payment.paid ? remainingOf(payment) : 0
}

/**
 * Whose the rest of a gift is while so much of it is left. It follows from what is left alone, so that what went back in
 * parts, in any order, leaves each team the same.
 */
export function sharesOf(
  gift: Pick<KnownGift, 'teamId' | 'shares'>,
  left: Cents,
): readonly Share[] {
  if (gift.shares.length === 0) return [{ teamId: gift.teamId, cents: left }]
  const parts = apportion(
    left,
    gift.shares.map((share) => share.cents),
  )
  return gift.shares.map(({ teamId }, index) => ({ teamId, cents: cents(parts[index] ?? 0) }))
}
