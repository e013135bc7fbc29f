import { sql } from 'kysely'
import { queueMessage } from '#app/mail/queue-message.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { lineOf } from '#app/teams/dining-promise.ts'
import type { LineRow } from '#app/teams/dining-promise.ts'
import { promisedIn } from '#app/teams/dining-promise.server.ts'
import { inLanguage } from '#app/words/language.server.ts'
import { findNightLetter } from '../dining-night/guests/night-letter.server.ts'
import { daysOf } from '../say-when.ts'
import { daysOfVersion, streetToKeep } from '../shown-event.server.ts'
import type { Language } from '#app/words/language.ts'
import type { EventKind, StreetShown } from '#db/schema/events.ts'

export type GuestNews =
  | 'going'
  | 'waiting'
  | 'moved-up'
  | 'changed'
  | 'left'
  | 'again'
  | 'reminder'
  | 'soon'
  | 'today'
  | 'cancelled'
  | 'cancelled-late'

interface GuestRow extends LineRow {
  readonly public_id: string
  readonly version_id: number
  readonly kind: EventKind
  readonly slug: string
  readonly team_slug: string
  readonly team_name: string
  readonly name: string
  readonly email: string
  readonly party_size: number
  readonly language: Language
  readonly letters: number
  readonly title: string
  readonly street: string
  readonly street_shown: StreetShown
  readonly street_hours: number
  readonly town: string
  readonly time_zone: string
  readonly days: readonly { readonly starts: string; readonly ends: string }[]
  readonly cancel_reason: string | null
}

/**
 * Writes to somebody who said that they come. Letters lie about for years: a street stands in them only where everybody may
 * know it; others find it behind the link, at its time (S34).
 */
export async function tellGuest(trx: Trx, rsvpId: number, news: GuestNews): Promise<void> {
  const { rows } = await sql<GuestRow>`
    with told as (update rsvp set letters = letters + 1 where id = ${rsvpId} returning *)
    select r.public_id, v.id as version_id, e.kind, e.slug, t.slug as team_slug, t.name as team_name, r.name, r.email, r.party_size, r.language, r.letters, v.title, v.place, v.street, v.street_shown,
           v.street_hours, v.town, v.time_zone, e.cancel_reason, ${promisedIn(sql`v.id`)}, ${daysOfVersion(sql`v.id`)} as days
      from told r join event e on e.id = r.event_id join team t on t.id = e.team_id
           join event_version v on v.id = e.approved_version_id`.execute(trx)
  const [guest] = rows
  if (!guest) return
  const street = streetToKeep(guest)
  await queueMessage(trx, {
    kind: 'event-guest',
    subjectId: `${guest.public_id} ${guest.letters}`,
    to: guest.email,
    language: guest.language,
    content: {
      news,
      rsvp: guest.public_id,
      name: guest.name,
      party: guest.party_size,
      title: guest.title,
      place: [guest.place, street, guest.town].filter(Boolean).join(', '),
      isStreetKept: guest.street !== '' && street === '',
      timeZone: guest.time_zone,
      days: daysOf(guest.days).map(({ startsAt, endsAt }) => ({
        starts: startsAt.toISOString(),
        ends: endsAt.toISOString(),
      })),
      reason: guest.cancel_reason ?? '',
      line: inLanguage(guest.language, () => lineOf(guest)),
      night: await findNightLetter(trx, guest),
    },
  })
}
