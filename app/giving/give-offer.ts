import type { Cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { choiceOf } from '#app/teams/suggested-amounts.ts'
import type { SuggestedAmount } from '#app/teams/suggested-amounts.ts'
import { say } from '#app/words/say.ts'
import { feeCoverOf } from './fee-cover.ts'
import type { FeeRate } from './fee-cover.ts'

export interface GiveOffer {
  readonly amounts: readonly { value: string; text: string; note?: string }[]
  /** "$5" */
  readonly smallest: string
  /** What the payment company keeps of a gift, for the sum that a donor may add; null when it is not offered. */
  readonly fee: {
    basisPoints: number
    fixed: number
    /** Between which sums in cents a gift may be; of others no fee is said. */
    least: number
    most: number
    rateText: string
    examples: readonly string[]
  } | null
}

interface Terms {
  readonly minimum: Cents
  readonly maximum: Cents
  readonly suggested: readonly SuggestedAmount[]
  readonly feeRate: FeeRate
  readonly feeCoverOffered: boolean
}

/** The sums that a donor is offered, in words. */
export function sayOffer(
  { minimum, maximum, suggested, feeRate, feeCoverOffered }: Terms,
  currency: string,
): GiveOffer {
  const money = (amount: Cents) => formatMoney(amount, currency)
  return {
    amounts: suggested.map(({ amount, words }) => ({
      value: choiceOf(amount),
      text: money(amount),
      ...(words !== '' && { note: words }),
    })),
    smallest: money(minimum),
    fee: feeCoverOffered
      ? {
          ...feeRate,
          least: minimum,
          most: maximum,
          rateText: say('giving.give.feeRate', {
            percent: String(feeRate.basisPoints / 100),
            fixed: money(feeRate.fixed),
          }),
          examples: suggested.map(({ amount }) =>
            say('giving.give.feeExample', {
              fee: money(feeCoverOf(amount, feeRate)),
              amount: money(amount),
            }),
          ),
        }
      : null,
  }
}
