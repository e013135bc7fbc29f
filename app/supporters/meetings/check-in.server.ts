import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { hashKey, newKey } from '#app/platform/keys.server.ts'

/** Ticks a party off at the door: all of them came, unless it is told otherwise. Pressed twice it is ticked once. */
export async function checkIn(
  meetingPublicId: string,
  guestPublicId: string,
  came: number | 'all',
): Promise<boolean> {
  const { numAffectedRows = 0n } = await sql`
    update meeting_guest g
       set came = coalesce(${came === 'all' ? null : came}::int, g.party_size), came_at = coalesce(g.came_at, ${now()})
      from meeting m
     where m.id = g.meeting_id and m.public_id = ${meetingPublicId} and g.public_id = ${guestPublicId}
       and g.status <> 'cancelled'`.execute(db)
  return numAffectedRows > 0n
}

/** Takes a tick back; who just came and was written down at the door is gone again. */
export async function undoCheckIn(
  meetingPublicId: string,
  guestPublicId: string,
): Promise<boolean> {
  const { rows } = await sql`
    with meant as (
      select g.id, g.email from meeting_guest g join meeting m on m.id = g.meeting_id
       where m.public_id = ${meetingPublicId} and g.public_id = ${guestPublicId}
    ), gone as (
      delete from meeting_guest g using meant where g.id = meant.id and meant.email is null returning g.id
    ), back as (
      update meeting_guest g set came = null, came_at = null from meant
       where g.id = meant.id and meant.email is not null returning g.id
    )
    select id from gone union all select id from back`.execute(db)
  return rows.length > 0
}

interface WalkIn {
  readonly name: string
  readonly partySize: number
  /** Of the form that it was typed into; without one each time it is sent counts. */
  readonly formKey?: string | undefined
}

/**
 * Writes down who comes without having said so: at the door nobody is turned away by us. A form that is sent twice with the same
 * words adds one.
 */
export async function walkIn(
  meetingPublicId: string,
  { name, partySize, formKey = newKey() }: WalkIn,
): Promise<boolean> {
  const at = now()
  const guestPublicId = hashKey([formKey, meetingPublicId, partySize, name].join(' ')).slice(0, 32)
  const { rows } = await sql`
    with held as (
      select id from meeting where public_id = ${meetingPublicId} and cancelled_at is null
    ), added as (
      insert into meeting_guest (public_id, meeting_id, name, party_size, status, asked_at, came, came_at)
      select ${guestPublicId}, id, ${name}, ${partySize}, 'coming', ${at}, ${partySize}, ${at} from held
      on conflict (public_id) do nothing
    )
    select id from held`.execute(db)
  return rows.length > 0
}
