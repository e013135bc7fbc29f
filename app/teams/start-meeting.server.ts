import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'

export interface StartMeeting {
  readonly id: number
  readonly title: string
}

/**
 * The meeting in whose room a team is started, as the code on its slide says: from the day before it until the day after.
 * @returns `undefined` for none, for one that is called off, and for an old link.
 */
export async function findStartMeeting(publicId: string | null): Promise<StartMeeting | undefined> {
  if (publicId === null) return undefined
  const { rows } = await sql<StartMeeting>`
    select id, title from meeting
     where public_id = ${publicId} and cancelled_at is null
       and ${now()}::timestamptz between starts_at - interval '1 day' and ends_at + interval '1 day'`.execute(
    db,
  )
  return rows[0]
}
