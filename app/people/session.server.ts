import { now } from '#app/platform/clock.server.ts'
import { readKey, sessionCookie } from '#app/platform/cookies.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { hashKey, newKey } from '#app/platform/keys.server.ts'
import { currentLanguage } from '#app/words/language.ts'
import type { StaffRole } from '#db/schema/people.ts'
import type { Person } from './person.server.ts'

export type SessionKind = 'captain' | 'staff'

const MINUTE = 60_000
/** Thirty days for a captain; for staff twelve hours, and thirty minutes without a request (S9). */
const LASTS = { captain: 30 * 24 * 60 * MINUTE, staff: 12 * 60 * MINUTE }
export const STAFF_IDLE = 30 * MINUTE

/** A cookie to set, and nothing else. */
export type SetCookie = string

/**
 * Begins a session with a new key, and ends the one that this browser had (S9).
 * @returns the cookie to send; the key stands nowhere else.
 */
export async function startSession(
  trx: Trx,
  request: Request,
  who: { readonly personId: number; readonly kind: SessionKind },
): Promise<SetCookie> {
  await endSessionOf(trx, request, 'signed in again')
  const key = newKey()
  const at = now()
  await trx
    .insertInto('session')
    .values({
      key_hash: hashKey(key),
      person_id: who.personId,
      kind: who.kind,
      created_at: at,
      last_seen_at: at,
      expires_at: new Date(at.getTime() + LASTS[who.kind]),
      factor_at: who.kind === 'staff' ? at : null,
      device: (request.headers.get('User-Agent') ?? '').slice(0, 200),
      ended_at: null,
      ended_why: null,
    })
    .execute()
  await trx
    .updateTable('person')
    .set({ language: currentLanguage() })
    .where('id', '=', who.personId)
    .execute()
  return await sessionCookie.serialize(key, { maxAge: LASTS[who.kind] / 1000 })
}

export interface LiveSession {
  readonly keyHash: string
  /** By which its holder tells it from their other sessions. */
  readonly publicId: string
  readonly kind: SessionKind
  readonly factorAt: Date | null
  readonly person: Person
  /** `null` for somebody who is not, or no longer, staff. */
  readonly role: StaffRole | null
}

/** The session that the request's cookie names, when it is still good. */
export async function findSession(request: Request): Promise<LiveSession | undefined> {
  const key = await readKey(request, sessionCookie)
  if (!key) return undefined
  const at = now()
  const row = await db
    .selectFrom('session')
    .innerJoin('person', 'person.id', 'session.person_id')
    .leftJoin('staff_member', (join) =>
      join
        .onRef('staff_member.person_id', '=', 'person.id')
        .on('staff_member.disabled_at', 'is', null),
    )
    .select([
      'session.key_hash',
      'session.public_id as session_id',
      'session.kind',
      'session.factor_at',
      'session.last_seen_at',
      'staff_member.role',
    ])
    .select(['person.id', 'person.public_id', 'person.email', 'person.name'])
    .where('session.key_hash', '=', hashKey(key))
    .where('session.ended_at', 'is', null)
    .where('session.expires_at', '>', at)
    .executeTakeFirst()
  if (!row) return undefined
  const unseenFor = at.getTime() - row.last_seen_at.getTime()
  if (row.kind === 'staff' && unseenFor > STAFF_IDLE) return undefined
  if (unseenFor > MINUTE) await noteSeen(row.key_hash, at)
  return {
    keyHash: row.key_hash,
    publicId: row.session_id,
    kind: row.kind,
    factorAt: row.factor_at,
    role: row.role,
    person: { id: row.id, publicId: row.public_id, email: row.email, name: row.name },
  }
}

/** Ends the session of this browser, on the server as in the browser. */
export async function endSession(request: Request): Promise<SetCookie> {
  await inTransaction(async (trx) => await endSessionOf(trx, request, 'signed out'))
  return await sessionCookie.serialize('', { maxAge: 0 })
}

/** Ends every session of a person at once: role change, lost device, "sign out everywhere" (S7, S9). */
export async function endAllSessions(trx: Trx, personId: number, why: string): Promise<void> {
  await trx
    .updateTable('session')
    .set({ ended_at: now(), ended_why: why })
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .execute()
}

/** Notes that the second factor was just given again, under a new key; the session ends no later for it (S9, S13). */
export async function renewFactor(trx: Trx, session: LiveSession): Promise<SetCookie> {
  const key = newKey()
  const { expires_at } = await trx
    .updateTable('session')
    .set({ key_hash: hashKey(key), factor_at: now() })
    .where('key_hash', '=', session.keyHash)
    .where('ended_at', 'is', null)
    .returning('expires_at')
    .executeTakeFirstOrThrow()
  return await sessionCookie.serialize(key, {
    maxAge: Math.floor((expires_at.getTime() - now().getTime()) / 1000),
  })
}

async function endSessionOf(trx: Trx, request: Request, why: string): Promise<void> {
  const key = await readKey(request, sessionCookie)
  if (!key) return
  await trx
    .updateTable('session')
    .set({ ended_at: now(), ended_why: why })
    .where('key_hash', '=', hashKey(key))
    .where('ended_at', 'is', null)
    .execute()
}

async function noteSeen(keyHash: string, at: Date): Promise<void> {
  await db
    .updateTable('session')
    .set({ last_seen_at: at })
    .where('key_hash', '=', keyHash)
    .where('last_seen_at', '<', new Date(at.getTime() - MINUTE))
    .execute()
}
