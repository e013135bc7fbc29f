import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Db, Trx } from '#app/platform/database.server.ts'

/** Players `p` of events `e` of whom it is so; what was sold, and to whom, stays with the books. */
export async function erasePlayersWho(on: Db | Trx, who: RawBuilder<unknown>): Promise<void> {
  await sql`
    delete from player p using ticket t, event e
     where t.id = p.ticket_id and e.id = t.event_id and ${who}`.execute(on)
}
