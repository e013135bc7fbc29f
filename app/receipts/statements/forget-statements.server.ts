import { sql } from 'kysely'
import type { Trx } from '#app/platform/database.server.ts'
import { inBatches } from '#app/platform/in-batches.server.ts'
import { firstYearKept } from '../years-kept.server.ts'

const A_BATCH = 200

/**
 * By night: which address was told of which year, once the books of that year need it no more (S40), with the letters that told it.
 * The receipts that they listed stay.
 */
export async function forgetStatements(): Promise<void> {
  await inBatches((trx) => forgetSomeStatements(trx, A_BATCH))
}

/** The next of them. @returns how many. */
async function forgetSomeStatements(trx: Trx, most: number): Promise<number> {
  await sql`
    update statement_run set last_email = ''
     where last_email <> '' and finished_at is not null and year < ${firstYearKept()}`.execute(trx)
  const { rows } = await sql<{ public_id: string }>`
    delete from year_statement
     where id in (select id from year_statement where year < ${firstYearKept()} order by id limit ${most} for update skip locked)
    returning public_id`.execute(trx)
  const gone = rows.map(({ public_id: id }) => id)
  await sql`delete from message where kind = 'year-statement' and subject_id = any(${gone}::text[])`.execute(
    trx,
  )
  return gone.length
}
