import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { AccountCode } from '#db/schema/ledger.ts'
import type { KnownGift, Share } from './known-gift.ts'

/** What the book holds of a gift on one account of one team, or of the campaign itself. */
export interface BookedOfGift {
  readonly code: AccountCode
  readonly teamId: number | null
  readonly amount: number
}

/**
 * All that the book holds of a gift with a team or the campaign: its income, what it cost, and what a dispute holds back. Of one
 * that was paid beside a sale, its part of what the payment cost; what a dispute holds back stays with the sale.
 */
export async function findBooked(trx: Trx, giftId: number): Promise<BookedOfGift[]> {
  const { rows } = await sql<BookedOfGift>`
    select a.code, a.team_id as "teamId", sum(p.amount)::bigint as amount
      from journal j join posting p on p.journal_id = j.id join ledger_account a on a.id = p.account_id
     where j.gift_id = ${giftId} and a.code in ('gift_income', 'stripe_fee', 'dispute_fee', 'dispute_exposure')
       and (a.code = 'gift_income' or not exists (select from sale s where s.gift_id = j.gift_id))
     group by a.code, a.team_id having sum(p.amount) <> 0
     union all
    select 'stripe_fee', g.team_id, g.stripe_fee_cents from gift g join sale s on s.gift_id = g.id
     where g.id = ${giftId} and g.stripe_fee_cents <> 0
     order by 1, 2 nulls first
  `.execute(trx)
  return rows
}

/** The teams of a campaign that a gift may be moved to, by slug: those that were ever read and approved. */
export async function findPlaceTeams(trx: Trx, campaignId: number): Promise<Map<string, number>> {
  const rows = await trx
    .selectFrom('team')
    .select(['id', 'slug'])
    .where('campaign_id', '=', campaignId)
    .where('status', 'in', ['live', 'closed', 'hidden'])
    .execute()
  return new Map(rows.map(({ slug, id }) => [slug, id]))
}

/** As the trail says it: `Oak Street $30.00, Elm Street $20.00`. */
export async function sayShares(
  trx: Trx,
  gift: KnownGift,
  shares: readonly Share[],
): Promise<string> {
  const teams = await trx
    .selectFrom('team')
    .select(['id', 'name'])
    .where('id', 'in', [0, ...shares.flatMap(({ teamId }) => teamId ?? [])])
    .execute()
  const { name: campaign } = await trx
    .selectFrom('campaign')
    .select('name')
    .where('id', '=', gift.campaignId)
    .executeTakeFirstOrThrow()
  const nameOf = (teamId: number | null) => teams.find(({ id }) => id === teamId)?.name ?? campaign
  return shares
    .map(
      (share) => `${nameOf(share.teamId)} ${formatMoneyExactly(cents(share.cents), gift.currency)}`,
    )
    .join(', ')
}
