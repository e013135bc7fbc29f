import type { ReactNode } from 'react'
import { formatMoneyExactly } from '#app/money/format.ts'
import { Bar } from '#app/ui/bar.tsx'
import { Table } from '#app/ui/table.tsx'
import type { Sort } from '#app/ui/table.tsx'
import { sayNumber } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import type { Sums } from './sums.server.ts'

interface SumsTableProps<Row extends Sums> {
  caption: string
  heading: string
  name: (row: Row) => ReactNode
  rowKey: (row: Row) => string
  rows: readonly Row[]
  currency: string
  /** Added up over all rows of the period, also those that are not shown. */
  totals: Sums
  /** Where the heads of the columns lead, when the rows can be put in another order. */
  sorts?: Readonly<Record<'name' | 'gifts' | 'raised' | 'fees' | 'net', Sort>> | undefined
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
  sorts,
}: SumsTableProps<Row>) {
  const most = Math.max(0, ...rows.map((row) => row.raised))
  const money = (amount: Sums['raised']) => formatMoneyExactly(amount, currency)
  return (
    <Table
      caption={caption}
      columns={[
        { heading, cell: name, sort: sorts?.name },
        {
          heading: say('staff.desk.gifts'),
          cell: (row) => sayNumber(row.gifts),
          kind: 'number',
          sort: sorts?.gifts,
        },
        {
          heading: say('staff.totals.raised'),
          cell: (row) => money(row.raised),
          kind: 'sum',
          sort: sorts?.raised,
        },
        {
          heading: say('staff.totals.fees'),
          cell: (row) => money(row.fees),
          kind: 'number',
          sort: sorts?.fees,
        },
        {
          heading: say('staff.totals.net'),
          cell: (row) => money(row.net),
          kind: 'number',
          sort: sorts?.net,
        },
        {
          heading: say('staff.totals.share'),
          cell: (row) => <Bar part={row.raised} of={most} />,
          kind: 'bar',
        },
      ]}
      rows={rows}
      rowKey={rowKey}
      narrow="brief"
      totals={[
        say('staff.totals.together'),
        sayNumber(totals.gifts),
        money(totals.raised),
        money(totals.fees),
        money(totals.net),
        '',
      ]}
      empty={<p className="soft">{say('staff.totals.none')}</p>}
    />
  )
}
