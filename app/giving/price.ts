import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { feeCoverOf } from './fee-cover.ts'
import type { FeeRate } from './fee-cover.ts'

interface Wanted {
  readonly amount: Cents
  readonly coverFee: boolean
}

interface Terms {
  readonly feeRate: FeeRate
  readonly feeCoverOffered: boolean
}

/** What a donor is asked to pay. */
export interface Price {
  /** All of it, the covered fee in it. */
  readonly amount: Cents
  readonly cover: Cents
}

/** The gift, and on top what covers the fee if the donor wished so and it is offered (S19). */
export function priceOf({ amount, coverFee }: Wanted, { feeRate, feeCoverOffered }: Terms): Price {
  const cover = coverFee && feeCoverOffered ? feeCoverOf(amount, feeRate) : cents(0)
  return { amount: cents(amount + cover), cover }
}
