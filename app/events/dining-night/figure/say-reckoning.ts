import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { partOf, sayShare } from '#app/money/share.ts'
import { say } from '#app/words/say.ts'
import type { DiningResult } from '#db/schema/dining-nights.ts'
import type { Deal, Given, Night } from '../share.ts'

/** "$1,240.00 spent − $140.00 not counted = $1,100.00 × 20% = $220.00": how a sum comes of a night's sales. */
export function sayReckoning({ gives, cap }: Deal, { sales, leftOut }: Night): string {
  const counted = cents(sales - leftOut)
  const spent = say('figure.reckoning.spent', { amount: formatMoneyExactly(sales) })
  const steps = [
    leftOut > 0
      ? say('figure.reckoning.less', {
          before: spent,
          amount: formatMoneyExactly(leftOut),
          counted: formatMoneyExactly(counted),
        })
      : spent,
  ]
  if (typeof gives === 'number')
    return `${steps.join('')}. ${say('figure.reckoning.flat', { amount: formatMoneyExactly(gives) })}`
  const whole = partOf(counted, gives)
  steps.push(` × ${sayShare(gives)} = ${formatMoneyExactly(whole)}`)
  if (cap !== null && whole > cap)
    steps.push(`. ${say('figure.reckoning.cap', { amount: formatMoneyExactly(cap) })}`)
  return steps.join('')
}

/** What comes of it, in one sentence: the sum, or why there is none. */
export function sayOutcome(
  { result, amount }: { readonly result: DiningResult; readonly amount: Cents },
  deal: Deal,
  { sales, leftOut, guests, rsvps }: Night,
): string {
  switch (result) {
    case 'given':
      return amount > 0
        ? say('figure.outcome.given', { amount: formatMoneyExactly(amount) })
        : say('figure.outcome.nothing')
    case 'too_few_sales':
      return say('figure.outcome.too_few_sales', {
        counted: formatMoneyExactly(cents(sales - leftOut)),
        least: formatMoneyExactly(deal.leastSales ?? cents(0)),
      })
    case 'too_few_guests':
      return say('figure.outcome.too_few_guests', {
        came: guests ?? 0,
        least: deal.leastGuests ?? 0,
      })
    case 'too_few_rsvps':
      return say('figure.outcome.too_few_rsvps', { said: rsvps ?? 0, least: deal.leastRsvps ?? 0 })
    case 'not_paid':
      return say('figure.outcome.not_paid')
  }
}

/** What was shown before it was saved; saved is only what was seen. */
export function markOf({ result, amount }: Given): string {
  return `${result} ${amount}`
}
