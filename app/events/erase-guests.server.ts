import { db } from '#app/platform/database.server.ts'
import { eraseReceipts } from './dining-night/receipts/erase-receipts.server.ts'
import { isLongOver } from './long-over.server.ts'
import { eraseRsvpsWho } from './rsvp/erase-rsvps.server.ts'
import { eraseClaimsWho } from './shifts/erase-claims.server.ts'
import { eraseDay } from './tickets/day/erase-day.server.ts'
import { erasePlayersWho } from './tickets/players/erase-players.server.ts'

/** So long after an event its captains can still look up who came and who helped, and ask them again. */
const DAYS_AFTER = 365

/** By night: who said that they come to an event that was over or called off so long ago, their receipts, who came by a place that was bought, was written down at the door or won something, and who took a shift at it. */
export async function eraseGuests(): Promise<void> {
  const isOver = isLongOver(DAYS_AFTER)
  await eraseReceipts(isOver)
  await erasePlayersWho(db, isOver)
  await eraseDay(isOver)
  await eraseRsvpsWho(db, isOver)
  await eraseClaimsWho(db, isOver)
}
