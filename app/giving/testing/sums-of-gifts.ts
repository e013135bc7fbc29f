import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import type { ATeam } from '#db/testing/builders.ts'

// What the book holds after gifts were booked.

/** What each account of a team holds, by its code. */
export async function balances(team: ATeam): Promise<Record<string, number>> {
  const { rows } = await sql<{ code: string; cents: number }>`
    select a.code, sum(p.amount)::bigint as cents from posting p join ledger_account a on a.id = p.account_id
     where a.team_id = ${team.id} group by a.code`.execute(db)
  return Object.fromEntries(rows.map((row) => [row.code, row.cents]))
}

export async function suspense(): Promise<number> {
  const { rows } = await sql<{ cents: number }>`
    select coalesce(sum(p.amount), 0)::bigint as cents from posting p join ledger_account a on a.id = p.account_id
     where a.code = 'suspense'`.execute(db)
  return rows[0]?.cents ?? 0
}

/** The receipts of a gift, the oldest first. */
export async function receiptsOf(giftId: number) {
  const rows = await db
    .selectFrom('receipt')
    .selectAll()
    .where('gift_id', '=', giftId)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ amount_cents: row.amount_cents, voided: row.voided_at !== null }))
}
