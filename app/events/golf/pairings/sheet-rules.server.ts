import { db } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { findOutingText } from '../outing-text.server.ts'
import { usualRules } from './sheet.ts'
import type { SheetRules } from './sheet.ts'

/** How an outing begins, as everyone reads it; of one that nobody sees yet, as it is written. */
export async function findSheetRules(
  eventId: number,
  on: Trx | typeof db = db,
): Promise<SheetRules> {
  const version = await on
    .selectFrom('event as e')
    .innerJoin('event_version as v', 'v.event_id', 'e.id')
    .select(['v.id', 'e.approved_version_id'])
    .where('e.id', '=', eventId)
    .orderBy('v.id', 'desc')
    .executeTakeFirstOrThrow()
  const text = await findOutingText(version.approved_version_id ?? version.id, on)
  return {
    start: text.startKind ?? usualRules.start,
    holes: text.holes,
    groupSize: text.groupSize,
    minutes: text.teeInterval ?? usualRules.minutes,
  }
}
