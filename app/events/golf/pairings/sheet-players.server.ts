import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { isOwed, lightOf } from '../../tickets/players/light.ts'
import { findPlaces } from '../../tickets/players/places.server.ts'
import type { PlaceRow } from '../../tickets/players/places.server.ts'
import type { Spot } from './sheet.ts'

/** Somebody with a place on the course. */
export interface SheetPlayer {
  /** As captains know the place; it opens nothing. */
  readonly id: string
  readonly ticketId: number
  /** `null` until somebody is named; then it is a guest of whoever bought the place. */
  readonly name: string | null
  readonly host: string
  /** The order by which they come. */
  readonly party: string
  readonly wish: string
  readonly at: Spot | null
  readonly paid: boolean
}

/**
 * Everybody who has a place on the course, in the order in which places were bought. What is held while somebody pays is not had
 * yet; a single who plays in somebody's stead stands at that place, not at their own.
 */
export async function findSheetPlayers(
  on: Trx | typeof db,
  eventId: number,
): Promise<SheetPlayer[]> {
  const rows = await findPlaces(
    sql`t.event_id = ${eventId} and t.takes_place and t.released_at is null`,
    on,
  )
  const spots = await findSpots(on, eventId)
  const had = rows.filter((row) => lightOf(row) !== 'held')
  const ids = new Set(had.map(({ id }) => id))
  const standIns = new Map(
    had.flatMap((row) =>
      row.plays_at !== null && ids.has(row.plays_at) ? [[row.plays_at, row]] : [],
    ),
  )
  return had
    .filter((row) => standIns.get(row.plays_at ?? 0) !== row)
    .map((row) => tellPlayer(row, standIns.get(row.id) ?? row, spots.get(row.id) ?? null))
}

/** @param who comes by it: its own player, or a single in their stead. */
function tellPlayer(place: PlaceRow, who: PlaceRow, at: Spot | null): SheetPlayer {
  return {
    id: place.desk_id,
    ticketId: place.id,
    name: who.name,
    host: place.firm ?? place.buyer_name,
    party: String(place.order_id),
    wish: who.wish,
    at,
    paid: !isOwed(lightOf(who)),
  }
}

async function findSpots(on: Trx | typeof db, eventId: number): Promise<Map<number, Spot>> {
  const rows = await on
    .selectFrom('pairing')
    .select(['ticket_id', 'start', 'half'])
    .where('event_id', '=', eventId)
    .execute()
  return new Map(rows.map(({ ticket_id: id, start, half }) => [id, { start, half }]))
}
