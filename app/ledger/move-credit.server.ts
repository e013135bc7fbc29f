import { sql } from 'kysely'
import type { Trx } from '#app/platform/database.server.ts'

interface CreditMove {
  readonly giftId: number
  /** `null`: nobody. */
  readonly from: number | null
  readonly to: number | null
}

/**
 * Takes what the book says has stayed of a gift with its own team out of one member's total and puts it into another's (I15). The
 * caller holds the gift locked, so that nothing is booked for it meanwhile; the totals are locked in the order in which booking
 * does (F11).
 */
export async function moveCredit(trx: Trx, { giftId, from, to }: CreditMove): Promise<void> {
  await sql`
    select from member_total where credit_id in (${from}::bigint, ${to}::bigint) order by credit_id for update
  `.execute(trx)
  await sql`
    update member_total t set raised_cents = t.raised_cents + m.sign * s.income,
                              gift_count = t.gift_count + m.sign * (s.income > 0)::int
      from (values (${from}::bigint, -1), (${to}::bigint, 1)) m (credit_id, sign),
           (select coalesce(-sum(p.amount), 0)::bigint as income
              from journal j join posting p on p.journal_id = j.id join ledger_account a on a.id = p.account_id
              join gift g on g.id = j.gift_id and g.team_id = a.team_id
             where j.gift_id = ${giftId} and a.code = 'gift_income') s
     where t.credit_id = m.credit_id
  `.execute(trx)
}
