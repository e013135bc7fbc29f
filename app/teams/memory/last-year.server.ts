import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import type { LastYearWords } from './last-year.tsx'

export interface LastYearRow {
  readonly slug: string
  readonly name: string
  readonly raised_cents: number
  readonly gift_count: number
}

/** For a query that reads the team anyway: the team that it goes on from, while that is for all to see and brought something in. */
export function lastYearOf(againOf: RawBuilder<unknown>): RawBuilder<LastYearRow | null> {
  return sql<LastYearRow | null>`(
    select json_build_object('slug', b.slug, 'name', b.name, 'raised_cents', bs.raised_cents, 'gift_count', bs.gift_count)
      from team b join team_total bs on bs.team_id = b.id
     where b.id = ${againOf} and b.status in ('live', 'closed') and bs.raised_cents > 0)`
}

export function sayLastYear(row: LastYearRow, currency: string): LastYearWords {
  return {
    href: `/teams/${row.slug}`,
    raised: formatMoney(cents(row.raised_cents), currency),
    gifts: row.gift_count,
  }
}
