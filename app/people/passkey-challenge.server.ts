import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { hashKey } from '#app/platform/keys.server.ts'

/** Who asks for a passkey, and what for: a challenge of one is of no use to another. */
export interface Asker {
  readonly purpose: 'sign-in' | 'step-up' | 'registration'
  readonly askedBy: string
}

export const FIVE_MINUTES = 5 * 60_000

/** Somebody who is not known yet, but whose browser is. */
export function askerInBrowser(browserKey: string): Asker {
  return { purpose: 'sign-in', askedBy: `browser ${hashKey(browserKey)}` }
}

/** Somebody of the staff, who gives a factor once more. */
export function askerAgain(personId: number): Asker {
  return { purpose: 'step-up', askedBy: `person ${personId}` }
}

/** Whoever adds a passkey: a member of the staff, or the holder of a link. */
export function askerForNew(
  holder: { readonly personId: number } | { readonly token: string },
): Asker {
  const askedBy = 'token' in holder ? `link ${hashKey(holder.token)}` : `person ${holder.personId}`
  return { purpose: 'registration', askedBy }
}

/** Remembers, as a hash, what a browser is asked to sign. */
export async function keepChallenge(challenge: string, asker: Asker): Promise<void> {
  await db
    .insertInto('passkey_challenge')
    .values({
      challenge_hash: hashKey(challenge),
      purpose: asker.purpose,
      asked_by: asker.askedBy,
      expires_at: new Date(now().getTime() + FIVE_MINUTES),
    })
    .execute()
}

/** Uses a challenge up before what was signed is looked at, so that a wrong answer cannot be tried again; of two, one does. */
export async function takeChallenge(challenge: string, asker: Asker): Promise<boolean> {
  const taken = await db
    .deleteFrom('passkey_challenge')
    .where('challenge_hash', '=', hashKey(challenge))
    .where('purpose', '=', asker.purpose)
    .where('asked_by', '=', asker.askedBy)
    .returning('expires_at')
    .executeTakeFirst()
  return taken !== undefined && taken.expires_at > now()
}
