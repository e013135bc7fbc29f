import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'

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
  const { numAffectedRows = 0n } = await sql`
    with meant as (
      select g.id, g.email from meeting_guest g join meeting m on m.id = g.meeting_id
       where m.public_id = ${meetingPublicId} and g.public_id = ${guestPublicId}
    ), gone as (delete from meeting_guest g using meant where g.id = meant.id and meant.email is null)
    update meeting_guest g set came = null, came_at = null from meant
     where g.id = meant.id and meant.email is not null`.execute(db)
  return numAffectedRows > 0n
}

/** Writes down who comes without having said so: at the door nobody is turned away by us. */
export async function walkIn(
  meetingPublicId: string,
  { name, partySize }: { readonly name: string; readonly partySize: number },
): Promise<boolean> {
  const at = now()
  const { numAffectedRows = 0n } = await sql`
    insert into meeting_guest (meeting_id, name, party_size, status, asked_at, came, came_at)
    select id, ${name}, ${partySize}, 'coming', ${at}, ${partySize}, ${at} from meeting
     where public_id = ${meetingPublicId} and cancelled_at is null`.execute(db)
  return numAffectedRows > 0n
}
