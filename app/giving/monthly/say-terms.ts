import type { Cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { keep, sayDate } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'

interface Charged {
  readonly amount: Cents
  readonly currency: string
  readonly timeZone: string
}

/** What stands beside the button that begins a gift of every month: how much, when, how long, how to stop (C23). */
export function sayTerms(begun: Date, { amount, currency, timeZone }: Charged): string {
  return say('monthly.terms', {
    amount: formatMoneyExactly(amount, currency),
    day: sayChargeDay(begun, timeZone),
  })
}

/** "27th": the day of each month on which it is charged, as that of the first. */
export function sayChargeDay(begun: Date, timeZone: string): string {
  const day = Number(new Intl.DateTimeFormat('en-US', { day: 'numeric', timeZone }).format(begun))
  const form = keep(
    'ordinal',
    (locale) => new Intl.PluralRules(locale, { type: 'ordinal' }),
  ).select(day)
  switch (form) {
    case 'one':
    case 'two':
    case 'few':
      return say(`monthly.day.${form}`, { day })
    case 'zero':
    case 'many':
    case 'other':
      return say('monthly.day.other', { day })
  }
}

/** "December 27, 2026" */
export function sayNext(at: Date, timeZone: string): string {
  return sayDate(at, { dateStyle: 'long', timeZone })
}
