import { sql } from 'kysely'
import type { Actor } from '#app/people/audit.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import { lockEvent } from '../../lock-event.server.ts'
import { recordEvent } from '../../move-event.server.ts'
import { findPlaces } from './places.server.ts'

interface Seating {
  readonly eventPublicId: string
  /** By the desk's own id: a place of a group for which nobody is named. */
  readonly seat: string
  /** A single player; `null` takes away whoever was put there. */
  readonly player: string | null
  readonly actor: Actor
}

export type SeatingOutcome =
  | 'seated'
  | 'unseated'
  /** Somebody is named there, or was put there meanwhile, or the player plays elsewhere. */
  | 'taken'
  | 'gone'

/** Puts a single player into a group, in stead of somebody who dropped out. What either paid stays as it is. */
export async function seatPlayer({
  eventPublicId,
  seat: seatId,
  player: playerId,
  actor,
}: Seating): Promise<SeatingOutcome> {
  return await inTransaction(async (trx) => {
    const event = await lockEvent(trx, eventPublicId)
    if (!event) return 'gone'
    const ids = [seatId, ...(playerId === null ? [] : [playerId])]
    const places = await findPlaces(
      sql`t.event_id = ${event.id} and t.released_at is null and t.desk_id in (${sql.join(ids)})`,
      trx,
    )
    const seat = places.find(({ desk_id: id }) => id === seatId)
    if (!seat) return 'gone'
    if (playerId === null) {
      await trx
        .updateTable('player')
        .set({ plays_at: null })
        .where('plays_at', '=', seat.id)
        .execute()
      await recordEvent(trx, event, { actor, action: 'seat-player' })
      return 'unseated'
    }
    const player = places.find(({ desk_id: id }) => id === playerId)
    if (!player || player.people !== 1 || seat.people < 2) return 'gone'
    if (seat.name !== null || seat.seated !== null) return 'taken'
    if (player.name === null || player.plays_at !== null) return 'taken'
    await trx
      .updateTable('player')
      .set({ plays_at: seat.id })
      .where('ticket_id', '=', player.id)
      .execute()
    await recordEvent(trx, event, { actor, action: 'seat-player' })
    return 'seated'
  })
}
