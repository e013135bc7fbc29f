import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'

/**
 * The moment at which something of a day is booked: noon of that day in the organization's zone, or now while it is not over
 * yet, so that nothing is booked ahead of time.
 */
export async function momentOf(trx: Trx, day: string): Promise<Date> {
  const { rows } = await sql<{ at: Date }>`
    select least(now(), (${day}::date + time '12:00') at time zone time_zone) as at from organization
  `.execute(trx)
  const [row] = rows
  if (!row) throw new Error('the organization is not set up')
  return row.at
}

/** The moment at which a day is over in the organization's zone, UTC. */
export async function endOfDay(day: string): Promise<Date> {
  const { rows } = await sql<{ at: Date }>`
    select ((${day}::date + 1)::timestamp at time zone time_zone) as at from organization
  `.execute(db)
  const [row] = rows
  if (!row) throw new Error('the organization is not set up')
  return row.at
}
