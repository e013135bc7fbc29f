import type { Cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { sayNumber } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import type { SaleThreshold } from '#db/schema/organization.ts'

/** What all teams together may sell in a year before sales tax is owed, and which law says so. */
export interface SaleLimits {
  readonly on: boolean
  readonly days: number
  readonly receipts: Cents
  readonly source: string
}

export interface SaleYear {
  readonly year: number
  /** Days of the calendar on which at least one sale is, or was. */
  readonly days: number
  readonly receipts: Cents
}

/** What a year of sales has come near to, or past: the law asks for one of the two limits only, so that past both is the end. */
export function findReached(sales: SaleYear, limits: SaleLimits): readonly SaleThreshold[] {
  if (!limits.on) return []
  if (sales.days > limits.days && sales.receipts > limits.receipts)
    return ['days', 'receipts', 'both']
  const near: SaleThreshold[] = []
  if (isNear(sales.days, limits.days)) near.push('days')
  if (isNear(sales.receipts, limits.receipts)) near.push('receipts')
  return near
}

/** "41 of 75 sale days, $18,200 of $50,000" */
export function saySaleYear({ days, receipts }: SaleYear, limits: SaleLimits, currency: string) {
  return say('saleDays.line', {
    days: sayNumber(days),
    mostDays: sayNumber(limits.days),
    receipts: formatMoney(receipts, currency),
    mostReceipts: formatMoney(limits.receipts, currency),
  })
}

/** Four fifths. */
function isNear(reached: number, limit: number): boolean {
  return reached * 5 >= limit * 4
}
