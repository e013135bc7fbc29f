import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'

/** The least that Stripe takes by card, in US cents (docs.stripe.com/currencies#minimum-and-maximum-charge-amounts). */
export const LEAST_CHARGE: Cents = cents(50)

/** Whether a sum is to be paid and no card can pay it. */
export function isTooLittle(sum: number): boolean {
  return sum > 0 && sum < LEAST_CHARGE
}
