import { formatPlain } from '#app/money/format.ts'
import type { AccountTotal } from './account-totals.server.ts'
import { accountPath } from './account-place.ts'
import { cents } from '#app/money/cents.ts'

/** A table of what each account held and how it moved, debits positive, and below it that all of it adds up to nothing. */
export function printTotals(totals: readonly AccountTotal[], currency: string): string {
  const rows = totals.map((total) => [
    accountPath({ ...total, campaign: total.campaignSlug, team: null }),
    ...[total.opening, cents(total.debit - total.credit), total.closing].map(formatPlain),
  ])
  const sum = (of: (total: AccountTotal) => number) =>
    formatPlain(cents(totals.reduce((all, total) => all + of(total), 0)))
  const together = [
    'together',
    sum(({ opening }) => opening),
    sum(({ debit, credit }) => debit - credit),
    sum(({ closing }) => closing),
  ]
  const head = [`account, ${currency.toUpperCase()}`, 'opening', 'moved', 'closing']
  const lines = [head, ...rows, together]
  const widths = head.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  )
  return lines
    .map(([name = '', ...numbers]) =>
      [
        name.padEnd(widths[0] ?? 0),
        ...numbers.map((number, index) => number.padStart(widths[index + 1] ?? 0)),
      ].join('  '),
    )
    .join('\n')
}
