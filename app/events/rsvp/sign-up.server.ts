import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { spendEach } from '#app/platform/rate-limit.server.ts'
import type { Limit } from '#app/platform/rate-limit.server.ts'
import { currentLanguage } from '#app/words/language.ts'
import { lockEvent } from '../lock-event.server.ts'
import { isShown } from '../shown-event.server.ts'
import { sellsPlaces } from '../tickets/sells-places.server.ts'
import { statusFor } from './places.server.ts'
import { tellGuest } from './tell-guest.server.ts'

interface Guest {
  readonly name: string
  readonly email: string
  readonly partySize: number
  readonly note: string
}

interface SignUp {
  readonly teamSlug: string
  readonly slug: string
  readonly guest: Guest
  readonly clientAddress: string
}

export type SignUpOutcome =
  /** The same for who is new and who has said so before: the letter tells them which (S8). */
  | { readonly kind: 'noted' }
  | { readonly kind: 'not-open' }
  | { readonly kind: 'too-many'; readonly retryAfterSeconds: number }

const PER_CLIENT: Limit = { name: 'rsvp-client', points: 30, seconds: 3600 }
const PER_ADDRESS: Limit = { name: 'rsvp-address', points: 6, seconds: 3600 }

/** Says that a party comes: it gets places, or waits in line, and a letter tells how it stands. */
export async function signUp({
  teamSlug,
  slug,
  guest,
  clientAddress,
}: SignUp): Promise<SignUpOutcome> {
  const publicId = await findOpenEvent(teamSlug, slug)
  if (!publicId) return { kind: 'not-open' }
  const { allowed, retryAfterSeconds } = await spendEach([
    [PER_CLIENT, clientAddress],
    [PER_ADDRESS, guest.email],
  ])
  if (!allowed) return { kind: 'too-many', retryAfterSeconds }
  return await inTransaction(async (trx) => {
    const event = await lockEvent(trx, publicId)
    if (event?.status !== 'published') return { kind: 'not-open' }
    const known = await trx
      .selectFrom('rsvp')
      .select('id')
      .where('event_id', '=', event.id)
      .where('email', '=', guest.email)
      .where('status', '<>', 'cancelled')
      .executeTakeFirst()
    if (known) await tellGuest(trx, known.id, 'again')
    else await add(trx, event, guest)
    return { kind: 'noted' }
  })
}

async function add(
  trx: Trx,
  event: { readonly id: number; readonly seats: number | null },
  { name, email, partySize, note }: Guest,
): Promise<void> {
  const status = await statusFor(trx, event, partySize)
  const at = now()
  const { id } = await trx
    .insertInto('rsvp')
    .values({
      event_id: event.id,
      name,
      email,
      party_size: partySize,
      note,
      status,
      asked_at: at,
      status_at: at,
      language: currentLanguage(),
      reminded_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tellGuest(trx, id, status)
}

/**
 * An event that everyone sees, that is not over, and whose places are not sold: who says that they come to one of those would
 * have a place for nothing. @returns its id, `undefined` for any other.
 */
async function findOpenEvent(teamSlug: string, slug: string): Promise<string | undefined> {
  const { rows } = await sql<{ public_id: string }>`
    select e.public_id from event e join team t on t.id = e.team_id
     where t.slug = ${teamSlug} and e.slug = ${slug} and e.status = 'published' and ${isShown}
       and (select max(d.ends_at) from event_day d where d.version_id = e.approved_version_id) > ${now()}
       and not ${sellsPlaces(sql`e.approved_version_id`)}`.execute(db)
  return rows[0]?.public_id
}
