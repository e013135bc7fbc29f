import { sql } from 'kysely'
import type { Trx } from '#app/platform/database.server.ts'

export interface LockedMeeting {
  readonly id: number
  readonly ends_at: Date
  readonly seats: number | null
  readonly cancelled_at: Date | null
}

/** Only one at a time counts the places of a meeting: whoever gives or takes one, or changes the meeting, locks it first. */
export async function lockMeeting(trx: Trx, publicId: string): Promise<LockedMeeting | undefined> {
  const { rows } = await sql<LockedMeeting>`
    select id, ends_at, seats, cancelled_at from meeting
     where public_id = ${publicId} for update`.execute(trx)
  return rows[0]
}
