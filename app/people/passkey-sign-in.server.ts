import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server'
import { queueMessage } from '#app/mail/queue-message.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { spend } from '#app/platform/rate-limit.server.ts'
import type { Limit } from '#app/platform/rate-limit.server.ts'
import { actorOf, recordChange } from './audit.server.ts'
import { askerAgain, askerInBrowser } from './passkey-challenge.server.ts'
import type { Asker } from './passkey-challenge.server.ts'
import { askForPasskey, credentialIdIn, readCounter } from './passkey.server.ts'
import type { Person } from './person.server.ts'
import { findSession, renewFactor, startSession } from './session.server.ts'
import type { SetCookie } from './session.server.ts'
import { findPasskeys } from './staff-factors.server.ts'
import { recordSignIn } from './staff-sign-in.server.ts'
import type { AgainOutcome } from './staff-sign-in.server.ts'

/** Each look at the sign-in page asks once, and an office shares one address of the internet. */
const PER_CLIENT: Limit = {
  name: 'staff-passkey-client',
  points: 200,
  seconds: 3600,
  inTrouble: 'refuse',
}

export type PasskeyAsked =
  | { readonly kind: 'asked'; readonly options: PublicKeyCredentialRequestOptionsJSON }
  | { readonly kind: 'too-many'; readonly retryAfterSeconds: number }

/** Asks a browser for whatever passkey of this site it has. */
export async function askToSignIn(
  browserKey: string,
  clientAddress: string,
): Promise<PasskeyAsked> {
  const spent = await spend(PER_CLIENT, clientAddress)
  if (!spent.allowed) return { kind: 'too-many', retryAfterSeconds: spent.retryAfterSeconds }
  return { kind: 'asked', options: await askForPasskey(askerInBrowser(browserKey)) }
}

/** Asks somebody of the staff for one of their own passkeys once more. */
export async function askAgain(
  person: Pick<Person, 'id'>,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  return await askForPasskey(askerAgain(person.id), await findPasskeys(person.id))
}

export type PasskeyOutcome =
  | { readonly kind: 'signed-in'; readonly setCookie: SetCookie }
  /** Unknown, removed, of a disabled member, a late or a wrong answer: it is not said which (S8). */
  | { readonly kind: 'refused' }

/** A passkey alone is a whole staff sign-in: the device is one factor, and has made sure of the other (S10). */
export async function signInByPasskey(
  request: Request,
  answer: string,
  browserKey: string | null,
): Promise<PasskeyOutcome> {
  const proven = browserKey && (await provePasskey(answer, askerInBrowser(browserKey)))
  if (!proven) return { kind: 'refused' }
  return await inTransaction(async (trx): Promise<PasskeyOutcome> => {
    if (!(await noteUse(trx, proven))) return { kind: 'refused' }
    const { person } = proven
    const setCookie = await startSession(trx, request, { personId: person.id, kind: 'staff' })
    await recordSignIn(trx, person, 'sign-in-staff')
    return { kind: 'signed-in', setCookie }
  })
}

/** A passkey given again by staff who are signed in, before something grave (S13). */
export async function givePasskeyAgain(request: Request, answer: string): Promise<AgainOutcome> {
  const session = await findSession(request)
  if (session?.kind !== 'staff' || !session.role) return { kind: 'start-over' }
  const proven = await provePasskey(answer, askerAgain(session.person.id))
  if (proven?.person.id !== session.person.id) return { kind: 'wrong-passkey' }
  return await inTransaction(async (trx): Promise<AgainOutcome> => {
    if (!(await noteUse(trx, proven))) return { kind: 'wrong-passkey' }
    await recordSignIn(trx, session.person, 'renew-factor')
    return { kind: 'renewed', setCookie: await renewFactor(trx, session) }
  })
}

interface ProvenPasskey {
  readonly id: number
  readonly name: string
  readonly counter: number
  readonly person: Pick<Person, 'id' | 'email' | 'name'>
}

async function provePasskey(answer: string, asker: Asker): Promise<ProvenPasskey | undefined> {
  const row = await db
    .selectFrom('passkey')
    .innerJoin('person', 'person.id', 'passkey.person_id')
    .innerJoin('staff_member', 'staff_member.person_id', 'passkey.person_id')
    .select(['passkey.id', 'passkey.name', 'passkey.counter', 'passkey.transports'])
    .select(['passkey.credential_id as credentialId', 'passkey.public_key as publicKey'])
    .select(['person.id as personId', 'person.public_id as publicId'])
    .select(['person.email', 'person.name as personName'])
    .where('passkey.credential_id', '=', credentialIdIn(answer) ?? '')
    .where('staff_member.disabled_at', 'is', null)
    .where('staff_member.enrolled_at', 'is not', null)
    .executeTakeFirst()
  if (!row) return undefined
  const counter = await readCounter(answer, asker, row)
  if (counter === undefined) return undefined
  const person = { id: row.personId, email: row.email, name: row.personName }
  return { id: row.id, name: row.name, counter, person }
}

/** Notes that a passkey was used. One whose count has not grown may be a copy: it is refused, and its holder told. */
async function noteUse(trx: Trx, { id, name, counter, person }: ProvenPasskey): Promise<boolean> {
  const noted = await trx
    .updateTable('passkey')
    .set({ counter, last_used_at: now() })
    .where('id', '=', id)
    .where((row) =>
      row.or([
        row('counter', '<', counter),
        row.and([row('counter', '=', 0), row.val(counter === 0)]),
      ]),
    )
    .returning('id')
    .executeTakeFirst()
  if (noted) return true
  const removed = !(await trx
    .selectFrom('passkey')
    .select('id')
    .where('id', '=', id)
    .executeTakeFirst())
  if (removed) return false
  await recordChange(trx, {
    actor: actorOf(person),
    action: 'refuse-passkey',
    subjectKind: 'person',
    subjectId: person.id,
    detail: { passkey: name, why: 'its count did not grow' },
  })
  await queueMessage(trx, {
    kind: 'factor-changed',
    subjectId: `${person.id} passkey-refused ${now().getTime()}`,
    to: person.email,
    content: { change: 'passkey-refused', passkey: name },
  })
  return false
}
