import { randomInt } from 'node:crypto'
import { createChallenge, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import type { Challenge } from 'altcha-lib/types'
import { z } from 'zod'
import { now } from './clock.server.ts'
import { env } from './env.server.ts'
import { spend } from './rate-limit.server.ts'
import type { Limit } from './rate-limit.server.ts'

/** Most that a browser has to try; a desktop tries some 700 a second, an old phone 100. */
const MOST_TRIES = 500
const FEWEST_TRIES = 200
const ITERATIONS = 2_000
const HOUR_SECONDS = 60 * 60

/** Kept a little longer than what it counts, so that nothing is good twice. */
const PROOFS: Limit = { name: 'proof', points: 1, seconds: HOUR_SECONDS + 60, inTrouble: 'refuse' }

/**
 * A task for a browser under suspicion, about a second of work (S20); good for an hour, since people may be slow (X6).
 * Solved by `app/ui/proof-of-work.js`.
 */
export function newChallenge(): Promise<Challenge> {
  return createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: ITERATIONS,
    counter: randomInt(FEWEST_TRIES, MOST_TRIES),
    data: { most: MOST_TRIES },
    deriveKey,
    expiresAt: new Date(now().getTime() + HOUR_SECONDS * 1000),
    hmacSignatureSecret: signingSecret(env.SESSION_SECRET[0] ?? ''),
    hmacKeySignatureSecret: keySecret(env.SESSION_SECRET[0] ?? ''),
  })
}

/** Whether it solves a challenge of ours that is neither too old nor solved before. */
export async function checkSolution(payload: string): Promise<boolean> {
  const read = Payload.safeParse(payload)
  if (!read.success) return false
  const { challenge, solution } = read.data
  for (const secret of env.SESSION_SECRET) {
    const { verified } = await verifySolution({
      challenge,
      solution,
      deriveKey,
      hmacSignatureSecret: signingSecret(secret),
      hmacKeySignatureSecret: keySecret(secret),
    })
    if (verified) return (await spend(PROOFS, challenge.signature)).allowed
  }
  return false
}

const Payload = z
  .string()
  .max(4000)
  .transform((text, context) => {
    try {
      const parsed: unknown = JSON.parse(text)
      return parsed
    } catch {
      context.addIssue('not readable')
      return z.NEVER
    }
  })
  .pipe(
    z.object({
      challenge: z.object({
        signature: z.string().max(200),
        parameters: z.object({
          algorithm: z.literal('PBKDF2/SHA-256'),
          cost: z.literal(ITERATIONS),
          data: z.object({ most: z.literal(MOST_TRIES) }),
          expiresAt: z.int(),
          keyLength: z.int().max(64),
          keyPrefix: z.string().max(128),
          keySignature: z.string().max(200),
          nonce: z.string().max(64),
          salt: z.string().max(64),
        }),
      }),
      solution: z.object({ counter: z.int(), derivedKey: z.string().max(128) }),
    }),
  )

const signingSecret = (secret: string) => `proof of work: challenge ${secret}`
const keySecret = (secret: string) => `proof of work: solution ${secret}`
