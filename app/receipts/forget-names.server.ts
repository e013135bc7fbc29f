import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import { firstYearKept } from './years-kept.server.ts'

/**
 * By night: the name on receipts of gifts whose donor was erased, once the books of that year need it no more (S40). Number, day and
 * sum stay.
 */
export async function forgetNamesOnReceipts(): Promise<void> {
  await sql`
    update receipt r set donor_name = null from gift g
     where g.id = r.gift_id and g.donor_erased_at is not null and r.donor_name is not null and r.year < ${firstYearKept()}`.execute(
    db,
  )
}
