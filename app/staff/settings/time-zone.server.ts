import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'

/** `settled`: something is booked by its days, so it stays as it is. */
export type ZoneState = 'open' | 'settled'

export async function findZoneState(on: Trx | typeof db = db): Promise<ZoneState> {
  const { rows } = await sql<{ booked: boolean }>`
    select exists (select from journal) as booked`.execute(on)
  return rows[0]?.booked ? 'settled' : 'open'
}

/**
 * The same, held until the end of the transaction: whatever is being booked is waited for, and what comes after it counts its
 * days in the zone that was saved. The first booking and the change of the zone so come one after the other.
 */
export async function holdZoneState(trx: Trx): Promise<ZoneState> {
  await sql`lock table gift, contribution, day_total in exclusive mode`.execute(trx)
  return await findZoneState(trx)
}
