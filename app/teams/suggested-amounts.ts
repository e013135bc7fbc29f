import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'

/** An amount that a page suggests: “$50, a week of meals”. */
export interface SuggestedAmount {
  readonly amount: Cents
  readonly words: string
}

export const LEAST_AMOUNTS = 3
/** What fits below a sum on a phone. */
export const MOST_AMOUNT_WORDS = 40

/** As it stands in the database: one a line, cents first. */
export function writeAmounts(amounts: readonly SuggestedAmount[]): string {
  return amounts.map(({ amount, words }) => `${amount} ${words}`.trim()).join('\n')
}

export function readAmounts(written: string): SuggestedAmount[] {
  return written.split('\n').flatMap((line) => {
    const [, amount, words = ''] = /^(\d+)(?: (.*))?$/.exec(line) ?? []
    return amount === undefined ? [] : [{ amount: cents(Number(amount)), words }]
  })
}

interface House {
  readonly suggested: readonly number[]
  readonly minimum: number
  readonly maximum: number
}

/** What a page suggests: the team's own amounts as far as the organization takes them today, or else the organization's. */
export function amountsToSuggest(
  written: string,
  { suggested, minimum, maximum }: House,
): SuggestedAmount[] {
  const own = readAmounts(written).filter(({ amount }) => amount >= minimum && amount <= maximum)
  if (own.length > 0) return own
  return withoutWords(suggested)
}

/** The organization’s amounts, which say nothing but the sum. */
export function withoutWords(amounts: readonly number[]): SuggestedAmount[] {
  return amounts.map((amount) => ({ amount: cents(amount), words: '' }))
}

/** As the give page's form sends it: dollars. */
export function choiceOf(amount: Cents): string {
  return String(amount / 100)
}

/** For whoever reads the page before it is out: “$50: a week of meals”, one a line. */
export function sayAmounts(written: string, currency: string): string {
  return readAmounts(written)
    .map(({ amount, words }) => [formatMoney(amount, currency), words].filter(Boolean).join(': '))
    .join('\n')
}
