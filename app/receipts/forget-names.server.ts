import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'

/** Whole years after the year of a gift in which its books may be asked for; the law asks for fewer, auditors for these. */
const YEARS_KEPT = 7

/**
 * By night: the name on receipts of gifts whose donor was erased, once the books of that year need it no more (S40). Number, day and
 * sum stay.
 */
export async function forgetNamesOnReceipts(): Promise<void> {
  await sql`
    update receipt r set donor_name = null from gift g, organization o
     where g.id = r.gift_id and g.donor_erased_at is not null and r.donor_name is not null
       and r.year < extract(year from ${now()}::timestamptz at time zone o.time_zone) - ${YEARS_KEPT}`.execute(
    db,
  )
}
