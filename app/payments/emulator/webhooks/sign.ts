import { createHmac } from 'node:crypto'

/** The `stripe-signature` header of a body, as of a time. */
export function signatureOf(body: string, secret: string, at: Date): string {
  const time = Math.floor(at.getTime() / 1000)
  const signature = createHmac('sha256', secret).update(`${time}.${body}`).digest('hex')
  return `t=${time},v1=${signature},v0=${'0'.repeat(64)}`
}
