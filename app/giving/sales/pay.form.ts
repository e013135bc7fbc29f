import { formatMoney } from '#app/money/format.ts'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { parseMoney } from '#app/money/parse.ts'
import { say } from '#app/words/say.ts'

/** Enough for a large heart at a small table; who wants to give more finds the team's own page. */
const MOST_EXTRA = cents(100_000)

export const payFields = ['extra', 'ownExtra'] as const
export type PayField = (typeof payFields)[number]

/** What the buyer adds as a gift; what is typed counts before what is chosen. @returns a complaint in words. */
export function readExtra({ extra, ownExtra }: Partial<Record<PayField, string>>): Cents | string {
  const typed = (ownExtra ?? '').trim()
  if (typed === '' && (extra ?? 'own') === 'own') return say('qr.pay.errors.choose')
  const read = parseMoney(typed === '' ? (extra ?? '') : typed)
  switch (read.kind) {
    case 'empty':
    case 'not-a-number':
      return say('giving.giveErrors.dollars')
    case 'part-of-a-cent':
      return say('giving.giveErrors.digits')
    case 'too-large':
      return tooMuch()
    case 'money':
      return read.amount > MOST_EXTRA ? tooMuch() : read.amount
  }
}

/** What is missing to the next whole dollar; a whole one more where none is. */
export function roundUp(amount: Cents): Cents {
  return cents(100 - (amount % 100))
}

function tooMuch(): string {
  return say('qr.pay.errors.tooMuch', { most: formatMoney(MOST_EXTRA) })
}
