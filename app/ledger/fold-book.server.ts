import { sql } from 'kysely'
import { db, inTransaction } from '#app/platform/database.server.ts'

/**
 * Adds what was booked since the last time to the sums of the days, so that totals by account need not read the whole book.
 * What is in the book does not change, so that each journal is folded once and for good, on whichever day it happened; whoever
 * posts only waits while the last number of all is read.
 */
export async function foldBook(): Promise<void> {
  const { rows } = await sql<{ last: number }>`select last_journal_of_all() as last`.execute(db)
  const last = rows[0]?.last ?? 0
  await inTransaction(async (trx) => {
    await sql`set local statement_timeout = '10min'`.execute(trx)
    await sql`insert into book_fold (last_journal_id) values (0) on conflict do nothing`.execute(
      trx,
    )
    // Of two at once the second waits here, and finds nothing left to do.
    const fold = await trx
      .selectFrom('book_fold')
      .select('last_journal_id')
      .forUpdate()
      .executeTakeFirstOrThrow()
    if (fold.last_journal_id >= last) return
    await sql`
      insert into book_day (day, code, campaign_id, debit_cents, credit_cents)
      select (j.occurred_at at time zone o.time_zone)::date, a.code, a.campaign_id,
             coalesce(sum(p.amount) filter (where p.amount > 0), 0)::bigint, coalesce(-sum(p.amount) filter (where p.amount < 0), 0)::bigint
        from journal j join posting p on p.journal_id = j.id join ledger_account a on a.id = p.account_id cross join organization o
       where j.id > ${fold.last_journal_id} and j.id <= ${last}
       group by 1, 2, 3
      on conflict (day, code, campaign_id) do update
        set debit_cents = book_day.debit_cents + excluded.debit_cents, credit_cents = book_day.credit_cents + excluded.credit_cents
    `.execute(trx)
    await sql`update book_fold set last_journal_id = ${last}, folded_at = now()`.execute(trx)
  })
}
