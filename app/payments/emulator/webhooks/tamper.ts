import { signatureOf } from './sign.ts'

/** How a delivery differs from an honest one (F6). */
export interface Tampering {
  /** Members of the event put in the place of the real ones: `type`, `api_version`, `livemode`, `account` … */
  readonly event?: Readonly<Record<string, unknown>> | undefined
  /** The secret that it is signed with; the address's own when left out. */
  readonly secret?: string | undefined
  /** How old the signature says it is. */
  readonly ageSeconds?: number | undefined
  /** Changes one byte of the body after it was signed. */
  readonly alteredByte?: boolean | undefined
  /** Leaves the signature out. */
  readonly unsigned?: boolean | undefined
}

/** The body and the signature of a delivery that was tampered with. */
export function tampered(
  body: string,
  secret: string,
  { event, secret: otherSecret, ageSeconds = 0, alteredByte, unsigned }: Tampering,
): { body: string; signature: string | null } {
  const told: unknown = JSON.parse(body)
  const wanted = event === undefined ? body : JSON.stringify({ ...Object(told), ...event })
  const at = new Date(Date.now() - ageSeconds * 1000)
  const signature = unsigned === true ? null : signatureOf(wanted, otherSecret ?? secret, at)
  return { body: alteredByte === true ? withOneByteChanged(wanted) : wanted, signature }
}

/** Changes a digit of an id or a time: the body is still sound JSON. */
function withOneByteChanged(body: string): string {
  return body.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10))
}
