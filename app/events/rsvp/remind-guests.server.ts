import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { MOST_REMINDED_AT_ONCE, REMINDER_HOUR } from '../day-before.ts'
import { tellGuest } from './tell-guest.server.ts'
import type { GuestNews } from './tell-guest.server.ts'

/** On the day itself, by the clock at the event's place; a breakfast is told of some hours before. */
const MORNING_HOUR = 9

interface Due {
  readonly id: number
  readonly due: Date
  readonly days_left: number
}

/**
 * Writes to everyone who has a place, the day before, once; of a night at a restaurant two days before, while there is time to
 * bring somebody, and again on the day. Of days in a row it is written before the first, or the next for who came later; a day
 * that is apart from them is told of by itself.
 */
export async function remindGuests(): Promise<void> {
  const at = now()
  const { rows } = await sql<Due>`
    with day as (
      select e.id as event_id, d.starts_at, v.time_zone, (d.starts_at at time zone v.time_zone)::date as day,
             case when e.kind = 'dining_night' then array[2, 0] else array[1] end as ahead
        from event e join event_version v on v.id = e.approved_version_id join event_day d on d.version_id = v.id
       where e.status = 'published'
         and not exists (select from event_hiding h where h.event_id = e.id and h.shown_at is null)
    ), reminder as (
      select event_id, day, starts_at, a as ahead, day - (${at}::timestamptz at time zone time_zone)::date as days_left,
             case when a = 0 then least((day + make_time(${MORNING_HOUR}, 0, 0)) at time zone time_zone, starts_at - interval '3 hours')
                  else (day - a + make_time(${REMINDER_HOUR}, 0, 0)) at time zone time_zone end as due,
             case when a = 2 then day::timestamp at time zone time_zone else starts_at end as until
        from day cross join unnest(ahead) a
    )
    select r.id, d.due, d.days_left from rsvp r join reminder d on d.event_id = r.event_id
     where r.status = 'going' and r.asked_at < d.due and (r.reminded_at is null or r.reminded_at < d.due)
       and d.due <= ${at} and d.until > ${at}
       and not exists (
         select from reminder before
          where before.event_id = d.event_id and before.ahead = d.ahead and before.day = d.day - 1 and r.asked_at < before.due)
     order by r.id, d.due limit ${MOST_REMINDED_AT_ONCE}`.execute(db)
  for (const { id, due, days_left: daysLeft } of rows)
    await inTransaction(async (trx) => {
      // A second worker at the same moment waits here, and finds it done.
      const { numUpdatedRows } = await trx
        .updateTable('rsvp')
        .set({ reminded_at: now() })
        .where('id', '=', id)
        .where((row) => row.or([row('reminded_at', 'is', null), row('reminded_at', '<', due)]))
        .where('status', '=', 'going')
        .executeTakeFirst()
      if (numUpdatedRows > 0n) await tellGuest(trx, id, newsOf(daysLeft))
    })
}

function newsOf(daysLeft: number): GuestNews {
  if (daysLeft <= 0) return 'today'
  return daysLeft === 1 ? 'reminder' : 'soon'
}
