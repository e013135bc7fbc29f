import { cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { say } from '#app/words/say.ts'
import { deductibleOf } from './package.ts'

/**
 * What of a price may be deducted, as a buyer reads it before paying (C3, C4): nothing of what is worth its price, all of what is
 * worth nothing. In cents. @returns `null` for what is free.
 */
export function sayDeductible(price: number, fairValue: number): string | null {
  if (price === 0) return null
  if (fairValue === 0) return say('tickets.cart.worthNothing')
  const deductible = deductibleOf(price, fairValue)
  if (deductible === 0) return say('tickets.cart.worthAll')
  return say('tickets.cart.worth', {
    value: formatMoney(cents(fairValue)),
    deductible: formatMoney(cents(deductible)),
  })
}
