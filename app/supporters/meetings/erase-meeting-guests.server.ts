import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'

/** So long after a meeting staff can still look up who came. */
const DAYS_AFTER = 365

/** By night: who came to meetings of long ago. How many came is kept. */
export async function eraseMeetingGuests(): Promise<void> {
  const before = new Date(now().getTime() - DAYS_AFTER * 86_400_000)
  await inTransaction(async (trx) => {
    await sql`
      update meeting m
         set attended = (select coalesce(sum(g.came), 0) from meeting_guest g where g.meeting_id = m.id)
       where m.ends_at < ${before} and exists (select from meeting_guest g where g.meeting_id = m.id)`.execute(
      trx,
    )
    await sql`
      with gone as (
        delete from meeting_guest g using meeting m
         where m.id = g.meeting_id and m.ends_at < ${before} returning g.public_id)
      delete from message l using gone
       where l.kind = 'meeting-guest' and l.subject_id like gone.public_id || ' %'`.execute(trx)
  })
}
