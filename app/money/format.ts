import { keep } from '#app/words/formats.ts'
import type { Cents } from './cents.ts'

/** `$1,240` for whole dollars, `$1,240.50` otherwise: how an amount is said on a page. */
export function formatMoney(amount: Cents, currency = 'usd'): string {
  return withMinus(formatter(currency, amount % 100 === 0 ? 0 : 2).format(amount / 100))
}

/** `$1,240.00` always with cents: how an amount is said on a receipt and in a table of money. */
export function formatMoneyExactly(amount: Cents, currency = 'usd'): string {
  return withMinus(formatter(currency, 2).format(amount / 100))
}

/** `1240.50`: how a spreadsheet reads an amount, whatever its language. */
export function formatPlain(amount: Cents): string {
  const whole = Math.trunc(Math.abs(amount) / 100)
  const part = String(Math.abs(amount) % 100).padStart(2, '0')
  return `${amount < 0 ? '-' : ''}${whole}.${part}`
}

/** `$1.2K`: how an amount is said beside a line of a chart, where only its size matters. */
export function formatMoneyShort(amount: Cents, currency = 'usd'): string {
  const format = keep(
    `${currency} short`,
    (locale) =>
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency: currency.toUpperCase(),
        notation: 'compact',
        maximumFractionDigits: 1,
        minimumFractionDigits: 0,
      }),
  )
  return withMinus(format.format(amount / 100))
}

/** A hyphen is shorter than a digit is wide; a minus sign stands in the column. */
function withMinus(text: string): string {
  return text.replace('-', '\u2212')
}

function formatter(currency: string, digits: number): Intl.NumberFormat {
  return keep(
    `${currency} ${digits}`,
    (locale) =>
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency: currency.toUpperCase(),
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }),
  )
}
