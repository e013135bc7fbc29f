import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { db } from '#app/platform/database.server.ts'

/**
 * Who was written down at the door of events `e` that were over so long ago, and who won something there. Lines about places hold no
 * name, and stay.
 */
export async function eraseDay(isOver: RawBuilder<boolean>): Promise<void> {
  await sql`
    delete from check_in_line l using event e
     where e.id = l.event_id and l.kind = 'walk_up' and ${isOver}`.execute(db)
  await sql`delete from contest_winner w using event e where e.id = w.event_id and ${isOver}`.execute(
    db,
  )
}
