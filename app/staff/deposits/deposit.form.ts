import { z } from 'zod'
import { amountField, pastDay, wordsField } from '../money/money.form.ts'

/** What went to the bank: the total as whoever took it there read it. */
export function bankingForm(today: string) {
  return z.object({
    total: amountField(),
    slipNumber: wordsField(30),
    depositedOn: pastDay(today),
  })
}

/** What the bank's statement says of it. */
export function statementForm(today: string) {
  return z.object({
    onStatement: amountField(),
    statementOn: pastDay(today),
    differenceReason: wordsField(500),
  })
}

export function payoutStatementForm(today: string) {
  return z.object({ statementOn: pastDay(today) })
}
