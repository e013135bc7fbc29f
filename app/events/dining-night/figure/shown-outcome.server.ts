import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { DiningResult } from '#db/schema/dining-nights.ts'
import type { ShownEventRow } from '../../shown-event.server.ts'
import { findDealText } from '../deal-text.server.ts'
import { giveInsteadOf } from '../guests/give-instead.ts'
import type { GiveInstead } from '../guests/give-instead.ts'

/**
 * After a night that stayed under what its restaurant had asked for: the way to give all the same. `null` for all others; that a
 * restaurant did not pay is for captains and staff alone.
 */
export async function findShownOutcome(
  { id, kind, status, team_slug: teamSlug }: ShownEventRow,
  versionId: number,
): Promise<GiveInstead | null> {
  if (kind !== 'dining_night' || (status !== 'held' && status !== 'closed')) return null
  const figure = await db
    .selectFrom('dining_figure')
    .select('result')
    .where('event_id', '=', id)
    .executeTakeFirst()
  if (!figure || !isBelow(figure.result)) return null
  return giveInsteadOf(teamSlug, (await findDealText(versionId)).spend, 'event')
}

function isBelow(result: DiningResult): boolean {
  switch (result) {
    case 'too_few_sales':
    case 'too_few_guests':
    case 'too_few_rsvps':
      return true
    case 'given':
    case 'not_paid':
      return false
  }
}

/** What a figure says is shown on the page of its night, which is kept until it changes. */
export async function touchEventPage(trx: Trx, eventId: number): Promise<void> {
  await sql`select touch_event_page(${eventId})`.execute(trx)
}
