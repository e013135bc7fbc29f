import { sql } from 'kysely'
import type { Trx } from '#app/platform/database.server.ts'

interface Totals {
  readonly teamIds: readonly (number | null)[]
  /** Those whom these gifts are credited to. */
  readonly giftIds: readonly (number | null)[]
  /** And these besides. */
  readonly creditIds: readonly number[]
  readonly campaignIds: readonly number[]
}

/**
 * Locks totals in the order of their teams, members and campaigns, all of them before a page is touched that shows one (F11). Each
 * kind is counted before the next is looked for, so that no plan takes them in another order.
 */
export async function lockTotals(
  trx: Trx,
  { teamIds, giftIds, creditIds, campaignIds }: Totals,
): Promise<void> {
  await sql`
    with teams as (
      select from team_total where team_id = any(${teamIds}::bigint[]) order by team_id for update
    ), members as (
      select from member_total
       where (select count(*) from teams) >= 0
         and (credit_id = any(${creditIds}::bigint[])
              or credit_id in (select credited_to from gift where id = any(${giftIds}::bigint[])))
       order by credit_id for update
    ), campaigns as (
      select from campaign_total
       where (select count(*) from members) >= 0 and campaign_id = any(${campaignIds}::bigint[])
       order by campaign_id for update
    )
    select count(*) from campaigns`.execute(trx)
}
