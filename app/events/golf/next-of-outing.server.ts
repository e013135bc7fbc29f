import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { dayIn } from '#app/words/days.ts'
import { findEventFacts } from '../close-out/event-facts.server.ts'
import type { EventEditor } from '../event-editor.server.ts'
import { findSponsors } from '../sponsors/sponsor-rows.server.ts'
import { proofOf } from '../sponsors/sponsor-state.ts'
import { nextOfOuting } from './next-thing.ts'
import type { NextOfOuting } from './next-thing.ts'
import { findSheetPlayers } from './pairings/sheet-players.server.ts'

export interface OutingNext {
  readonly next: NextOfOuting
  readonly today: string
}

/** What to do next about one outing, for its own desk. */
export async function findNextOfOuting(event: EventEditor): Promise<OutingNext | null> {
  const [players, sponsors, money, sheet] = await Promise.all([
    findSheetPlayers(db, event.id),
    findSponsors(sql`s.event_id = ${event.id} and o.released_at is null`, db),
    findEventFacts(event.id),
    db
      .selectFrom('tee_sheet')
      .select('frozen_at')
      .where('event_id', '=', event.id)
      .executeTakeFirst(),
  ])
  const today = dayIn(event.timeZone, now())
  const namesUntil = event.ticketing.namesUntil
  const next = nextOfOuting(
    {
      status: event.status,
      hasCourse: event.place !== '',
      playedOn: event.days[0]?.day ?? null,
      lastDay: event.days.at(-1)?.day ?? null,
      sells: event.packages.length > 0,
      isWithStaff: event.state === 'waiting',
      openSigns: sponsors.filter((row) => proofOf(row) !== 'approved').length,
      namesBy: namesUntil && dayIn(event.timeZone, namesUntil),
      openNames: players.filter(({ name }) => name === null).length,
      players: players.length,
      unplaced: players.filter(({ at }) => at === null).length,
      isFrozen: sheet !== undefined && sheet.frozen_at !== null,
      headcountOn: event.outing?.headcountOn ?? null,
      openBills: money.expected,
    },
    today,
  )
  return next && { next, today }
}
