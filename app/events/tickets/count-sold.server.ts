import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'

/** How often each package of an event is held or sold, by its number. */
export async function countSold(
  eventId: number,
  trx: Trx | typeof db = db,
): Promise<ReadonlyMap<number, number>> {
  const { rows } = await sql<{ package_id: number; units: number }>`
    select package_id, count(distinct (order_id, unit))::int as units from ticket
     where event_id = ${eventId} and released_at is null group by package_id`.execute(trx)
  return new Map(rows.map((row) => [row.package_id, row.units]))
}

/** How many of an event's places are held or sold by tickets. */
export async function countSoldPlaces(trx: Trx | typeof db, eventId: number): Promise<number> {
  const { places } = await trx
    .selectFrom('ticket')
    .select(({ fn }) => fn.countAll<number>().as('places'))
    .where('event_id', '=', eventId)
    .where('released_at', 'is', null)
    .where('takes_place', '=', true)
    .executeTakeFirstOrThrow()
  return places
}
