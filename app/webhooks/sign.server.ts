import { createHmac, randomBytes } from 'node:crypto'

/** What the other side keeps to know by that a message is ours: 256 random bits (Standard Webhooks). */
export function newSigningSecret(): string {
  return `${PREFIX}${randomBytes(32).toString('base64')}`
}

/**
 * The three headers of Standard Webhooks. Each secret makes a signature of its own, so that one can be changed while the
 * other side still knows the one before.
 * @param id the same at each try, by which the other side knows what it had already.
 */
export function signedHeaders(
  { id, at, body }: { readonly id: string; readonly at: Date; readonly body: string },
  secrets: readonly string[],
) {
  const seconds = Math.floor(at.getTime() / 1000)
  const signed = `${id}.${seconds}.${body}`
  return {
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': secrets.map((secret) => `v1,${signatureOf(signed, secret)}`).join(' '),
  }
}

const PREFIX = 'whsec_'

function signatureOf(signed: string, secret: string): string {
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64')
  return createHmac('sha256', key).update(signed).digest('base64')
}
