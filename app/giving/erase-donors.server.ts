import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import type { Trx } from '#app/platform/database.server.ts'

/**
 * Who gave the gifts of which it is so, what they said, whom it honors. Sum, day, team and the receipt with its name belong to the
 * books; `donor_erased_at` keeps a later notice from telling us again.
 */
export async function eraseDonorsOf(trx: Trx, which: RawBuilder<unknown>): Promise<void> {
  await sql`select from gift where ${which} order by id for update`.execute(trx)
  await sql`
    update gift_thanks set words = null where gift_id in (select id from gift where ${which})`.execute(
    trx,
  )
  await sql`
    update gift set donor_email = null, donor_name = null, shown_name = null, message = null, message_waits = false,
           anonymous = true, newsletter = false, team_news = false, browser_hash = random_id(),
           dedicated_as = null, dedicated_to = null, card_email = null, card_from = null, card_words = null,
           donor_erased_at = ${now()}
     where ${which}`.execute(trx)
}
