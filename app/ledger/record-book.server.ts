import { sql } from 'kysely'
import { db, inTransaction } from '#app/platform/database.server.ts'

/**
 * Records what each account holds now, so that it can be shown later that nobody wrote in the past (I27). Whoever posts is
 * kept waiting for a moment, while the last number of all is read; the sums are made afterwards, since what is in the book
 * does not change.
 */
export async function recordBook(): Promise<void> {
  const { rows } = await sql<{ last: number }>`select last_journal_of_all() as last`.execute(db)
  const last = rows[0]?.last ?? 0
  await inTransaction(async (trx) => {
    await sql`set local statement_timeout = '10min'`.execute(trx)
    await sql`
      with record as (insert into book_record (last_journal_id) values (${last}) returning id)
      insert into book_record_balance (record_id, account_id, cents)
      select record.id, p.account_id, sum(p.amount)::bigint
        from record, posting p where p.journal_id <= ${last} group by 1, 2
    `.execute(trx)
  })
}
