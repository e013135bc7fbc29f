import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { Coming } from './forecast.ts'

/** Who comes to a night, and who of them said so before the deadline of one of its texts. */
export async function countComing(
  eventId: number,
  versionId: number,
  trx: Trx | typeof db = db,
): Promise<Coming> {
  const { rows } = await sql<{ people: number; in_time: number; is_over: boolean }>`
    select coalesce(sum(r.party_size), 0)::int as people, coalesce(d.at <= ${now()}, false) as is_over,
           coalesce(sum(r.party_size) filter (where d.at is null or r.asked_at < d.at), 0)::int as in_time
      from (select rsvp_deadline(${versionId}) as at) d
           left join rsvp r on r.event_id = ${eventId} and r.status = 'going'
     group by d.at`.execute(trx)
  const [row] = rows
  if (!row) throw new Error('A count always has a row')
  return { people: row.people, inTime: row.in_time, isDeadlineOver: row.is_over }
}
