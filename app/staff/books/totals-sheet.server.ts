import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import { csvSheet } from '#app/staff/exports/csv.server.ts'
import type { CsvColumn } from '#app/staff/exports/csv.server.ts'
import type { Days } from '#app/staff/days.server.ts'
import type { Sheet } from '#app/staff/exports/snapshot.server.ts'
import { sayAccount } from '#app/staff/journal-words.ts'
import { say } from '#app/words/say.ts'
import type { AccountCode } from '#db/schema/ledger.ts'
import { accountPath } from './account-place.ts'
import { sumsByAccount } from './account-totals.server.ts'

interface TotalRow {
  readonly code: AccountCode
  readonly campaign: string | null
  readonly campaign_slug: string | null
  readonly team: string | null
  readonly team_slug: string | null
  readonly currency: string
  readonly opening: number
  readonly debit: number
  readonly credit: number
}

/** Every account over these days, each team's own on a line of its own. */
export function totalsSheet(days: Days): Sheet<TotalRow> {
  const sums = sumsByAccount(days)
  return csvSheet(columnsOf(), {
    count: sql`select count(*) as rows from (${sums}) s`,
    rows: sql`
      select a.code, c.name as campaign, c.slug as campaign_slug, t.name as team, t.slug as team_slug, a.currency,
             s.opening::bigint as opening, s.debit::bigint as debit, s.credit::bigint as credit
        from (${sums}) s join ledger_account a on a.id = s.account_id left join campaign c on c.id = a.campaign_id
        left join team t on t.id = a.team_id
       order by a.code, c.id nulls first, t.slug nulls first`,
  })
}

function columnsOf(): readonly CsvColumn<TotalRow>[] {
  return [
    {
      heading: say('books.csv.path'),
      cell: ({ code, campaign_slug: campaign, team_slug: team }) =>
        accountPath({ code, campaign, team }),
    },
    { heading: say('books.csv.account'), cell: ({ code, team }) => sayAccount(code, team) },
    { heading: say('staff.gifts.team'), cell: ({ team }) => team ?? '' },
    { heading: say('staff.totals.campaign'), cell: ({ campaign }) => campaign ?? '' },
    { heading: say('books.csv.opening'), cell: ({ opening }) => cents(opening) },
    { heading: say('books.csv.debit'), cell: ({ debit }) => cents(debit) },
    { heading: say('books.csv.credit'), cell: ({ credit }) => cents(credit) },
    {
      heading: say('books.csv.closing'),
      cell: ({ opening, debit, credit }) => cents(opening + debit - credit),
    },
    { heading: say('staff.csv.currency'), cell: ({ currency }) => currency.toUpperCase() },
  ]
}
