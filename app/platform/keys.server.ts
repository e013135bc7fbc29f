import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import { env } from './env.server.ts'

/** A new secret of 256 random bits, fit for a URL or a cookie (S5, S9, S11). */
export function newKey(): string {
  return randomBytes(32).toString('base64url')
}

/** Six digits, each as likely as the other. */
export function newCode(): string {
  return randomInt(1_000_000).toString().padStart(6, '0')
}

/** What is stored of a random secret: enough to know it again, not to use it. Too quick for a password. */
export function hashKey(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}

/**
 * What is stored of a code that a person types: few enough to try them all, so that ours is mixed in and a copy of the
 * database alone does not tell it. `for` sets equal codes apart.
 */
export function hashCode(code: string, forWhat: string): string {
  return hashWith(env.SESSION_SECRET[0] ?? '', code, forWhat)
}

/** The same by each secret that is still listed, the newest first: so that what was stored before a change is found again. */
export function hashCodes(code: string, forWhat: string): string[] {
  return env.SESSION_SECRET.map((secret) => hashWith(secret, code, forWhat))
}

function hashWith(secret: string, code: string, forWhat: string): string {
  return createHmac('sha256', secret).update(`${forWhat}\n${code}`).digest('hex')
}

/** Compares two stored hashes without telling by the time it takes how far they agree. */
export function sameHash(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))
}
