import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { MOST_REMINDED_AT_ONCE, REMINDER_HOUR } from '../day-before.ts'
import { tellVolunteer } from './tell-volunteer.server.ts'

/** Writes to everyone who has a shift, the day before it, once. */
export async function remindVolunteers(): Promise<void> {
  const { rows } = await sql<{ id: number }>`
    select c.id from shift_claim c join shift s on s.id = c.shift_id join event e on e.id = s.event_id
           join event_version v on v.id = e.approved_version_id
      cross join lateral (
        select (s.starts_at at time zone v.time_zone)::date - 1 + make_time(${REMINDER_HOUR}, 0, 0) as moment) due
     where e.status = 'published' and s.removed_at is null and c.ended_at is null and c.reminded_at is null
       and c.email is not null and s.starts_at > ${now()}
       and not exists (select from event_hiding h where h.event_id = e.id and h.shown_at is null)
       and ${now()}::timestamptz at time zone v.time_zone >= due.moment
       and c.claimed_at at time zone v.time_zone < due.moment
     order by c.id limit ${MOST_REMINDED_AT_ONCE}`.execute(db)
  for (const { id } of rows)
    await inTransaction(async (trx) => {
      // A second worker at the same moment waits here, and finds it done.
      const { numUpdatedRows } = await trx
        .updateTable('shift_claim')
        .set({ reminded_at: now() })
        .where('id', '=', id)
        .where('reminded_at', 'is', null)
        .where('ended_at', 'is', null)
        .executeTakeFirst()
      if (numUpdatedRows > 0n) await tellVolunteer(trx, id, 'reminder')
    })
}
