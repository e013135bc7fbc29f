import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { db } from '#app/platform/database.server.ts'

/** Who came by places of events `e` that were over so long ago; what was sold, and to whom, stays with the books. */
export async function erasePlayers(isOver: RawBuilder<boolean>): Promise<void> {
  await sql`
    delete from player p using ticket t, event e
     where t.id = p.ticket_id and e.id = t.event_id and ${isOver}`.execute(db)
}
