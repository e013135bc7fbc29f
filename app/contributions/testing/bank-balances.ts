import { pool } from '#app/platform/database.server.ts'

/** What is at the bank, on its way there, and short in the boxes. */
export async function bankBalances() {
  const { rows } = await pool.query<{ bank: number; transit: number; short: number }>(
    `select coalesce(sum(p.amount) filter (where a.code = 'bank'), 0)::bigint as bank,
            coalesce(sum(p.amount) filter (where a.code = 'deposit_in_transit'), 0)::bigint as transit,
            coalesce(sum(p.amount) filter (where a.code = 'cash_over_short'), 0)::bigint as short
       from posting p join ledger_account a on a.id = p.account_id`,
  )
  return rows[0] ?? { bank: 0, transit: 0, short: 0 }
}
