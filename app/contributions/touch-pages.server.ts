import { sql } from 'kysely'
import type { Trx } from '#app/platform/database.server.ts'

/**
 * Touches now, and not at the commit, the pages that show what was changed by hand. It comes before the record of a change that
 * moves no total: whoever else touches a page does so before they write theirs, and two wait in a row and not in a ring (F11).
 */
export async function touchPagesNow(trx: Trx): Promise<void> {
  await sql`set constraints touches_page_of_sold, touches_pages, touches_pages_of_all immediate`.execute(
    trx,
  )
}
