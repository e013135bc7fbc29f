import { sql } from 'kysely'
import { actorOf, recordChange } from '#app/people/audit.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { lockMeeting } from './lock-meeting.server.ts'
import { moveUp } from './places.server.ts'
import { tellMeetingGuest } from './tell-guest.server.ts'

export interface MeetingWords {
  readonly title: string
  readonly host: string
  /** Of the calendar of its zone, `2026-12-03`. */
  readonly day: string
  /** By the clock of its zone, `19:00`. */
  readonly from: string
  readonly to: string
  readonly place: string
  readonly onlineUrl: string
  readonly seats: number | null
  readonly about: string
}

/** A meeting that people can come to from now on. @returns its id. */
export async function holdMeeting(
  words: MeetingWords,
  timeZone: string,
  by: Person,
): Promise<string> {
  return await inTransaction(async (trx) => {
    const { rows } = await sql<{ public_id: string }>`
      insert into meeting (title, host, starts_at, ends_at, time_zone, place, online_url, seats, about, changed_at)
      values (${words.title}, ${words.host}, ${momentOf(words.day, words.from, timeZone)},
              ${momentOf(words.day, words.to, timeZone)}, ${timeZone}, ${words.place}, ${words.onlineUrl}, ${words.seats},
              ${words.about}, ${now()})
      returning public_id`.execute(trx)
    const publicId = rows[0]?.public_id ?? ''
    await note(trx, publicId, 'hold-meeting', by, { title: words.title })
    return publicId
  })
}

export type MeetingOutcome = 'changed' | 'gone' | 'too-few-seats'

/**
 * Changes a meeting. When it is moved to another time or place, whoever comes or waits is told once, and reminded anew at the new
 * time, but not of a moment that is past by then; seats are never fewer than have been promised; what more seats leave free goes to who waits.
 */
export async function changeMeeting(
  publicId: string,
  words: MeetingWords,
  by: Person,
): Promise<MeetingOutcome> {
  return await inTransaction(async (trx) => {
    const meeting = await lockMeeting(trx, publicId)
    if (!meeting || meeting.cancelled_at !== null) return 'gone'
    if (words.seats !== null && words.seats < (await countPromised(trx, meeting.id)))
      return 'too-few-seats'
    const { rows } = await sql<{ moved: boolean }>`
      with old as (select * from meeting where id = ${meeting.id})
      update meeting m
         set title = ${words.title}, host = ${words.host},
             starts_at = ${momentOf(words.day, words.from, sql`m.time_zone`)},
             ends_at = ${momentOf(words.day, words.to, sql`m.time_zone`)},
             place = ${words.place}, online_url = ${words.onlineUrl}, seats = ${words.seats}, about = ${words.about},
             revision = m.revision + 1, changed_at = ${now()}
        from old where m.id = old.id
      returning (m.starts_at, m.place, m.online_url <> '') is distinct from (old.starts_at, old.place, old.online_url <> '')
                as moved`.execute(trx)
    await note(trx, publicId, 'change-meeting', by, { title: words.title })
    if (rows[0]?.moved && meeting.ends_at > now()) {
      const at = now()
      await sql`
        update meeting_guest g
           set days_reminder_at = case when m.starts_at - interval '2 days' <= ${at} then ${at}::timestamptz end,
               hours_reminder_at = case when m.starts_at - interval '3 hours' <= ${at} then ${at}::timestamptz end
          from meeting m where m.id = g.meeting_id and m.id = ${meeting.id}`.execute(trx)
      await tellAll(trx, meeting.id, 'moved')
    }
    await moveUp(trx, { id: meeting.id, seats: words.seats })
    return 'changed'
  })
}

/** Calls a meeting off; whoever comes or waits is told once. */
export async function cancelMeeting(
  publicId: string,
  reason: string,
  by: Person,
): Promise<MeetingOutcome> {
  return await inTransaction(async (trx) => {
    const meeting = await lockMeeting(trx, publicId)
    if (!meeting || meeting.cancelled_at !== null) return 'gone'
    const at = now()
    await sql`
      update meeting set cancelled_at = ${at}, cancel_reason = ${reason}, revision = revision + 1, changed_at = ${at}
       where id = ${meeting.id}`.execute(trx)
    await note(trx, publicId, 'cancel-meeting', by, {})
    if (meeting.ends_at > at) await tellAll(trx, meeting.id, 'cancelled')
    return 'changed'
  })
}

/** What came of it, for all to see. */
export async function followUpMeeting(
  publicId: string,
  followUp: string,
  by: Person,
): Promise<MeetingOutcome> {
  return await inTransaction(async (trx) => {
    const meeting = await lockMeeting(trx, publicId)
    if (!meeting) return 'gone'
    await sql`update meeting set follow_up = ${followUp} where id = ${meeting.id}`.execute(trx)
    await note(trx, publicId, 'follow-up-meeting', by, {})
    return 'changed'
  })
}

function momentOf(day: string, time: string, timeZone: unknown) {
  return sql`((${day}::date + ${time}::time) at time zone ${timeZone})`
}

async function countPromised(trx: Trx, meetingId: number): Promise<number> {
  const { rows } = await sql<{ promised: number }>`
    select coalesce(sum(party_size), 0)::int as promised from meeting_guest
     where meeting_id = ${meetingId} and status = 'coming' and email is not null`.execute(trx)
  return rows[0]?.promised ?? 0
}

async function tellAll(trx: Trx, meetingId: number, news: 'moved' | 'cancelled'): Promise<void> {
  const guests = await trx
    .selectFrom('meeting_guest')
    .select('id')
    .where('meeting_id', '=', meetingId)
    .where('status', '<>', 'cancelled')
    .where('email', 'is not', null)
    .orderBy('id')
    .execute()
  for (const { id } of guests) await tellMeetingGuest(trx, id, news)
}

async function note(
  trx: Trx,
  subjectId: string,
  action: string,
  by: Person,
  detail: Readonly<Record<string, unknown>>,
): Promise<void> {
  await recordChange(trx, {
    actor: actorOf(by),
    action,
    subjectKind: 'meeting',
    subjectId,
    detail,
  })
}
