import { sql } from 'kysely'
import { queueMessage } from '#app/mail/queue-message.server.ts'
import type { MeetingNews } from '#app/mail/messages/meeting-guest.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { Language } from '#app/words/language.ts'

interface GuestRow {
  readonly public_id: string
  readonly name: string
  readonly email: string | null
  readonly party_size: number
  readonly language: Language
  readonly letters: number
  readonly meeting: string
  readonly title: string
  readonly place: string
  readonly is_online: boolean
  readonly starts_at: Date
  readonly ends_at: Date
  readonly time_zone: string
  readonly cancel_reason: string
}

/** Writes to somebody who said that they come. The way in to an online meeting is behind the link, and never in a letter. */
export async function tellMeetingGuest(
  trx: Trx,
  guestId: number,
  news: MeetingNews,
): Promise<void> {
  const { rows } = await sql<GuestRow>`
    with told as (update meeting_guest set letters = letters + 1 where id = ${guestId} and email is not null returning *)
    select g.public_id, g.name, g.email, g.party_size, g.language, g.letters, m.public_id as meeting, m.title, m.place,
           m.online_url <> '' as is_online, m.starts_at, m.ends_at, m.time_zone, m.cancel_reason
      from told g join meeting m on m.id = g.meeting_id`.execute(trx)
  const [guest] = rows
  if (!guest || guest.email === null) return
  await queueMessage(trx, {
    kind: 'meeting-guest',
    subjectId: `${guest.public_id} ${guest.letters}`,
    to: guest.email,
    language: guest.language,
    content: {
      news,
      guest: guest.public_id,
      meeting: guest.meeting,
      name: guest.name,
      party: guest.party_size,
      title: guest.title,
      place: guest.place,
      isOnline: guest.is_online,
      starts: guest.starts_at.toISOString(),
      ends: guest.ends_at.toISOString(),
      timeZone: guest.time_zone,
      reason: guest.cancel_reason,
    },
  })
}
