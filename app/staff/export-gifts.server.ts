import { sql } from 'kysely'
import { actorOf, recordChange } from '#app/people/audit.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import { hrefOf } from './desk-hrefs.ts'
import { exportRows } from './exports/export-rows.server.ts'
import type { ExportOutcome } from './exports/export-rows.server.ts'
import { conditionsOf, timeOf, wordsOf } from './gift-conditions.server.ts'
import { giftColumns } from './gift-csv.server.ts'
import type { ExportedGift } from './gift-csv.server.ts'
import { askGifts } from './gift-filter.ts'
import type { GiftFilter } from './gift-filter.ts'

/** The gifts that a filter asks for, newest first. */
export async function exportGifts(filter: GiftFilter, by: Person): Promise<ExportOutcome> {
  const time = timeOf(filter)
  const words = wordsOf(filter.search)
  const chosen = sql.join([...conditionsOf(filter), ...(words ? [words] : [])], sql` and `)
  return await exportRows<ExportedGift>({
    count: sql`select count(*) as rows from gift g where ${chosen}`,
    select: sql`
      select g.public_id, to_char(${time} at time zone o.time_zone, 'YYYY-MM-DD') as day,
             to_char(${time} at time zone o.time_zone, 'HH24:MI') as time, g.status, g.amount_cents, g.fee_cover_cents,
             g.stripe_fee_cents, g.refunded_cents, g.lost_cents, g.disputed_cents, g.currency,
             case when g.method is not null then way_of(g.method) end as way, g.source, g.donor_name, g.donor_email, g.shown_name,
             g.anonymous, g.newsletter, g.message, t.name as team, t.kind, c.name as campaign, r.year, r.number, g.charge_id
        from gift g cross join organization o join campaign c on c.id = g.campaign_id left join team t on t.id = g.team_id
        left join receipt r on r.gift_id = g.id and r.voided_at is null
       where ${chosen}
       order by ${time} desc, g.id desc`,
    columns: giftColumns,
    note: async (rows) => await noteExport(filter, by, rows),
  })
}

/** The trail can never be erased, so it does not hold what was searched for: that may be somebody's name. */
async function noteExport(filter: GiftFilter, by: Person, rows: number): Promise<void> {
  const { q, ...asked } = askGifts(filter)
  await inTransaction(async (trx) => {
    await recordChange(trx, {
      actor: actorOf(by),
      action: 'export-gifts',
      subjectKind: 'gifts',
      subjectId: 'all',
      detail: { rows, filter: hrefOf('', asked).slice(1), ...(q ? { searched: true } : {}) },
    })
  })
}
