import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { hashCode, hashKey, sameHash } from '#app/platform/keys.server.ts'
import { lockSignInRequests } from './lock-sign-in-requests.server.ts'
import { findOrAddPerson } from './person.server.ts'
import type { Person } from './person.server.ts'
import { startSession } from './session.server.ts'
import type { SetCookie } from './session.server.ts'

/** Wrong codes that one request bears. */
const MAX_ATTEMPTS = 5

export type LinkState = 'ready' | 'code-needed' | 'gone'

/** What a sign-in link is good for in this browser. Only looks: a mail scanner that opens it uses nothing up (S11). */
export async function readSignInLink(token: string, browserKey: string | null): Promise<LinkState> {
  const link = await db
    .selectFrom('sign_in_request')
    .select('browser_hash')
    .where('token_hash', '=', hashKey(token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', now())
    .where('attempts', '<', MAX_ATTEMPTS)
    .executeTakeFirst()
  if (!link) return 'gone'
  return browserKey && sameHash(hashKey(browserKey), link.browser_hash) ? 'ready' : 'code-needed'
}

/** Where a code is being waited for: the newest open request of this browser, or none. */
export async function findAwaitedEmail(browserKey: string | null): Promise<string | undefined> {
  if (!browserKey) return undefined
  const open = await openRequests(db, browserKey).select('email').executeTakeFirst()
  return open?.email
}

export type SignInOutcome =
  | {
      readonly kind: 'signed-in'
      readonly setCookie: SetCookie
      readonly goTo: string
      readonly person: Person
    }
  | { readonly kind: 'wrong-code'; readonly triesLeft: number }
  | { readonly kind: 'code-needed' }
  /** Used, run out, tried too often, or never there: it is not said which. */
  | { readonly kind: 'gone' }

/** The button on the link's page, pressed in the browser that asked for the link. */
export async function signInByLink(
  request: Request,
  token: string,
  browserKey: string | null,
): Promise<SignInOutcome> {
  const state = await readSignInLink(token, browserKey)
  if (state !== 'ready') return { kind: state }
  return await inTransaction(async (trx) => {
    await lockRequestsBeside(trx, hashKey(token))
    return await useUp(trx, request, hashKey(token))
  })
}

/** The link opened in another browser, with the code from the same mail typed there. */
export async function signInByLinkAndCode(
  request: Request,
  token: string,
  code: string,
): Promise<SignInOutcome> {
  return await inTransaction(async (trx) => await tryCode(trx, request, hashKey(token), code))
}

/** The code typed on the page where it was asked for. */
export async function signInByCode(
  request: Request,
  browserKey: string | null,
  code: string,
): Promise<SignInOutcome> {
  if (!browserKey) return { kind: 'gone' }
  return await inTransaction(async (trx) => {
    const open = await openRequests(trx, browserKey).select('token_hash').executeTakeFirst()
    return open ? await tryCode(trx, request, open.token_hash, code) : { kind: 'gone' }
  })
}

/** Counts the try before it looks at the code, so that many at once are no more than five. */
async function tryCode(
  trx: Trx,
  request: Request,
  tokenHash: string,
  code: string,
): Promise<SignInOutcome> {
  await lockRequestsBeside(trx, tokenHash)
  const tried = await trx
    .updateTable('sign_in_request')
    .set((row) => ({ attempts: row('attempts', '+', 1) }))
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now())
    .where('attempts', '<', MAX_ATTEMPTS)
    .returning(['code_hash', 'attempts'])
    .executeTakeFirst()
  if (!tried) return { kind: 'gone' }
  const digits = code.replace(/\D/g, '')
  if (!sameHash(hashCode(digits, tokenHash), tried.code_hash))
    return tried.attempts < MAX_ATTEMPTS
      ? { kind: 'wrong-code', triesLeft: MAX_ATTEMPTS - tried.attempts }
      : { kind: 'gone' }
  return await useUp(trx, request, tokenHash)
}

async function lockRequestsBeside(trx: Trx, tokenHash: string): Promise<void> {
  const request = await trx
    .selectFrom('sign_in_request')
    .select('email')
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst()
  if (request) await lockSignInRequests(trx, [request.email])
}

/** Uses a request up and signs in; of two at once, one does (S11). */
async function useUp(trx: Trx, request: Request, tokenHash: string): Promise<SignInOutcome> {
  const used = await trx
    .updateTable('sign_in_request')
    .set({ used_at: now() })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now())
    .returning(['email', 'go_to'])
    .executeTakeFirst()
  if (!used) return { kind: 'gone' }
  await trx
    .updateTable('sign_in_request')
    .set({ used_at: now() })
    .where('email', '=', used.email)
    .where('used_at', 'is', null)
    .execute()
  const person = await findOrAddPerson(trx, { email: used.email })
  const setCookie = await startSession(trx, request, { personId: person.id, kind: 'captain' })
  return { kind: 'signed-in', setCookie, goTo: used.go_to, person }
}

function openRequests(source: Trx | typeof db, browserKey: string) {
  return source
    .selectFrom('sign_in_request')
    .where('browser_hash', '=', hashKey(browserKey))
    .where('used_at', 'is', null)
    .where('expires_at', '>', now())
    .orderBy('id', 'desc')
    .limit(1)
}
