import { scryptSync } from 'node:crypto'
import { Secret } from 'otpauth'
import { z } from 'zod'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { seal, unseal } from '#app/platform/seal.server.ts'
import type { StaffRole } from '#db/schema/people.ts'
import { findOrAddPerson } from '../person.server.ts'
import type { Person } from '../person.server.ts'
import { replaceRecoveryCodes } from '../second-factor.server.ts'
import { startSession } from '../session.server.ts'
import type { SessionKind } from '../session.server.ts'

export const PASSWORD = 'violet tractor singing lantern'

/** A request of a browser that holds these cookies. */
export function aRequest(
  path: string,
  cookies: readonly string[] = [],
  form?: Record<string, string>,
): Request {
  const headers = { Cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; ') }
  if (!form) return new Request(`http://localhost:3000${path}`, { headers })
  return new Request(`http://localhost:3000${path}`, {
    method: 'POST',
    headers,
    body: new URLSearchParams(form),
  })
}

/** What the server tells a loader beside the request. */
export function aContext(clientAddress = '192.0.2.1') {
  return { requestId: 'test', clientAddress, nonce: '' }
}

/** A cookie of a new session. */
export async function aSession(person: Pick<Person, 'id'>, kind: SessionKind): Promise<string> {
  return await inTransaction(
    async (trx) => await startSession(trx, aRequest('/'), { personId: person.id, kind }),
  )
}

export async function someone(email: string): Promise<Person> {
  return await inTransaction(async (trx) => await findOrAddPerson(trx, { email }))
}

export interface Enrolled {
  readonly person: Person
  readonly email: string
  /** Of the authenticator app. */
  readonly secret: string
  readonly recoveryCodes: readonly string[]
}

/** A staff member who has set up everything; the password's hash is a cheap one, so that a test need not wait for it. */
export async function someStaff(email: string, role: StaffRole): Promise<Enrolled> {
  const person = await someone(email)
  const secret = new Secret().base32
  const recoveryCodes = await inTransaction(async (trx) => {
    await trx
      .insertInto('staff_member')
      .values({
        person_id: person.id,
        role,
        password_hash: `scrypt$10$1$salt$${scryptSync(PASSWORD, 'salt', 32, { N: 2 ** 10, r: 8, p: 1 }).toString('base64url')}`,
        totp_secret: seal(secret),
        enrolled_at: new Date(),
        invited_by: null,
        disabled_at: null,
      })
      .execute()
    return await replaceRecoveryCodes(trx, person.id)
  })
  return { person, email, secret, recoveryCodes }
}

const SignInContent = z.object({ token: z.string(), code: z.string() })

let passed = 0

/** Lets seconds go by without waiting for them. */
export function passTime(seconds: number): void {
  passed += seconds
  shiftClock(passed * 1000)
}

/** What the newest sign-in mail to an address would say. */
export async function newestMail(email: string): Promise<{ token: string; code: string }> {
  const { content } = await db
    .selectFrom('message')
    .select('content')
    .where('kind', '=', 'sign-in')
    .where('to_address', '=', email)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  const { token, code } = SignInContent.parse(content)
  return { token: unseal(token), code: unseal(code) }
}
