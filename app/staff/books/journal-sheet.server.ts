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
import { accountPath } from './account-place.ts'

interface JournalRow {
  readonly journal: number
  readonly day: string
  readonly time: string
  readonly kind: JournalKind
  readonly code: AccountCode
  readonly campaign: string | null
  readonly campaign_slug: string | null
  readonly team: string | null
  readonly team_slug: string | null
  readonly amount: number
  readonly currency: string
  readonly gift: string | null
  readonly source: string
  readonly source_id: string
  readonly payout: string | null
  readonly actor: string
}

/** Every posting of these days, the sides of one entry beneath each other, oldest first. */
export function journalSheet(days: Days): Sheet<JournalRow> {
  const chosen = fallsInto(days, sql`j.occurred_at`)
  return csvSheet(columnsOf(), {
    count: sql`select count(*) as rows from journal j join posting p on p.journal_id = j.id where ${chosen}`,
    rows: sql`
      select j.id as journal, to_char(j.occurred_at at time zone o.time_zone, 'YYYY-MM-DD') as day,
             to_char(j.occurred_at at time zone o.time_zone, 'HH24:MI') as time, j.kind, a.code, c.name as campaign,
             c.slug as campaign_slug, t.name as team, t.slug as team_slug, p.amount, p.currency, g.public_id as gift, j.source,
             j.source_id, case when j.source = 'stripe_payout' then j.source_id else b.payout_id end as payout, j.actor
        from journal j join posting p on p.journal_id = j.id join ledger_account a on a.id = p.account_id
        cross join organization o left join campaign c on c.id = a.campaign_id left join team t on t.id = a.team_id
        left join gift g on g.id = j.gift_id
        left join stripe_balance_transaction b on b.id = j.source_id and j.source = 'stripe'
       where ${chosen}
       order by j.occurred_at, j.id, p.id`,
  })
}

function columnsOf(): readonly CsvColumn<JournalRow>[] {
  return [
    { heading: say('staff.csv.day'), cell: ({ day }) => day },
    { heading: say('staff.csv.time'), cell: ({ time }) => time },
    { heading: say('books.csv.entry'), cell: ({ journal }) => String(journal) },
    { heading: say('staff.audit.what'), cell: ({ kind }) => sayJournal(kind) },
    { heading: say('books.csv.account'), cell: ({ code, team }) => sayAccount(code, team) },
    {
      heading: say('books.csv.path'),
      cell: ({ code, campaign_slug: campaign, team_slug: team }) =>
        accountPath({ code, campaign, team }),
    },
    { heading: say('books.csv.debit'), cell: ({ amount }) => (amount > 0 ? cents(amount) : '') },
    { heading: say('books.csv.credit'), cell: ({ amount }) => (amount < 0 ? cents(-amount) : '') },
    { heading: say('staff.csv.currency'), cell: ({ currency }) => currency.toUpperCase() },
    { heading: say('staff.gifts.team'), cell: ({ team }) => team ?? '' },
    { heading: say('staff.totals.campaign'), cell: ({ campaign }) => campaign ?? '' },
    { heading: say('staff.csv.gift'), cell: ({ gift }) => gift ?? '' },
    { heading: say('books.csv.kind'), cell: ({ kind }) => kind },
    { heading: say('books.csv.source'), cell: ({ source }) => source },
    { heading: say('books.csv.sourceId'), cell: ({ source_id: id }) => id },
    { heading: say('books.csv.payout'), cell: ({ payout }) => payout ?? '' },
    { heading: say('books.csv.actor'), cell: ({ actor }) => actor },
  ]
}
