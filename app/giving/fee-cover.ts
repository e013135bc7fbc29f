import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'

/** What the payment company is thought to keep: a share in hundredths of a per cent and a fixed part in cents. */
export interface FeeRate {
  readonly basisPoints: number
  readonly fixed: Cents
}

/**
 * What a donor adds so that the whole gift arrives: the least sum whose fee, taken of gift and sum together, it pays.
 * What was really kept is booked from the payment company's own figures, never from this.
 */
export function feeCoverOf(gift: Cents, { basisPoints, fixed }: FeeRate): Cents {
  const share = 10_000 - basisPoints
  return cents(Math.ceil((gift * basisPoints + fixed * 10_000) / share))
}
