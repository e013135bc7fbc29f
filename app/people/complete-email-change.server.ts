import { DatabaseError } from 'pg'
import { queueMessage } from '#app/mail/queue-message.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import type { Db, Trx } from '#app/platform/database.server.ts'
import { hashKey, newKey } from '#app/platform/keys.server.ts'
import { seal } from '#app/platform/seal.server.ts'
import { actorOf, recordChange } from './audit.server.ts'
import { isStaff } from './begin-email-change.server.ts'
import { lockSignInRequests } from './lock-sign-in-requests.server.ts'
import { endAllSessions } from './session.server.ts'

/** How long the old address can take a change back, in milliseconds. */
const A_WEEK = 7 * 86_400_000

export interface EmailChangeLink {
  /** To whom the link was sent: the old address can say no, the new one yes or no. */
  readonly at: 'old' | 'new'
  readonly newEmail: string
  /** Made already; the old address can still take it back. */
  readonly isMade: boolean
}

/** What a link is good for. Only looks: a mail scanner that opens it changes nothing (S11). */
export async function readEmailChangeLink(token: string): Promise<EmailChangeLink | undefined> {
  const change = await findChange(db, hashKey(token))
  return change && { at: change.at, newEmail: change.newEmail, isMade: change.endedHow !== null }
}

export type EmailChangeOutcome =
  | { readonly kind: 'changed'; readonly newEmail: string }
  /** The new address became somebody's in the meantime. */
  | { readonly kind: 'taken' }
  | { readonly kind: 'gone' }

/** The new address says that it is theirs: the change is made, and every session ended (S9). */
export async function confirmEmailChange(token: string): Promise<EmailChangeOutcome> {
  return await unlessTaken(async (trx): Promise<EmailChangeOutcome> => {
    const change = await lockChange(trx, hashKey(token))
    if (!change || change.at === 'old' || (await isStaff({ id: change.personId }, trx)))
      return { kind: 'gone' }
    await moveTo(trx, change, change.newEmail)
    const key = newKey()
    await trx
      .updateTable('email_change')
      .set({ ended_at: now(), ended_how: 'changed', old_key_hash: hashKey(key) })
      .where('id', '=', change.id)
      .execute()
    await record(trx, change, 'change-email')
    await queueMessage(trx, {
      kind: 'email-changed',
      subjectId: change.id,
      to: change.oldEmail,
      content: {
        newEmail: change.newEmail,
        token: seal(key),
        expiresAt: new Date(now().getTime() + A_WEEK).toISOString(),
      },
    })
    return { kind: 'changed', newEmail: change.newEmail }
  })
}

export type EmailRefusal =
  /** Nothing had been changed yet. */
  | { readonly kind: 'stopped' }
  | { readonly kind: 'taken-back'; readonly oldEmail: string }
  /** The old address has an account of its own by now. */
  | { readonly kind: 'taken' }
  | { readonly kind: 'gone' }

/** Either address says no before the change, or the old one takes it back. */
export async function refuseEmailChange(token: string): Promise<EmailRefusal> {
  return await unlessTaken(async (trx): Promise<EmailRefusal> => {
    const change = await lockChange(trx, hashKey(token))
    if (!change) return { kind: 'gone' }
    await endFrom(trx, change)
    if (change.endedHow === null) return { kind: 'stopped' }
    await moveTo(trx, change, change.oldEmail)
    await record(trx, change, 'take-back-email')
    await queueMessage(trx, {
      kind: 'email-taken-back',
      subjectId: change.id,
      to: change.newEmail,
      content: {},
    })
    return { kind: 'taken-back', oldEmail: change.oldEmail }
  })
}

/** That no two people have one address is the database's to say: somebody may take it in the same moment. */
async function unlessTaken<Outcome>(
  work: (trx: Trx) => Promise<Outcome>,
): Promise<Outcome | { readonly kind: 'taken' }> {
  try {
    return await inTransaction(work)
  } catch (error) {
    if (error instanceof DatabaseError && error.constraint === 'person_email_key')
      return { kind: 'taken' }
    throw error
  }
}

type Change = NonNullable<Awaited<ReturnType<typeof findChange>>>

/** One at a time, so that of a yes and a no at once the second sees the first. */
async function lockChange(trx: Trx, hash: string): Promise<Change | undefined> {
  const found = await findChange(trx, hash)
  if (!found) return undefined
  await lockSignInRequests(trx, [found.oldEmail, found.newEmail])
  await trx
    .selectFrom('person')
    .select('id')
    .where('id', '=', found.personId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return await findChange(trx, hash)
}

async function findChange(on: Db, hash: string) {
  const weekAgo = new Date(now().getTime() - A_WEEK)
  const change = await on
    .selectFrom('email_change')
    .innerJoin('person', 'person.id', 'email_change.person_id')
    .select(['email_change.id', 'person_id as personId', 'person.name', 'ended_how as endedHow'])
    .select(['old_email as oldEmail', 'new_email as newEmail', 'old_key_hash'])
    .where((row) => {
      const isOpen = row.and([
        row('ended_at', 'is', null),
        row('email_change.expires_at', '>', now()),
      ])
      const isFresh = row.and([row('ended_how', '=', 'changed'), row('ended_at', '>', weekAgo)])
      return row.or([
        row.and([row('new_key_hash', '=', hash), isOpen]),
        row.and([row('old_key_hash', '=', hash), row.or([isOpen, isFresh])]),
      ])
    })
    .executeTakeFirst()
  if (!change) return undefined
  const { old_key_hash: oldKeyHash, ...known } = change
  return { ...known, at: oldKeyHash === hash ? ('old' as const) : ('new' as const) }
}

async function moveTo(trx: Trx, { personId, oldEmail, newEmail }: Change, email: string) {
  await trx.updateTable('person').set({ email }).where('id', '=', personId).execute()
  await endAllSessions(trx, personId, 'the address changed')
  // Links that were sent before open nothing any more.
  await trx
    .updateTable('sign_in_request')
    .set({ used_at: now() })
    .where('email', 'in', [oldEmail, newEmail])
    .where('used_at', 'is', null)
    .execute()
}

/** Also every change that came after it: who was refused keeps no other way back. */
async function endFrom(trx: Trx, { id, personId, endedHow }: Change): Promise<void> {
  await trx
    .updateTable('email_change')
    .set({ ended_at: now(), ended_how: endedHow === null ? 'stopped' : 'taken-back' })
    .where('person_id', '=', personId)
    .where('id', '>=', id)
    .execute()
}

async function record(
  trx: Trx,
  { personId, name }: Change,
  action: 'change-email' | 'take-back-email',
): Promise<void> {
  await recordChange(trx, {
    actor: actorOf({ id: personId, name }),
    action,
    subjectKind: 'person',
    subjectId: personId,
  })
}
