import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { removeLogoFiles } from '#app/pictures/remove-logo-files.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { Db, Trx } from '#app/platform/database.server.ts'
import { isLongOver } from '../long-over.server.ts'

/** So long after an event its sponsors are still asked for the next. */
const DAYS_AFTER = 365
const A_DAY = 86_400_000

/**
 * By night: the phone of a sponsor, what was asked and who called the sign right, a year after the event; the name of the firm and
 * the address on its invoice belong to the books. Then the files of logos that were replaced or never arrived.
 */
export async function eraseSponsors(): Promise<void> {
  await eraseSponsorsWho(db, sql`s.erased_at is null and ${isLongOver(DAYS_AFTER)}`)
  await db
    .updateTable('sponsor_logo')
    .set({ erased_at: now() })
    .where('arrived_at', 'is', null)
    .where('erased_at', 'is', null)
    .where('added_at', '<', new Date(now().getTime() - A_DAY))
    .execute()
  await removeLogoFiles('sponsor_logo')
}

/** What of sponsors `s` of events `e`, of whom it is so, is not of the books. */
export async function eraseSponsorsWho(on: Db | Trx, who: RawBuilder<unknown>): Promise<void> {
  await sql`
    update sponsor s set phone = '', asked = '', approved_by = null, erased_at = coalesce(s.erased_at, ${now()})
      from event e where e.id = s.event_id and ${who}`.execute(on)
}
