import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Db, Trx } from '#app/platform/database.server.ts'

/** Who took a shift, `c`, at an event `e`, and of whom it is so. */
export async function eraseClaimsWho(on: Db | Trx, who: RawBuilder<unknown>): Promise<void> {
  await sql`
    delete from shift_claim c using shift s, event e
     where s.id = c.shift_id and e.id = s.event_id and ${who}`.execute(on)
}
