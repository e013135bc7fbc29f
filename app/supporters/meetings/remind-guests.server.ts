import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { tellMeetingGuest } from './tell-guest.server.ts'

const AT_ONCE = 500

interface Due {
  readonly id: number
  readonly starts_at: Date
  readonly which: 'in-days' | 'in-hours'
}

/**
 * Writes to everyone who has a place two days before a meeting, and three hours before it, each once; who said that they
 * come after such a moment knows. When letters were held up, the first is left out once it is a day or less. A meeting that is
 * moved is told of anew.
 */
export async function remindMeetingGuests(): Promise<void> {
  const at = now()
  const { rows } = await sql<Due>`
    select g.id, m.starts_at,
           case when m.starts_at - interval '3 hours' <= ${at} then 'in-hours' else 'in-days' end as which
      from meeting_guest g join meeting m on m.id = g.meeting_id
     where g.status = 'coming' and g.email is not null and m.cancelled_at is null and m.starts_at > ${at}
       and ((m.starts_at - interval '3 hours' <= ${at} and g.hours_reminder_at is null
             and g.asked_at < m.starts_at - interval '3 hours')
            or (m.starts_at - interval '2 days' <= ${at} and m.starts_at - interval '1 day' > ${at}
                and g.days_reminder_at is null and g.asked_at < m.starts_at - interval '2 days'))
     order by m.starts_at, g.id limit ${AT_ONCE}`.execute(db)
  for (const { id, starts_at: startsAt, which } of rows) {
    const mark = which === 'in-hours' ? 'hours_reminder_at' : 'days_reminder_at'
    await inTransaction(async (trx) => {
      // A second worker at the same moment waits here, and finds it done; so does one whose meeting was moved meanwhile.
      const { numUpdatedRows } = await trx
        .updateTable('meeting_guest')
        .set({ [mark]: now() })
        .where('id', '=', id)
        .where(mark, 'is', null)
        .where('status', '=', 'coming')
        .where('meeting_id', 'in', (query) =>
          query
            .selectFrom('meeting')
            .select('id')
            .where('starts_at', '=', startsAt)
            .where('cancelled_at', 'is', null),
        )
        .executeTakeFirst()
      if (numUpdatedRows > 0n) await tellMeetingGuest(trx, id, which)
    })
  }
}
