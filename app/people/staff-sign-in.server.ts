import { z } from 'zod'
import { queueMessage } from '#app/mail/queue-message.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { firstFactorCookie } from '#app/platform/cookies.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { hashKey } from '#app/platform/keys.server.ts'
import { forgive, spend } from '#app/platform/rate-limit.server.ts'
import type { Limit } from '#app/platform/rate-limit.server.ts'
import { actorOf, recordChange } from './audit.server.ts'
import { isPassword } from './password.server.ts'
import { Email } from './person.server.ts'
import type { Person } from './person.server.ts'
import { takeAppCode, takeRecoveryCode } from './second-factor.server.ts'
import { findSession, renewFactor, startSession } from './session.server.ts'
import type { SetCookie } from './session.server.ts'

const PASSWORDS_PER_EMAIL: Limit = {
  name: 'staff-password-email',
  points: 10,
  seconds: 3600,
  inTrouble: 'refuse',
}
const PASSWORDS_PER_CLIENT: Limit = {
  name: 'staff-password-client',
  points: 30,
  seconds: 3600,
  inTrouble: 'refuse',
}
const CODES_PER_PERSON: Limit = {
  name: 'staff-code',
  points: 10,
  seconds: 3600,
  inTrouble: 'refuse',
}
const TEN_MINUTES = 10 * 60_000

export type PasswordOutcome =
  | { readonly kind: 'code-next'; readonly setCookie: SetCookie }
  /** Wrong password, unknown address, not staff, disabled, not enrolled: it is not said which (S8). */
  | { readonly kind: 'refused' }
  | { readonly kind: 'too-many'; readonly retryAfterSeconds: number }

/** The first of two steps. On its own it opens nothing: it lets the browser try a code for ten minutes (S10). */
export async function givePassword(given: {
  readonly email: string
  readonly password: string
  readonly clientAddress: string
}): Promise<PasswordOutcome> {
  const email = Email.catch('').parse(given.email)
  const spent = [
    await spend(PASSWORDS_PER_CLIENT, given.clientAddress),
    await spend(PASSWORDS_PER_EMAIL, email),
  ]
  const refused = spent.find((one) => !one.allowed)
  if (refused) return { kind: 'too-many', retryAfterSeconds: refused.retryAfterSeconds }
  const member = await findMember('person.email', email)
  const right = await isPassword(given.password, member?.password_hash ?? null)
  if (!member || !right) return { kind: 'refused' }
  const step: FirstStep = {
    personId: member.id,
    password: hashKey(member.password_hash ?? ''),
    until: now().getTime() + TEN_MINUTES,
  }
  return {
    kind: 'code-next',
    setCookie: await firstFactorCookie.serialize(step, { maxAge: TEN_MINUTES / 1000 }),
  }
}

/** Whether this browser has given a password and may try a code. */
export async function awaitsCode(request: Request): Promise<boolean> {
  return (await readFirstStep(request)) !== undefined
}

export type CodeOutcome =
  | { readonly kind: 'signed-in'; readonly setCookies: readonly SetCookie[] }
  | { readonly kind: 'wrong-code' }
  /** The password has to be given again. */
  | { readonly kind: 'start-over' }
  | { readonly kind: 'too-many'; readonly retryAfterSeconds: number }

/** The second step: a code of the app, or a recovery code; each is good once (S12). */
export async function giveCode(request: Request, code: string): Promise<CodeOutcome> {
  const person = await readFirstStep(request)
  if (!person) return { kind: 'start-over' }
  const spent = await spend(CODES_PER_PERSON, String(person.id))
  if (!spent.allowed) return { kind: 'too-many', retryAfterSeconds: spent.retryAfterSeconds }
  const outcome = await inTransaction(async (trx): Promise<CodeOutcome> => {
    if (!(await takeFactor(trx, person, code))) return { kind: 'wrong-code' }
    const session = await startSession(trx, request, { personId: person.id, kind: 'staff' })
    await recordSignIn(trx, person, 'sign-in-staff')
    return {
      kind: 'signed-in',
      setCookies: [session, await firstFactorCookie.serialize('', { maxAge: 0 })],
    }
  })
  if (outcome.kind === 'signed-in') await forgive(PASSWORDS_PER_EMAIL, person.email)
  return outcome
}

export type AgainOutcome =
  | { readonly kind: 'renewed'; readonly setCookie: SetCookie }
  | { readonly kind: 'wrong-code' | 'wrong-passkey' | 'start-over' }
  | { readonly kind: 'too-many'; readonly retryAfterSeconds: number }

/** The second factor given again by staff who are signed in, before something grave (S13). */
export async function giveCodeAgain(request: Request, code: string): Promise<AgainOutcome> {
  const session = await findSession(request)
  if (session?.kind !== 'staff' || !session.role) return { kind: 'start-over' }
  const spent = await spend(CODES_PER_PERSON, String(session.person.id))
  if (!spent.allowed) return { kind: 'too-many', retryAfterSeconds: spent.retryAfterSeconds }
  return await inTransaction(async (trx): Promise<AgainOutcome> => {
    if (!(await takeFactor(trx, session.person, code))) return { kind: 'wrong-code' }
    await recordSignIn(trx, session.person, 'renew-factor')
    return { kind: 'renewed', setCookie: await renewFactor(trx, session) }
  })
}

type FactorHolder = Pick<Person, 'id' | 'email' | 'name'>

const FirstStep = z.object({ personId: z.int(), password: z.string(), until: z.number() })
type FirstStep = z.output<typeof FirstStep>

/** Who gave the password in this browser; nobody once ten minutes are over or the password was changed since. */
async function readFirstStep(request: Request): Promise<FactorHolder | undefined> {
  const read = FirstStep.safeParse(await firstFactorCookie.parse(request.headers.get('Cookie')))
  if (!read.success || read.data.until < now().getTime()) return undefined
  const member = await findMember('person.id', read.data.personId)
  if (!member || hashKey(member.password_hash ?? '') !== read.data.password) return undefined
  return { id: member.id, email: member.email, name: member.name }
}

async function findMember(column: 'person.email' | 'person.id', value: string | number) {
  return await db
    .selectFrom('staff_member')
    .innerJoin('person', 'person.id', 'staff_member.person_id')
    .select(['person.id', 'person.email', 'person.name', 'staff_member.password_hash'])
    .where(column, '=', value)
    .where('staff_member.disabled_at', 'is', null)
    .where('staff_member.enrolled_at', 'is not', null)
    .executeTakeFirst()
}

async function takeFactor(trx: Trx, person: FactorHolder, code: string): Promise<boolean> {
  if (/^\s*\d{3}\s*\d{3}\s*$/.test(code)) return await takeAppCode(trx, person.id, code)
  if (!(await takeRecoveryCode(trx, person.id, code))) return false
  await queueMessage(trx, {
    kind: 'factor-changed',
    subjectId: `${person.id} recovery ${now().getTime()}`,
    to: person.email,
    content: { change: 'recovery-code-used' },
  })
  return true
}

/** Writes down that somebody of the staff signed in, or gave a factor again. */
export async function recordSignIn(
  trx: Trx,
  person: Pick<Person, 'id' | 'name'>,
  action: 'sign-in-staff' | 'renew-factor',
): Promise<void> {
  await recordChange(trx, {
    actor: actorOf(person),
    action,
    subjectKind: 'person',
    subjectId: person.id,
  })
}
