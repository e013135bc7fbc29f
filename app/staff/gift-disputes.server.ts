import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'

/** The disputes of a gift, those that wait for an answer first; `days` are those left to send evidence. */
export async function findDisputes(giftId: number) {
  const rows = await db
    .selectFrom('dispute')
    .innerJoin('organization as o', (join) => join.onTrue())
    .select([
      'public_id',
      'amount_cents',
      'status',
      'reason',
      'evidence_due_at',
      'opened_at',
      'settled_at',
    ])
    .select(
      sql<number | null>`(evidence_due_at at time zone o.time_zone)::date
        - (${now()}::timestamptz at time zone o.time_zone)::date`.as('days'),
    )
    .where('gift_id', '=', giftId)
    .orderBy(sql`settled_at is not null`)
    .orderBy('evidence_due_at')
    .execute()
  return rows.map(({ amount_cents: amount, ...dispute }) => ({ ...dispute, amount: cents(amount) }))
}

export async function findDisputeFee(giftId: number): Promise<Cents> {
  const { rows } = await sql<{ fee: number }>`
    select ${disputeFeeOf(sql`g.id`)} as fee from gift g where g.id = ${giftId}`.execute(db)
  return cents(rows[0]?.fee ?? 0)
}

/**
 * What Stripe kept for the disputes of a gift, less what it gave back with one that was won, in cents. Of a payment with a sale
 * in it, that stays with the sale, as where a gift is moved.
 */
export function disputeFeeOf(giftId: RawBuilder<unknown>): RawBuilder<number> {
  return sql`
    (select coalesce(sum(p.amount), 0)::bigint
       from journal j join posting p on p.journal_id = j.id join ledger_account a on a.id = p.account_id
      where j.gift_id = ${giftId} and j.kind in ('dispute_opened', 'dispute_reversal') and a.code = 'dispute_fee'
        and not exists (select from sale s where s.gift_id = j.gift_id))`
}
