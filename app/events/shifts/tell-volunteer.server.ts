import { sql } from 'kysely'
import { queueMessage } from '#app/mail/queue-message.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { lineOf } from '#app/teams/dining-promise.ts'
import type { LineRow } from '#app/teams/dining-promise.ts'
import { promisedIn } from '#app/teams/dining-promise.server.ts'
import { inLanguage } from '#app/words/language.server.ts'
import type { Language } from '#app/words/language.ts'
import { streetToKeep } from '../shown-event.server.ts'
import type { ShownEventRow } from '../shown-event.server.ts'
import { daysOfVersion } from '../shown-event.server.ts'
import { sayRole } from './shift-role.ts'

export type VolunteerNews =
  | 'claimed'
  | 'added'
  | 'again'
  | 'overlap'
  | 'changed'
  | 'given-back'
  | 'taken-off'
  | 'dropped'
  | 'reminder'
  | 'cancelled'
  | 'cancelled-late'

interface VolunteerRow
  extends
    LineRow,
    Pick<
      ShownEventRow,
      'title' | 'place' | 'street' | 'street_shown' | 'street_hours' | 'town' | 'time_zone' | 'days'
    > {
  readonly public_id: string
  readonly name: string
  readonly email: string | null
  readonly language: Language
  readonly letters: number
  readonly ready_role: string | null
  readonly own_role: string | null
  readonly starts_at: Date
  readonly ends_at: Date
  readonly note: string
  readonly cancel_reason: string | null
}

/**
 * Writes to somebody who has a shift. As in letters to guests, a street stands in them only where everybody may know it for
 * good; others find it behind the link (S34). Whom a captain wrote down without an address gets none.
 */
export async function tellVolunteer(trx: Trx, claimId: number, news: VolunteerNews): Promise<void> {
  const { rows } = await sql<VolunteerRow>`
    with told as (
      update shift_claim set letters = letters + 1 where id = ${claimId} and email is not null returning *
    )
    select c.public_id, c.name, c.email, c.language, c.letters, s.ready_role, s.own_role, s.starts_at, s.ends_at, s.note,
           v.title, v.place, v.street, v.street_shown, v.street_hours, v.town, v.time_zone, e.cancel_reason,
           ${promisedIn(sql`v.id`)}, ${daysOfVersion(sql`v.id`)} as days
      from told c join shift s on s.id = c.shift_id join event e on e.id = s.event_id
           join event_version v on v.id = e.approved_version_id`.execute(trx)
  const [volunteer] = rows
  if (!volunteer?.email) return
  const { language } = volunteer
  const street = streetToKeep(volunteer)
  await queueMessage(trx, {
    kind: 'event-volunteer',
    subjectId: `${volunteer.public_id} ${volunteer.letters}`,
    to: volunteer.email,
    language,
    content: {
      news,
      claim: volunteer.public_id,
      name: volunteer.name,
      title: volunteer.title,
      role: inLanguage(language, () => sayRole(volunteer)),
      timeZone: volunteer.time_zone,
      starts: volunteer.starts_at.toISOString(),
      ends: volunteer.ends_at.toISOString(),
      place: [volunteer.place, street, volunteer.town].filter(Boolean).join(', '),
      isStreetKept: volunteer.street !== '' && street === '',
      note: volunteer.note,
      reason: volunteer.cancel_reason ?? '',
      line: inLanguage(language, () => lineOf(volunteer)),
    },
  })
}

/** Writes to everyone who has a shift of the event that is not over. */
export async function tellEveryVolunteer(
  trx: Trx,
  eventId: number,
  news: VolunteerNews,
): Promise<void> {
  const claims = await trx
    .selectFrom('shift_claim as c')
    .innerJoin('shift as s', 's.id', 'c.shift_id')
    .select('c.id')
    .where('s.event_id', '=', eventId)
    .where('s.removed_at', 'is', null)
    .where('c.ended_at', 'is', null)
    .orderBy('c.id')
    .execute()
  for (const { id } of claims) await tellVolunteer(trx, id, news)
}
