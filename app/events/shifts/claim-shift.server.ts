import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { spendEach } from '#app/platform/rate-limit.server.ts'
import type { Limit } from '#app/platform/rate-limit.server.ts'
import { currentLanguage } from '#app/words/language.ts'
import type { Language } from '#app/words/language.ts'
import { lockEvent } from '../lock-event.server.ts'
import { isShown } from '../shown-event.server.ts'
import { tellVolunteer } from './tell-volunteer.server.ts'

export interface Volunteer {
  readonly name: string
  /** Null: written down by a captain, without letters. */
  readonly email: string | null
  readonly phone: string
}

interface Claim {
  readonly shiftPublicId: string
  readonly volunteer: Volunteer & { readonly email: string }
  readonly clientAddress: string
}

export type ClaimOutcome =
  /** The same for who is new, who has it already, and who has another at that time: the letter tells them which (S8). */
  | { readonly kind: 'noted' }
  | { readonly kind: 'full' }
  | { readonly kind: 'not-open' }
  | { readonly kind: 'too-many'; readonly retryAfterSeconds: number }

const PER_CLIENT: Limit = { name: 'shift-client', points: 30, seconds: 3600 }
const PER_ADDRESS: Limit = { name: 'shift-address', points: 10, seconds: 3600 }

/** Takes a shift, as long as somebody is still needed; a letter tells how it stands. */
export async function claimShift({
  shiftPublicId,
  volunteer,
  clientAddress,
}: Claim): Promise<ClaimOutcome> {
  const eventPublicId = await findShownEventOf(shiftPublicId)
  if (!eventPublicId) return { kind: 'not-open' }
  const { allowed, retryAfterSeconds } = await spendEach([
    [PER_CLIENT, clientAddress],
    [PER_ADDRESS, volunteer.email],
  ])
  if (!allowed) return { kind: 'too-many', retryAfterSeconds }
  return await inTransaction(async (trx) => {
    const event = await lockEvent(trx, eventPublicId)
    const shift = await findOpenShift(trx, shiftPublicId)
    if (event?.status !== 'published' || !shift) return { kind: 'not-open' }
    // Before anything else, so that the answer is the same whoever asks.
    if ((await countClaims(trx, shift.id)) >= shift.needed) return { kind: 'full' }
    const own = await findClaimAtThatTime(trx, event.id, shift, volunteer.email)
    if (own) await tellVolunteer(trx, own.id, own.shift_id === shift.id ? 'again' : 'overlap')
    else
      await tellVolunteer(
        trx,
        await addClaim(trx, shift.id, volunteer, currentLanguage()),
        'claimed',
      )
    return { kind: 'noted' }
  })
}

/** How many have the shift. Its event is locked by whoever goes by it. */
export async function countClaims(trx: Trx, shiftId: number): Promise<number> {
  const { taken } = await trx
    .selectFrom('shift_claim')
    .select(({ fn }) => fn.countAll<number>().as('taken'))
    .where('shift_id', '=', shiftId)
    .where('ended_at', 'is', null)
    .executeTakeFirstOrThrow()
  return taken
}

/** A shift that is neither taken away nor over. */
export async function findOpenShift(trx: Trx, publicId: string) {
  return await trx
    .selectFrom('shift')
    .select(['id', 'needed', 'starts_at', 'ends_at'])
    .where('public_id', '=', publicId)
    .where('removed_at', 'is', null)
    .where('ends_at', '>', now())
    .executeTakeFirst()
}

interface TakenShift {
  readonly id: number
  readonly starts_at: Date
  readonly ends_at: Date
}

/** What somebody has to do at that event at the same time: this very shift first. */
export async function findClaimAtThatTime(
  trx: Trx,
  eventId: number,
  shift: TakenShift,
  email: string,
) {
  return await trx
    .selectFrom('shift_claim as c')
    .innerJoin('shift as s', 's.id', 'c.shift_id')
    .select(['c.id', 'c.shift_id'])
    .where('s.event_id', '=', eventId)
    .where('s.removed_at', 'is', null)
    .where('c.email', '=', email)
    .where('c.ended_at', 'is', null)
    .where('s.starts_at', '<', shift.ends_at)
    .where('s.ends_at', '>', shift.starts_at)
    .orderBy((row) => row('c.shift_id', '=', shift.id), 'desc')
    .orderBy('c.id')
    .limit(1)
    .executeTakeFirst()
}

/** @returns the id of the claim. */
export async function addClaim(
  trx: Trx,
  shiftId: number,
  { name, email, phone }: Volunteer,
  language: Language,
): Promise<number> {
  const { id } = await trx
    .insertInto('shift_claim')
    .values({ shift_id: shiftId, name, email, phone, language, claimed_at: now() })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The event of a shift that everyone may read. @returns its id, `undefined` for any other. */
async function findShownEventOf(shiftPublicId: string): Promise<string | undefined> {
  const { rows } = await sql<{ public_id: string }>`
    select e.public_id from shift s join event e on e.id = s.event_id join team t on t.id = e.team_id
     where s.public_id = ${shiftPublicId} and s.read_at is not null and e.status = 'published' and ${isShown}`.execute(
    db,
  )
  return rows[0]?.public_id
}
