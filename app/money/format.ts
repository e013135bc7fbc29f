import type { Cents } from './cents.ts'

/** `$1,240` for whole dollars, `$1,240.50` otherwise: how an amount is said on a page. */
export function formatMoney(amount: Cents, currency = 'usd', locale = 'en-US'): string {
  return formatter(currency, locale, amount % 100 === 0 ? 0 : 2).format(amount / 100)
}

/** `$1,240.00` always with cents: how an amount is said on a receipt and in a table of money. */
export function formatMoneyExactly(amount: Cents, currency = 'usd', locale = 'en-US'): string {
  return formatter(currency, locale, 2).format(amount / 100)
}

const formatters = new Map<string, Intl.NumberFormat>()

function formatter(currency: string, locale: string, digits: number): Intl.NumberFormat {
  const key = `${locale} ${currency} ${digits}`
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: currency.toUpperCase(),
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  formatters.set(key, made)
  return made
}
