import { cents } from './cents.ts'
import type { Cents } from './cents.ts'

/** To two figures and never more than it is: 392 is about 390. For what is only expected. */
export function roughlyOf(number: number): number {
  const step = stepOf(number)
  return Math.floor(number / step) * step
}

/** To the nearest of two figures: 334 is about 330, 4,999 about 5,000. For what it takes. */
export function nearlyOf(number: number): number {
  const step = stepOf(number)
  return Math.round(number / step) * step
}

function stepOf(number: number): number {
  return 10 ** Math.max(0, String(Math.trunc(number)).length - 2)
}

/** The same of money in whole dollars: $78.40 is about $78. Less than a dollar stays as it is. */
export function roughMoneyOf(amount: Cents): Cents {
  return amount < 100 ? amount : cents(roughlyOf(Math.floor(amount / 100)) * 100)
}

/** The same of money that it takes. */
export function nearMoneyOf(amount: Cents): Cents {
  return amount < 100 ? amount : cents(nearlyOf(Math.round(amount / 100)) * 100)
}
