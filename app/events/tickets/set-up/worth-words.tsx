import type { Cents } from '#app/money/cents.ts'
import { cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { parseMoney } from '#app/money/parse.ts'
import { say } from '#app/words/say.ts'
import { deductibleOf } from '../package.ts'

/** "$120 − $70 = $50 may be deducted", as the two are typed (C3). */
export function WorthTyped({ price, fairValue }: { price: string; fairValue: string }) {
  const [paid, worth] = [sumTyped(price), sumTyped(fairValue)]
  return (
    <p className="package-worth" aria-live="polite">
      {paid === null || worth === null ? say('packages.worth.none') : sayWorth(paid, worth)}
    </p>
  )
}

export function sayWorth(price: Cents, fairValue: Cents): string {
  const part = deductibleOf(price, fairValue)
  if (part === 0) return say('packages.worth.nothing')
  return say('packages.worth.sum', {
    price: formatMoney(price),
    value: formatMoney(fairValue),
    part: formatMoney(cents(part)),
  })
}

function sumTyped(text: string): Cents | null {
  const read = parseMoney(text)
  return read.kind === 'money' && read.amount >= 0 ? read.amount : null
}
