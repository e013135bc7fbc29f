import { z } from 'zod'
import { formatMoney } from '#app/money/format.ts'
import { cents } from '#app/money/cents.ts'
import { parseMoney } from '#app/money/parse.ts'
import { say } from '#app/words/say.ts'
import { LEAST_AMOUNTS, MOST_AMOUNT_WORDS, readAmounts, writeAmounts } from './suggested-amounts.ts'
import type { SuggestedAmount } from './suggested-amounts.ts'
import { oneLineOrNone } from './team-text.form.ts'

/** What the organization takes, in cents. */
export interface AmountLimits {
  readonly minimum: number
  readonly maximum: number
}

export const amountFields = ['amount1', 'amount2', 'amount3', 'amount4', 'amount5'] as const
export const amountWordFields = [
  'amountFor1',
  'amountFor2',
  'amountFor3',
  'amountFor4',
  'amountFor5',
] as const
type Field = (typeof amountFields)[number] | (typeof amountWordFields)[number]
export type AmountRows = Record<Field, string>

const anAmount = z.string().max(40).trim().default('')
const someWords = oneLineOrNone()

export const amountShape = {
  amount1: anAmount,
  amount2: anAmount,
  amount3: anAmount,
  amount4: anAmount,
  amount5: anAmount,
  amountFor1: someWords,
  amountFor2: someWords,
  amountFor3: someWords,
  amountFor4: someWords,
  amountFor5: someWords,
}

/** The rows as one text, lowest first, or complaints about them. */
export function readAmountRows(
  rows: AmountRows,
  { minimum, maximum }: AmountLimits,
  complain: (field: Field, message: string) => void,
): string {
  const amounts: SuggestedAmount[] = []
  for (const [place, field] of amountFields.entries()) {
    const wordsField = amountWordFields[place] ?? 'amountFor1'
    const words = rows[wordsField]
    if (words.length > MOST_AMOUNT_WORDS)
      complain(wordsField, say('teams.amounts.wordsTooLong', { most: String(MOST_AMOUNT_WORDS) }))
    const read = parseMoney(rows[field])
    if (read.kind === 'empty') {
      if (words !== '') complain(field, say('teams.amounts.missing'))
      continue
    }
    if (read.kind !== 'money') {
      complain(field, say('teams.amounts.number'))
      continue
    }
    if (read.amount < minimum || read.amount > maximum)
      complain(
        field,
        say('teams.amounts.range', {
          minimum: formatMoney(cents(minimum)),
          maximum: formatMoney(cents(maximum)),
        }),
      )
    if (amounts.some(({ amount }) => amount === read.amount))
      complain(field, say('teams.amounts.twice'))
    amounts.push({ amount: read.amount, words })
  }
  const sent = amountFields.filter((field) => rows[field] !== '').length
  if (sent > 0 && sent < LEAST_AMOUNTS)
    complain('amount1', say('teams.amounts.tooFew', { least: String(LEAST_AMOUNTS) }))
  return writeAmounts(amounts.toSorted((one, other) => one.amount - other.amount))
}

/** The text as rows again. */
export function amountRowsOf(written: string): AmountRows {
  const amounts = readAmounts(written)
  const sum = (place: number) => {
    const found = amounts[place]
    return found ? formatMoney(found.amount).replace(/^\$/, '') : ''
  }
  const words = (place: number) => amounts[place]?.words ?? ''
  return {
    amount1: sum(0),
    amount2: sum(1),
    amount3: sum(2),
    amount4: sum(3),
    amount5: sum(4),
    amountFor1: words(0),
    amountFor2: words(1),
    amountFor3: words(2),
    amountFor4: words(3),
    amountFor5: words(4),
  }
}
