import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Db, Trx } from '#app/platform/database.server.ts'

/** Who said `r` that they come to an event `e`, and of whom it is so. */
export async function eraseRsvpsWho(on: Db | Trx, who: RawBuilder<unknown>): Promise<void> {
  await sql`delete from rsvp r using event e where e.id = r.event_id and ${who}`.execute(on)
}
