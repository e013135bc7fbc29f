import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import { COMPANY } from './say-credit.ts'
import type { Credit } from './say-credit.ts'

interface CreditRow {
  readonly raised_cents: number
  readonly gift_count: number
  readonly quiet: boolean
}

/** Of a `member_credit c` beside its `member_total total`: looked for only while it matters, so that many gifts cost nothing. */
export const isQuiet = sql<boolean>`
  total.gift_count between 1 and ${sql.lit(COMPANY - 1)} and exists (
    select from gift g
     where g.credited_to = c.id and g.status = 'paid' and (g.anonymous or g.amount_hidden)
       and g.refunded_cents + g.lost_cents < g.amount_cents)`

export function creditOf({ raised_cents, gift_count, quiet }: CreditRow): Credit {
  return { raised: cents(raised_cents), gifts: gift_count, quiet }
}
