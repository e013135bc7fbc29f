import { queueMessage } from '#app/mail/queue-message.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import type { Db, Trx } from '#app/platform/database.server.ts'
import { hashKey, newKey } from '#app/platform/keys.server.ts'
import { spend } from '#app/platform/rate-limit.server.ts'
import type { Limit } from '#app/platform/rate-limit.server.ts'
import { seal } from '#app/platform/seal.server.ts'
import { Email } from './person.server.ts'
import type { Person } from './person.server.ts'

const PER_PERSON: Limit = { name: 'email-change', points: 5, seconds: 86_400, inTrouble: 'refuse' }
const A_DAY = 24 * 60 * 60_000

export type EmailChangeBegun =
  /** Whether the new address is somebody's already is said in the letter to it, and nowhere else (S8). */
  | { readonly kind: 'asked' }
  | { readonly kind: 'same' | 'staff' }
  | { readonly kind: 'too-many'; readonly retryAfterSeconds: number }

/**
 * Asks at the new address whether it is theirs, and tells the old one, which can say no. Staff cannot ask: their address
 * also opens the desk, which a captain's session may not touch (S10).
 */
export async function beginEmailChange(person: Person, typed: string): Promise<EmailChangeBegun> {
  const email = Email.parse(typed)
  if (email === person.email) return { kind: 'same' }
  if (await isStaff(person)) return { kind: 'staff' }
  const spent = await spend(PER_PERSON, String(person.id))
  if (!spent.allowed) return { kind: 'too-many', retryAfterSeconds: spent.retryAfterSeconds }
  return await inTransaction(async (trx): Promise<EmailChangeBegun> => {
    // Two asked for at once become one after the other.
    await trx
      .selectFrom('person')
      .select('id')
      .where('id', '=', person.id)
      .forUpdate()
      .executeTakeFirstOrThrow()
    await endOpenChange(trx, person.id, 'replaced')
    const keys = { old: newKey(), new: newKey() }
    const expiresAt = new Date(now().getTime() + A_DAY)
    const { id } = await trx
      .insertInto('email_change')
      .values({
        person_id: person.id,
        old_email: person.email,
        new_email: email,
        old_key_hash: hashKey(keys.old),
        new_key_hash: hashKey(keys.new),
        created_at: now(),
        expires_at: expiresAt,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const until = expiresAt.toISOString()
    await queueMessage(trx, {
      kind: 'email-change-old',
      subjectId: id,
      to: person.email,
      content: { newEmail: email, expiresAt: until, token: seal(keys.old) },
    })
    await askNewAddress(trx, { id, email, until, key: keys.new })
    return { kind: 'asked' }
  })
}

/** The address that somebody waits for, if they do. */
export async function findWantedEmail(personId: number): Promise<string | null> {
  const open = await db
    .selectFrom('email_change')
    .select('new_email')
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', now())
    .executeTakeFirst()
  return open?.new_email ?? null
}

/** Takes the wish back. */
export async function withdrawEmailChange(person: Pick<Person, 'id'>): Promise<void> {
  await inTransaction(async (trx) => await endOpenChange(trx, person.id, 'stopped'))
}

/** Whether somebody's address opens the staff desk too. */
export async function isStaff(person: Pick<Person, 'id'>, on: Db = db): Promise<boolean> {
  const member = await on
    .selectFrom('staff_member')
    .select('person_id')
    .where('person_id', '=', person.id)
    .where('disabled_at', 'is', null)
    .executeTakeFirst()
  return member !== undefined
}

async function endOpenChange(
  trx: Trx,
  personId: number,
  how: 'stopped' | 'replaced',
): Promise<void> {
  await trx
    .updateTable('email_change')
    .set({ ended_at: now(), ended_how: how })
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .execute()
}

/** An address that is somebody's already gets no link. */
async function askNewAddress(
  trx: Trx,
  { id, email, until, key }: { id: number; email: string; until: string; key: string },
): Promise<void> {
  const known = await trx
    .selectFrom('person')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirst()
  if (known)
    await queueMessage(trx, {
      kind: 'email-change-taken',
      subjectId: id,
      to: email,
      content: { expiresAt: until },
    })
  else
    await queueMessage(trx, {
      kind: 'email-change-new',
      subjectId: id,
      to: email,
      content: { newEmail: email, expiresAt: until, token: seal(key) },
    })
}
