import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { Db, Trx } from '#app/platform/database.server.ts'

/** So long after a meeting staff can still look up who came. */
const DAYS_AFTER = 365

/** By night: who came to meetings of long ago. How many came is kept, with whoever is written down later still. */
export async function eraseMeetingGuests(): Promise<void> {
  const before = new Date(now().getTime() - DAYS_AFTER * 86_400_000)
  await eraseMeetingGuestsWho(db, sql`m.ends_at < ${before}`)
}

/** Guests `g` of meetings `m` of whom it is so, with the letters to them; who came is counted without them. */
export async function eraseMeetingGuestsWho(on: Db | Trx, who: RawBuilder<unknown>): Promise<void> {
  await sql`
    with gone as (
      delete from meeting_guest g using meeting m
       where m.id = g.meeting_id and ${who}
      returning g.public_id, g.meeting_id, case when g.status <> 'cancelled' then g.came end as came
    ), counted as (
      update meeting m set attended = coalesce(m.attended, 0) + g.came
        from (select meeting_id, coalesce(sum(came), 0) as came from gone group by 1) g
       where m.id = g.meeting_id
    )
    delete from message l using gone
     where l.kind = 'meeting-guest' and split_part(l.subject_id, ' ', 1) = gone.public_id`.execute(
    on,
  )
}
