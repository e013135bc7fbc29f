import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { sayHours } from '#app/words/hours.ts'
import { sayEventDay } from '../say-when.ts'
import { sayRole } from './shift-role.ts'
import type { ShownShift } from './shown-shifts.tsx'

interface ShownRow {
  readonly public_id: string
  readonly ready_role: string | null
  readonly own_role: string | null
  readonly starts_at: Date
  readonly ends_at: Date
  readonly needed: number
  readonly minimum_age: number | null
  readonly taken: number
}

/** What is to be done at an event, as everyone sees it: how many, never who. What is over is done. */
export async function findShownShifts(
  eventId: number,
  timeZone: string,
): Promise<readonly ShownShift[]> {
  const at = now()
  const { rows } = await sql<ShownRow>`
    select s.public_id, s.ready_role, s.own_role, s.starts_at, s.ends_at, s.needed, s.minimum_age,
           (select count(*)::int from shift_claim c where c.shift_id = s.id and c.ended_at is null) as taken
      from shift s
     where s.event_id = ${eventId} and s.removed_at is null and s.read_at is not null and s.ends_at > ${at}
     order by s.starts_at, s.id limit 200`.execute(db)
  return rows.map((row) => ({
    publicId: row.public_id,
    role: sayRole(row),
    day: sayEventDay(row.starts_at, timeZone, at),
    hours: sayHours({ startsAt: row.starts_at, endsAt: row.ends_at }, timeZone),
    minimumAge: row.minimum_age,
    taken: row.taken,
    needed: row.needed,
  }))
}
