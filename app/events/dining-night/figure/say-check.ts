import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { say } from '#app/words/say.ts'

/** "$4.00 less than reckoned: they took off the card fee" */
export function sayDifference(cut: Cents, why: string): string {
  const amount = formatMoneyExactly(cents(Math.abs(cut)))
  return cut > 0
    ? say('figure.check.less', { amount, why })
    : say('figure.check.more', { amount, why })
}
