import { queueMessage } from '#app/mail/queue-message.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { hashCode, hashKey, newCode, newKey } from '#app/platform/keys.server.ts'
import { spend } from '#app/platform/rate-limit.server.ts'
import type { Limit } from '#app/platform/rate-limit.server.ts'
import { seal } from '#app/platform/seal.server.ts'
import { currentLanguage } from '#app/words/language.ts'
import { goTo } from './go-to.ts'
import { Email } from './person.server.ts'

export interface SignInWish {
  readonly email: string
  readonly goTo: string
  /** Of the browser that asks; the link alone signs in there and nowhere else (S11). */
  readonly browserKey: string
  readonly clientAddress: string
  /** The name of the team that was just started, for the words of the mail. */
  readonly startedTeam?: string
  /** The name of the team that somebody asks to join, for the same. */
  readonly joinsTeam?: string
}

export type SignInBegun =
  | { readonly kind: 'sent' }
  | { readonly kind: 'too-many'; readonly retryAfterSeconds: number }

/** Five an hour for one email (S11). */
const PER_EMAIL: Limit = { name: 'sign-in-email', points: 5, seconds: 3600, inTrouble: 'refuse' }
/** A workshop of two hundred people shares one address of the internet. */
const PER_CLIENT: Limit = {
  name: 'sign-in-client',
  points: 250,
  seconds: 3600,
  inTrouble: 'refuse',
}
const TEN_MINUTES = 10 * 60_000

/**
 * Sends a link and a code that sign in: for ten minutes, once. Does the same, in the same steps, whether the address is
 * known or not; it becomes a person when the mail is answered (S8).
 */
export async function beginSignIn(wish: SignInWish): Promise<SignInBegun> {
  const spent = await spendSignIn(wish)
  if (spent.kind === 'too-many') return spent
  await inTransaction(async (trx) => await mailSignIn(trx, wish))
  return { kind: 'sent' }
}

/** Counts one more sign-in mail against its limits (S11): ask before `mailSignIn`. */
export async function spendSignIn(
  wish: Pick<SignInWish, 'email' | 'clientAddress'>,
): Promise<SignInBegun> {
  const email = Email.parse(wish.email)
  const spent = [await spend(PER_CLIENT, wish.clientAddress), await spend(PER_EMAIL, email)]
  const refused = spent.find((one) => !one.allowed)
  return refused
    ? { kind: 'too-many', retryAfterSeconds: refused.retryAfterSeconds }
    : { kind: 'sent' }
}

/** Queues the mail in a transaction that also does what it speaks of, such as starting a team. */
export async function mailSignIn(trx: Trx, wish: SignInWish): Promise<void> {
  const email = Email.parse(wish.email)
  const token = newKey()
  const code = newCode()
  const expiresAt = new Date(now().getTime() + TEN_MINUTES)
  const { id } = await trx
    .insertInto('sign_in_request')
    .values({
      email,
      token_hash: hashKey(token),
      code_hash: hashCode(code, hashKey(token)),
      browser_hash: hashKey(wish.browserKey),
      go_to: goTo(wish.goTo, '/manage'),
      created_at: now(),
      expires_at: expiresAt,
      used_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await queueMessage(trx, {
    kind: 'sign-in',
    subjectId: id,
    to: email,
    language: currentLanguage(),
    content: {
      token: seal(token),
      code: seal(code),
      expiresAt: expiresAt.toISOString(),
      startedTeam: wish.startedTeam ?? null,
      joinsTeam: wish.joinsTeam ?? null,
    },
  })
}
