import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { MOST_REMINDED_AT_ONCE, REMINDER_HOUR } from '../day-before.ts'
import { tellGuest } from './tell-guest.server.ts'

/**
 * Writes to everyone who has a place, the day before, once. Of days in a row it is written before the first, or the next for
 * who came later; a day that is apart from them is told of by itself.
 */
export async function remindGuests(): Promise<void> {
  const at = now()
  const { rows } = await sql<{ id: number; due: Date }>`
    with day as (
      select e.id as event_id, d.starts_at, (d.starts_at at time zone v.time_zone)::date as day,
             ((d.starts_at at time zone v.time_zone)::date - 1 + make_time(${REMINDER_HOUR}, 0, 0)) at time zone v.time_zone as due
        from event e join event_version v on v.id = e.approved_version_id join event_day d on d.version_id = v.id
       where e.status = 'published'
         and not exists (select from event_hiding h where h.event_id = e.id and h.shown_at is null)
    )
    select r.id, d.due from rsvp r join day d on d.event_id = r.event_id
     where r.status = 'going' and r.asked_at < d.due and (r.reminded_at is null or r.reminded_at < d.due)
       and d.due <= ${at} and d.starts_at > ${at}
       and not exists (
         select from day before where before.event_id = d.event_id and before.day = d.day - 1 and r.asked_at < before.due)
     order by r.id limit ${MOST_REMINDED_AT_ONCE}`.execute(db)
  for (const { id, due } of rows)
    await inTransaction(async (trx) => {
      // A second worker at the same moment waits here, and finds it done.
      const { numUpdatedRows } = await trx
        .updateTable('rsvp')
        .set({ reminded_at: now() })
        .where('id', '=', id)
        .where((row) => row.or([row('reminded_at', 'is', null), row('reminded_at', '<', due)]))
        .where('status', '=', 'going')
        .executeTakeFirst()
      if (numUpdatedRows > 0n) await tellGuest(trx, id, 'reminder')
    })
}
