import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { db } from '#app/platform/database.server.ts'

/** What everyone may know of a meeting: not the way in to one that is online. */
export interface MeetingRow {
  readonly id: number
  readonly public_id: string
  readonly title: string
  readonly host: string
  readonly about: string
  readonly starts_at: Date
  readonly ends_at: Date
  readonly time_zone: string
  readonly place: string
  readonly is_online: boolean
  readonly seats: number | null
  readonly cancelled_at: Date | null
  readonly cancel_reason: string
  readonly revision: number
  readonly changed_at: Date
  readonly follow_up: string
}

const MOST_AHEAD = 100

/** Those that are not over at that moment, the soonest first. */
export function meetingsAhead(at: Date): RawBuilder<unknown> {
  return sql`m.ends_at > ${at} order by m.starts_at, m.id limit ${MOST_AHEAD}`
}

export async function findMeetings(which: RawBuilder<unknown>): Promise<MeetingRow[]> {
  const { rows } = await sql<MeetingRow>`
    select m.id, m.public_id, m.title, m.host, m.about, m.starts_at, m.ends_at, m.time_zone, m.place,
           m.online_url <> '' as is_online, m.seats, m.cancelled_at, m.cancel_reason, m.revision, m.changed_at, m.follow_up
      from meeting m where ${which}`.execute(db)
  return rows
}
