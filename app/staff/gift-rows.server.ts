import { sql } from 'kysely'
import { csvSheet } from './exports/csv.server.ts'
import type { CsvColumn } from './exports/csv.server.ts'
import type { Sheet } from './exports/snapshot.server.ts'
import { conditionsOf, timeOf, wordsOf } from './gift-conditions.server.ts'
import type { ExportedGift } from './gift-csv.server.ts'
import { disputeFeeOf } from './gift-disputes.server.ts'
import type { GiftFilter } from './gift-filter.ts'

/** The gifts that a filter asks for, newest first, in these columns. */
export function giftSheet(
  filter: GiftFilter,
  columns: readonly CsvColumn<ExportedGift>[],
): Sheet<ExportedGift> {
  const time = timeOf(filter)
  const words = wordsOf(filter.search)
  const chosen = sql.join([...conditionsOf(filter), ...(words ? [words] : [])], sql` and `)
  return csvSheet(columns, {
    count: sql`select count(*) as rows from gift g where ${chosen}`,
    rows: sql`
      select g.public_id, to_char(${time} at time zone o.time_zone, 'YYYY-MM-DD') as day,
             to_char(${time} at time zone o.time_zone, 'HH24:MI') as time, g.status, g.amount_cents, g.fee_cover_cents,
             g.stripe_fee_cents, ${disputeFeeOf(sql`g.id`)} as dispute_fee_cents, g.refunded_cents, g.lost_cents, g.disputed_cents, g.currency,
             case when g.method is not null then way_of(g.method) end as way, g.source, g.donor_name, g.donor_email, g.shown_name,
             g.anonymous, g.newsletter, g.message, t.name as team, t.kind, c.name as campaign, r.year, r.number, g.charge_id,
             case when g.split_at is not null then (
               select json_agg(json_build_object('name', st.name, 'cents', s.cents) order by s.team_id)
                 from gift_share s left join team st on st.id = s.team_id where s.gift_id = g.id) end as shares
        from gift g cross join organization o join campaign c on c.id = g.campaign_id left join team t on t.id = g.team_id
        left join receipt r on r.gift_id = g.id and r.voided_at is null
       where ${chosen}
       order by ${time} desc, g.id desc`,
  })
}
