import type { ReactNode } from 'react'
import { cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { Bar } from '#app/ui/bar.tsx'
import { Table } from '#app/ui/table.tsx'
import type { Sort } from '#app/ui/table.tsx'
import { sayNumber } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import type { StillExpected } from './expected-sums.server.ts'
import type { Sums } from './sums.server.ts'

/** Of a part, and of the whole, what is still expected at the end of the days; ways to pay and sources know nothing of it. */
type MayExpect = Sums & Partial<StillExpected>

interface SumsTableProps<Row extends MayExpect> {
  caption: string
  heading: string
  name: (row: Row) => ReactNode
  rowKey: (row: Row) => string
  rows: readonly Row[]
  currency: string
  /** Added up over all rows of the period, also those that are not shown. */
  totals: MayExpect
  /** Where the heads of the columns lead, when the rows can be put in another order. */
  sorts?:
    | Readonly<Record<'name' | 'gifts' | 'raised' | 'expected' | 'fees' | 'net', Sort>>
    | undefined
  /** What stands in place of a table without rows. */
  empty?: ReactNode
}

/** Raised, expected, fees and net of days, teams, kinds or campaigns, with a bar to see which is the most. */
export function SumsTable<Row extends MayExpect>({
  caption,
  heading,
  name,
  rowKey,
  rows,
  currency,
  totals,
  sorts,
  empty = <p className="soft">{say('staff.totals.none')}</p>,
}: SumsTableProps<Row>) {
  const most = Math.max(0, ...rows.map((row) => row.raised))
  const expects = totals.expected !== undefined
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
        ...(expects
          ? [
              {
                heading: say('staff.totals.expected'),
                cell: (row: Row) => money(row.expected ?? cents(0)),
                nothing: (row: Row) => !row.expected,
                kind: 'number' as const,
                sort: sorts?.expected,
              },
            ]
          : []),
        {
          heading: say('staff.totals.fees'),
          cell: (row) => money(row.fees),
          nothing: (row) => row.fees === 0,
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
        ...(expects ? [money(totals.expected ?? cents(0))] : []),
        money(totals.fees),
        money(totals.net),
        '',
      ]}
      empty={empty}
    />
  )
}
