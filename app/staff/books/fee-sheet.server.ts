import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import { csvSheet } from '#app/staff/exports/csv.server.ts'
import type { CsvColumn } from '#app/staff/exports/csv.server.ts'
import { fallsInto } from '#app/staff/days.server.ts'
import type { Days } from '#app/staff/days.server.ts'
import type { Sheet } from '#app/staff/exports/snapshot.server.ts'
import { sayAccount, sayJournal } from '#app/staff/journal-words.ts'
import { say } from '#app/words/say.ts'
import type { AccountCode, JournalKind } from '#db/schema/ledger.ts'

interface FeeRow {
  readonly day: string
  readonly time: string
  readonly kind: JournalKind
  readonly code: AccountCode
  readonly amount: number
  readonly currency: string
  readonly team: string | null
  readonly campaign: string | null
  readonly gift: string | null
  readonly source_id: string
  readonly payout: string | null
}

/** Every fee that was kept or given back on these days, oldest first. */
export function feeSheet(days: Days): Sheet<FeeRow> {
  const chosen = sql`a.code in ('stripe_fee', 'dispute_fee') and ${fallsInto(days, sql`j.occurred_at`)}`
  const fees = sql`
    ledger_account a join posting p on p.account_id = a.id join journal j on j.id = p.journal_id`
  return csvSheet(columnsOf(), {
    count: sql`select count(*) as rows from ${fees} where ${chosen}`,
    rows: sql`
      select to_char(j.occurred_at at time zone o.time_zone, 'YYYY-MM-DD') as day,
             to_char(j.occurred_at at time zone o.time_zone, 'HH24:MI') as time, j.kind, a.code, p.amount, p.currency,
             t.name as team, c.name as campaign, g.public_id as gift, j.source_id, b.payout_id as payout
        from ${fees} cross join organization o left join campaign c on c.id = a.campaign_id left join team t on t.id = a.team_id
        left join gift g on g.id = j.gift_id
        left join stripe_balance_transaction b on b.id = j.source_id and j.source = 'stripe'
       where ${chosen}
       order by j.occurred_at, j.id, p.id`,
  })
}

function columnsOf(): readonly CsvColumn<FeeRow>[] {
  return [
    { heading: say('staff.csv.day'), cell: ({ day }) => day },
    { heading: say('staff.csv.time'), cell: ({ time }) => time },
    { heading: say('staff.audit.what'), cell: ({ kind }) => sayJournal(kind) },
    { heading: say('books.csv.account'), cell: ({ code }) => sayAccount(code, null) },
    { heading: say('staff.gifts.fee'), cell: ({ amount }) => cents(amount) },
    { heading: say('staff.csv.currency'), cell: ({ currency }) => currency.toUpperCase() },
    { heading: say('staff.gifts.team'), cell: ({ team }) => team ?? '' },
    { heading: say('staff.totals.campaign'), cell: ({ campaign }) => campaign ?? '' },
    { heading: say('staff.csv.gift'), cell: ({ gift }) => gift ?? '' },
    { heading: say('books.csv.sourceId'), cell: ({ source_id: id }) => id },
    { heading: say('books.csv.payout'), cell: ({ payout }) => payout ?? '' },
  ]
}
