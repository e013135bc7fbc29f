import type { ReactNode } from 'react'
import { formatMoneyExactly } from '#app/money/format.ts'
import { Bar } from '#app/ui/bar.tsx'
import { Table } from '#app/ui/table.tsx'
import { sayNumber } from '#app/words/formats.ts'
import type { Sums } from './overview.server.ts'

interface SumsTableProps<Row extends Sums> {
  caption: string
  heading: string
  name: (row: Row) => ReactNode
  rowKey: (row: Row) => string
  rows: readonly Row[]
  currency: string
  /** Added up over all rows of the period, also those that are not shown. */
  totals: Sums
}

/** Raised, fees and net of days, teams, kinds or campaigns, with a bar to see which is the most. */
export function SumsTable<Row extends Sums>({
  caption,
  heading,
  name,
  rowKey,
  rows,
  currency,
  totals,
}: SumsTableProps<Row>) {
  const most = Math.max(0, ...rows.map((row) => row.raised))
  const say = (amount: Sums['raised']) => formatMoneyExactly(amount, currency)
  return (
    <Table
      caption={caption}
      columns={[
        { heading, cell: name },
        { heading: 'Gifts', cell: (row) => sayNumber(row.gifts), kind: 'number' },
        { heading: 'Raised', cell: (row) => say(row.raised), kind: 'sum' },
        { heading: 'Fees', cell: (row) => say(row.fees), kind: 'number' },
        { heading: 'Net', cell: (row) => say(row.net), kind: 'number' },
        { heading: 'Share', cell: (row) => <Bar part={row.raised} of={most} />, kind: 'bar' },
      ]}
      rows={rows}
      rowKey={rowKey}
      narrow="brief"
      totals={[
        'Together',
        sayNumber(totals.gifts),
        say(totals.raised),
        say(totals.fees),
        say(totals.net),
        '',
      ]}
      empty={<p className="soft">Nothing in these days.</p>}
    />
  )
}
