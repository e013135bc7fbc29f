import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { env } from './env.server.ts'

/**
 * Locks a short secret up before it is stored, so that a copy of the database alone opens nothing: AES-256-GCM, its key
 * made from `SESSION_SECRET`. The first secret locks, every one still listed unlocks, so that it can be changed.
 */
export function seal(secret: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyOf(env.SESSION_SECRET[0] ?? ''), nonce)
  const locked = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), locked]).toString('base64url')
}

/** @throws Error when no listed secret opens it, or it was altered. */
export function unseal(sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url')
  for (const secret of env.SESSION_SECRET) {
    try {
      const decipher = createDecipheriv('aes-256-gcm', keyOf(secret), bytes.subarray(0, 12), {
        authTagLength: 16,
      })
      decipher.setAuthTag(bytes.subarray(12, 28))
      return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
    } catch {
      continue
    }
  }
  throw new Error(
    'A stored secret cannot be opened; was SESSION_SECRET changed without keeping the old one?',
  )
}

/** A word of ours for a link: it says to nobody else what it holds, and of what kind that is. */
export function sealMark(kind: string, held: string | number): string {
  return seal(`${kind} ${held}`)
}

/** What a mark of that kind holds; `null` for all else, since whoever comes may bring anything. */
export function openMark(kind: string, mark: string): string | null {
  try {
    const opened = unseal(mark)
    return opened.startsWith(`${kind} `) ? opened.slice(kind.length + 1) : null
  } catch {
    return null
  }
}

function keyOf(secret: string): Buffer {
  const key =
    keys.get(secret) ?? Buffer.from(hkdfSync('sha256', secret, '', 'team-up sealed values', 32))
  keys.set(secret, key)
  return key
}

const keys = new Map<string, Buffer>()
