import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { RsvpStatus } from '#db/schema/events.ts'
import { whoMovesUp } from '#app/teams/guests/move-up.ts'
import { tellGuest } from './tell-guest.server.ts'

/** How many places are promised, to guests and by tickets. The event is locked by whoever goes by it. */
export async function countPromised(trx: Trx, eventId: number): Promise<number> {
  const { rows } = await sql<{
    places: number
  }>`select places_promised(${eventId}) as places`.execute(trx)
  return rows[0]?.places ?? 0
}

/** Whether a party gets its places: while others wait nobody goes before them. */
export async function statusFor(
  trx: Trx,
  event: { readonly id: number; readonly seats: number | null },
  partySize: number,
): Promise<Exclude<RsvpStatus, 'cancelled'>> {
  if (event.seats === null) return 'going'
  const isLine = await trx
    .selectFrom('rsvp')
    .select('id')
    .where('event_id', '=', event.id)
    .where('status', '=', 'waiting')
    .executeTakeFirst()
  if (isLine) return 'waiting'
  return (await countPromised(trx, event.id)) + partySize <= event.seats ? 'going' : 'waiting'
}

/** Lets in who waits, as far as there is room, and writes to them. */
export async function moveUp(
  trx: Trx,
  event: { readonly id: number; readonly seats: number | null },
): Promise<void> {
  const line = await trx
    .selectFrom('rsvp')
    .select(['id', 'party_size as partySize'])
    .where('event_id', '=', event.id)
    .where('status', '=', 'waiting')
    .orderBy('asked_at')
    .orderBy('id')
    .execute()
  if (line.length === 0) return
  const free = event.seats === null ? null : event.seats - (await countPromised(trx, event.id))
  for (const id of whoMovesUp(free, line)) {
    await trx
      .updateTable('rsvp')
      .set({ status: 'going', status_at: now() })
      .where('id', '=', id)
      .execute()
    await tellGuest(trx, id, 'moved-up')
  }
}
