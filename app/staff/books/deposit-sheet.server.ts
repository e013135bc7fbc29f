import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import { csvSheet } from '#app/staff/exports/csv.server.ts'
import type { CsvColumn } from '#app/staff/exports/csv.server.ts'
import type { Days } from '#app/staff/days.server.ts'
import type { Sheet } from '#app/staff/exports/snapshot.server.ts'
import { say } from '#app/words/say.ts'

interface DepositRow {
  readonly day: string
  readonly status: 'deposited' | 'reconciled'
  readonly kind: 'slip' | 'transfer'
  readonly slip: string | null
  readonly id: string
  readonly total: number
  readonly currency: string
  readonly cash: number
  readonly checks: number
  readonly transfers: number
  readonly items: number
  readonly statement_day: string | null
  readonly statement: number | null
  readonly why: string | null
}

/** Every deposit that went to the bank on these days, with what was in it and what the bank's statement says. */
export function depositSheet({ from, to }: Days): Sheet<DepositRow> {
  const chosen = sql`d.status in ('deposited', 'reconciled')
    and d.deposited_on between coalesce(${from}::date, '-infinity') and coalesce(${to}::date, 'infinity')`
  return csvSheet(columnsOf(), {
    count: sql`select count(*) as rows from deposit d where ${chosen}`,
    // A check that the bank sent back later was in it.
    rows: sql`
      select d.deposited_on as day, d.status, d.kind, d.slip_number as slip, d.public_id as id, d.total_cents as total, d.currency,
             r.cash, r.checks, r.transfers, r.items, d.statement_on as statement_day, d.statement_cents as statement,
             d.difference_reason as why
        from deposit d
       cross join lateral (
         select count(*) as items, coalesce(sum(amount_cents) filter (where means = 'cash'), 0)::bigint as cash,
                coalesce(sum(amount_cents) filter (where means = 'check'), 0)::bigint as checks,
                coalesce(sum(amount_cents) filter (where means = 'transfer'), 0)::bigint as transfers
           from remittance where deposit_id = d.id and (reversed_at is null or returned)) r
       where ${chosen}
       order by d.deposited_on, d.id`,
  })
}

function columnsOf(): readonly CsvColumn<DepositRow>[] {
  return [
    { heading: say('books.csv.deposited'), cell: ({ day }) => day },
    { heading: say('staff.people.state'), cell: ({ status }) => say(`books.deposit.${status}`) },
    { heading: say('books.csv.kind'), cell: ({ kind }) => say(`books.deposit.${kind}`) },
    { heading: say('books.csv.slip'), cell: ({ slip }) => slip ?? '' },
    { heading: say('books.csv.deposit'), cell: ({ id }) => id },
    { heading: say('staff.papers.amount'), cell: ({ total }) => cents(total) },
    { heading: say('staff.csv.currency'), cell: ({ currency }) => currency.toUpperCase() },
    { heading: say('books.csv.cash'), cell: ({ cash }) => cents(cash) },
    { heading: say('books.csv.checks'), cell: ({ checks }) => cents(checks) },
    { heading: say('books.csv.transfers'), cell: ({ transfers }) => cents(transfers) },
    { heading: say('books.csv.items'), cell: ({ items }) => String(items) },
    { heading: say('books.csv.statementDay'), cell: ({ statement_day: day }) => day ?? '' },
    {
      heading: say('books.csv.statement'),
      cell: ({ statement }) => (statement === null ? '' : cents(statement)),
    },
    {
      heading: say('books.csv.difference'),
      cell: ({ statement, total }) => (statement === null ? '' : cents(statement - total)),
    },
    { heading: say('books.csv.why'), cell: ({ why }) => why ?? '' },
  ]
}
