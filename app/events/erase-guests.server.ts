import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import { eraseReceipts } from './dining-night/receipts/erase-receipts.server.ts'
import { isLongOver } from './long-over.server.ts'
import { eraseDay } from './tickets/day/erase-day.server.ts'
import { erasePlayers } from './tickets/players/erase-players.server.ts'

/** So long after an event its captains can still look up who came and who helped, and ask them again. */
const DAYS_AFTER = 365

/** By night: who said that they come to an event that was over or called off so long ago, their receipts, who came by a place that was bought, was written down at the door or won something, and who took a shift at it. */
export async function eraseGuests(): Promise<void> {
  const isOver = isLongOver(DAYS_AFTER)
  await eraseReceipts(isOver)
  await erasePlayers(isOver)
  await eraseDay(isOver)
  await sql`delete from rsvp r using event e where e.id = r.event_id and ${isOver}`.execute(db)
  await sql`
    delete from shift_claim c using shift s, event e
     where s.id = c.shift_id and e.id = s.event_id and ${isOver}`.execute(db)
}
