import { createHash, randomBytes, randomInt } from 'node:crypto'

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
