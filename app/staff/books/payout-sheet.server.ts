import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import { csvSheet } from '#app/staff/exports/csv.server.ts'
import type { CsvColumn } from '#app/staff/exports/csv.server.ts'
import type { Days } from '#app/staff/days.server.ts'
import type { Sheet } from '#app/staff/exports/snapshot.server.ts'
import { say } from '#app/words/say.ts'
import type { PayoutTable } from '#db/schema/gifts.ts'

interface PayoutRow {
  readonly day: string
  readonly status: PayoutTable['status']
  readonly id: string
  readonly amount: number
  readonly currency: string
  readonly charges: number
  readonly back: number
  readonly disputes: number
  readonly others: number
  readonly fees: number
  readonly net: number
  readonly lines: number
}

/** Every payout that these days brought to the bank, with what its lines add up to. */
export function payoutSheet({ from, to }: Days): Sheet<PayoutRow> {
  // Stripe names the day of arrival by its midnight in UTC.
  const day = sql`(p.arrives_on at time zone 'UTC')::date`
  const chosen = sql`${day} between coalesce(${from}::date, '-infinity') and coalesce(${to}::date, 'infinity')`
  return csvSheet(columnsOf(), {
    count: sql`select count(*) as rows from payout p where ${chosen}`,
    rows: sql`
      select to_char(${day}, 'YYYY-MM-DD') as day, p.status, p.stripe_payout_id as id, p.amount_cents as amount, o.currency,
             l.charges, l.back, l.disputes, l.others, l.fees, l.net, l.lines
        from payout p cross join organization o
       cross join lateral (
         select count(*) as lines, coalesce(sum(b.net), 0)::bigint as net,
                coalesce(sum(b.amount) filter (where b.type = 'charge'), 0)::bigint as charges,
                coalesce(sum(b.amount) filter (where b.type in ('charge_failure', 'refund', 'refund_failure')), 0)::bigint as back,
                coalesce(sum(b.amount) filter (where b.type in ('dispute', 'dispute_reversal')), 0)::bigint as disputes,
                coalesce(sum(b.amount) filter (where b.type in ('payout_failure', 'other')), 0)::bigint as others,
                coalesce(sum(case when b.type = 'fee' then -b.net else b.fee end), 0)::bigint as fees
           from stripe_balance_transaction b where b.payout_id = p.stripe_payout_id and b.type <> 'payout') l
       where ${chosen}
       order by p.arrives_on, p.stripe_payout_id`,
  })
}

function columnsOf(): readonly CsvColumn<PayoutRow>[] {
  return [
    { heading: say('books.csv.arrives'), cell: ({ day }) => day },
    { heading: say('staff.people.state'), cell: ({ status }) => sayStatus(status) },
    { heading: say('books.csv.payout'), cell: ({ id }) => id },
    { heading: say('staff.papers.amount'), cell: ({ amount }) => cents(amount) },
    { heading: say('staff.csv.currency'), cell: ({ currency }) => currency.toUpperCase() },
    { heading: say('staff.desk.gifts'), cell: ({ charges }) => cents(charges) },
    { heading: say('staff.totals.sentBack'), cell: ({ back }) => cents(back) },
    { heading: say('books.csv.disputes'), cell: ({ disputes }) => cents(disputes) },
    { heading: say('books.csv.others'), cell: ({ others }) => cents(others) },
    { heading: say('staff.totals.fees'), cell: ({ fees }) => cents(fees) },
    { heading: say('books.csv.linesNet'), cell: ({ net }) => cents(net) },
    { heading: say('books.csv.lines'), cell: ({ lines }) => String(lines) },
  ]
}

function sayStatus(status: PayoutTable['status']): string {
  switch (status) {
    case 'pending':
      return say('books.payout.pending')
    case 'in-transit':
      return say('books.payout.inTransit')
    case 'paid':
      return say('books.payout.paid')
    case 'failed':
      return say('books.payout.failed')
    case 'canceled':
      return say('books.payout.canceled')
  }
}
