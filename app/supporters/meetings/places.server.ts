import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { whoMovesUp } from '#app/teams/guests/move-up.ts'
import type { LockedMeeting } from './lock-meeting.server.ts'
import { tellMeetingGuest } from './tell-guest.server.ts'

/** Whether a party gets its places: while others wait nobody goes before them. The meeting is locked. */
export async function statusFor(
  trx: Trx,
  meeting: Pick<LockedMeeting, 'id' | 'seats'>,
  partySize: number,
): Promise<'coming' | 'waiting'> {
  if (meeting.seats === null) return 'coming'
  const { promised, waits } = await count(trx, meeting.id)
  return !waits && promised + partySize <= meeting.seats ? 'coming' : 'waiting'
}

/** Lets in who waits, as far as there is room, and writes to them. The meeting is locked. */
export async function moveUp(
  trx: Trx,
  meeting: Pick<LockedMeeting, 'id' | 'seats'>,
): Promise<void> {
  const line = await trx
    .selectFrom('meeting_guest')
    .select(['id', 'party_size as partySize'])
    .where('meeting_id', '=', meeting.id)
    .where('status', '=', 'waiting')
    .orderBy('asked_at')
    .orderBy('id')
    .execute()
  if (line.length === 0) return
  const { promised } = await count(trx, meeting.id)
  for (const id of whoMovesUp(meeting.seats === null ? null : meeting.seats - promised, line)) {
    await trx.updateTable('meeting_guest').set({ status: 'coming' }).where('id', '=', id).execute()
    await tellMeetingGuest(trx, id, 'moved-up')
  }
}

export type Room = 'plenty' | 'few' | 'none'

const FEW = 10

/** In words, since a number that does not move when somebody's address is typed would tell that they are on the list (S8). */
export async function findRoom(meeting: {
  readonly id: number
  readonly seats: number | null
}): Promise<Room> {
  if (meeting.seats === null) return 'plenty'
  const { promised, waits } = await count(db, meeting.id)
  const left = meeting.seats - promised
  // What is free while others wait is theirs.
  if (waits || left <= 0) return 'none'
  return left <= FEW ? 'few' : 'plenty'
}

/** Who just came takes a chair and no place that was promised. */
async function count(database: Trx | typeof db, meetingId: number) {
  const { rows } = await sql<{ promised: number; waits: boolean }>`
    select coalesce(sum(party_size) filter (where status = 'coming' and email is not null), 0)::int as promised,
           coalesce(bool_or(status = 'waiting'), false) as waits
      from meeting_guest where meeting_id = ${meetingId}`.execute(database)
  return rows[0] ?? { promised: 0, waits: false }
}
