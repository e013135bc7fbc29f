import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { parseMoney } from '#app/money/parse.ts'
import { say } from '#app/words/say.ts'
import { denominations, piecesField, takingsOf } from './denominations.ts'
import type { EntryField, EntryValues } from './entry-fields.ts'

export interface CountTotals {
  readonly inBox: Cents
  readonly float: Cents
  readonly gifts: Cents
  readonly takings: Cents
  /** More (positive) or less than the slips say; `null` while nothing is typed of them. */
  readonly difference: Cents | null
}

/** What a half-filled sheet comes to so far; what cannot be read counts as nothing yet. */
export function addUp(values: EntryValues): CountTotals {
  const money = (field: EntryField) => {
    const read = parseMoney(values[field] ?? '')
    return read.kind === 'money' ? read.amount : null
  }
  const lines = denominations.map((denomination) => {
    const typed = (values[piecesField(denomination)] ?? '').trim()
    const pieces = /^\d{1,5}$/.test(typed) ? Number(typed) : 0
    return { denomination: cents(denomination), pieces }
  })
  const checks = money('checks') ?? cents(0)
  const float = money('float') ?? cents(0)
  const gifts = money('gifts') ?? cents(0)
  const takings = takingsOf({ lines, checks, float, gifts })
  const recorded = money('recorded')
  return {
    inBox: cents(takings + float + gifts),
    float,
    gifts,
    takings,
    difference: recorded === null ? null : cents(takings - recorded),
  }
}

/** Over, short or even, in words. */
export function sayOverShort(where: 'form' | 'item', difference: Cents): string {
  if (difference === 0) return say(`contributions.${where}.even`)
  const amount = formatMoneyExactly(cents(Math.abs(difference)))
  return difference > 0
    ? say(`contributions.${where}.over`, { amount })
    : say(`contributions.${where}.short`, { amount })
}
