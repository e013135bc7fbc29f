import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { tellGuest } from './tell-guest.server.ts'

/** From this hour of the day before, by the clock at the event's place. */
const HOUR = 10
const AT_ONCE = 500

/** Writes to everyone who has a place, the day before the first day, once. */
export async function remindGuests(): Promise<void> {
  const { rows } = await sql<{ id: number }>`
    select r.id from rsvp r join event e on e.id = r.event_id join event_version v on v.id = e.approved_version_id
      cross join lateral (select min(starts_at) at time zone v.time_zone as start from event_day where version_id = v.id) d
     where e.status = 'published' and r.status = 'going' and r.reminded_at is null
       and not exists (select from event_hiding h where h.event_id = e.id and h.shown_at is null)
       and ${now()}::timestamptz at time zone v.time_zone >= d.start::date - 1 + make_time(${HOUR}, 0, 0)
       and ${now()}::timestamptz at time zone v.time_zone < d.start
       and r.asked_at at time zone v.time_zone < d.start::date - 1 + make_time(${HOUR}, 0, 0)
     order by r.id limit ${AT_ONCE}`.execute(db)
  for (const { id } of rows)
    await inTransaction(async (trx) => {
      // A second worker at the same moment waits here, and finds it done.
      const { numUpdatedRows } = await trx
        .updateTable('rsvp')
        .set({ reminded_at: now() })
        .where('id', '=', id)
        .where('reminded_at', 'is', null)
        .where('status', '=', 'going')
        .executeTakeFirst()
      if (numUpdatedRows > 0n) await tellGuest(trx, id, 'reminder')
    })
}
