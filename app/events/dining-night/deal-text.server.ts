import { sql } from 'kysely'
import type { Selectable } from 'kysely'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { promisedOf } from '#app/teams/dining-promise.ts'
import type { DiningNightTable } from '#db/schema/dining-nights.ts'
import type { EventKind } from '#db/schema/events.ts'
import { nothingAgreed } from './deal.ts'
import type { DealText } from './deal.ts'

/** What one version says of the deal; of one that says nothing yet, nothing. */
export async function findDealText(versionId: number, trx: Trx | typeof db = db) {
  const row = await trx
    .selectFrom('dining_night')
    .select(['share_over', 'share_under', 'flat_cents', 'share_of', 'cap_cents'])
    .select(['least_sales_cents', 'least_guests', 'least_rsvps', 'rsvps_days', 'counts'])
    .select(['excludes', 'count_by', 'code', 'spend_cents', 'flyer_rules', 'volunteers'])
    .select('check_weeks')
    .where('version_id', '=', versionId)
    .executeTakeFirst()
  return row ? textOf(row) : nothingAgreed
}

type DealRow = Omit<Selectable<DiningNightTable>, 'version_id'>

function textOf(row: DealRow): DealText {
  const { least_rsvps: count, rsvps_days: days } = row
  return {
    gives: promisedOf(row),
    cap: maybe(row.cap_cents),
    leastSales: maybe(row.least_sales_cents),
    leastGuests: row.least_guests,
    leastRsvps: count === null || days === null ? null : { count, days },
    counts: row.counts,
    excludes: row.excludes,
    countBy: row.count_by,
    code: row.code,
    spend: maybe(row.spend_cents),
    flyerRules: row.flyer_rules,
    volunteers: row.volunteers,
    checkWeeks: row.check_weeks,
  }
}

function maybe(amount: number | null): Cents | null {
  return amount === null ? null : cents(amount)
}

/** Whether it is a night with a restaurant that does not say yet what is given. */
export async function lacksDeal(trx: Trx, kind: EventKind, versionId: number): Promise<boolean> {
  return kind === 'dining_night' && (await findDealText(versionId, trx)).gives === null
}

/** Keeps it with the version that is being written. */
export async function keepDealText(trx: Trx, versionId: number, deal: DealText): Promise<void> {
  const { gives } = deal
  const columns = {
    share_over: gives?.kind === 'share' ? gives.share.over : null,
    share_under: gives?.kind === 'share' ? gives.share.under : null,
    share_of: gives?.kind === 'share' ? gives.of : null,
    flat_cents: gives?.kind === 'flat' ? gives.amount : null,
    cap_cents: deal.cap,
    least_sales_cents: deal.leastSales,
    least_guests: deal.leastGuests,
    least_rsvps: deal.leastRsvps?.count ?? null,
    rsvps_days: deal.leastRsvps?.days ?? null,
    counts: [...deal.counts],
    excludes: [...deal.excludes],
    count_by: [...deal.countBy],
    code: deal.code,
    spend_cents: deal.spend,
    flyer_rules: deal.flyerRules,
    volunteers: deal.volunteers,
    check_weeks: deal.checkWeeks,
  }
  await trx
    .insertInto('dining_night')
    .values({ ...columns, version_id: versionId })
    .onConflict((conflict) => conflict.column('version_id').doUpdateSet(columns))
    .execute()
}

/** The deal goes on in another version of the night, or in another night that is made after it. */
export async function copyDealText(trx: Trx, from: number, to: number): Promise<void> {
  await sql`
    insert into dining_night (version_id, share_over, share_under, flat_cents, share_of, cap_cents, least_sales_cents,
                              least_guests, least_rsvps, rsvps_days, counts, excludes, count_by, code, spend_cents,
                              flyer_rules, volunteers, check_weeks)
    select ${to}, share_over, share_under, flat_cents, share_of, cap_cents, least_sales_cents, least_guests, least_rsvps,
           rsvps_days, counts, excludes, count_by, code, spend_cents, flyer_rules, volunteers, check_weeks
      from dining_night where version_id = ${from}`.execute(trx)
}
