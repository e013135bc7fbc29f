import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { MOST_REMINDED_AT_ONCE, REMINDER_HOUR } from '../../day-before.ts'
import { tellGiver } from '../offers/tell-giver.server.ts'

/** Writes to everyone who booked a time, the day before, once; of a time that they took later than that nobody is reminded. */
export async function remindGivers(): Promise<void> {
  const { rows } = await sql<{ id: number }>`
    select o.id from item_offer o join intake_slot s on s.id = o.slot_id join event e on e.id = o.event_id
           join event_version v on v.id = e.approved_version_id
      cross join lateral (
        select s.starts_at at time zone v.time_zone as start,
               (s.starts_at at time zone v.time_zone)::date - 1 + make_time(${REMINDER_HOUR}, 0, 0) as reminder) d
     where e.status = 'published' and o.status = 'booked' and o.reminded_at is null and o.erased_at is null
       and not exists (select from event_hiding h where h.event_id = e.id and h.shown_at is null)
       and ${now()}::timestamptz at time zone v.time_zone >= d.reminder
       and ${now()}::timestamptz at time zone v.time_zone < d.start
       and o.status_at at time zone v.time_zone < d.reminder
     order by o.id limit ${MOST_REMINDED_AT_ONCE}`.execute(db)
  for (const { id } of rows)
    await inTransaction(async (trx) => {
      // A second worker at the same moment waits here, and finds it done.
      const { numUpdatedRows } = await trx
        .updateTable('item_offer')
        .set({ reminded_at: now() })
        .where('id', '=', id)
        .where('reminded_at', 'is', null)
        .where('status', '=', 'booked')
        .executeTakeFirst()
      if (numUpdatedRows > 0n) await tellGiver(trx, id, 'reminder')
    })
}
