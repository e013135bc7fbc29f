import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { say } from '#app/words/say.ts'

/** Notes and coins as they lie in a box, the largest first. */
export const denominations = [10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50, 25, 10, 5, 1] as const
export type Denomination = (typeof denominations)[number]

/** The field that holds how many there are. */
export type PiecesField = `n${Denomination}`

export function piecesField(denomination: Denomination): PiecesField {
  return `n${denomination}`
}

/** "$20 bills", "25¢ coins". */
export function sayDenomination(denomination: number): string {
  if (denomination === 100) return say('contributions.form.oneDollar')
  if (denomination < 100) return say('contributions.form.coin', { amount: `${denomination}¢` })
  return say('contributions.form.bill', { amount: formatMoney(cents(denomination)) })
}

/** What a box holds over the float that was put into it, and over gifts that are told apart. */
export function takingsOf(count: {
  readonly lines: readonly { readonly denomination: Cents; readonly pieces: number }[]
  readonly checks: Cents
  readonly float: Cents
  readonly gifts?: Cents | null
}): Cents {
  const notes = count.lines.reduce((sum, line) => sum + line.denomination * line.pieces, 0)
  return cents(notes + count.checks - count.float - (count.gifts ?? 0))
}
