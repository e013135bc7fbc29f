import { createHmac, timingSafeEqual } from 'node:crypto'
import { now } from './clock.server.ts'
import { env } from './env.server.ts'
import { newKey } from './keys.server.ts'
import { spend } from './rate-limit.server.ts'
import type { Limit } from './rate-limit.server.ts'

/** How long a browser without script waits instead of working, in seconds. */
export const WAIT_SECONDS = 30

const HOUR_SECONDS = 60 * 60
const TICKETS: Limit = {
  name: 'ticket',
  points: 1,
  seconds: HOUR_SECONDS + 60,
  inTrouble: 'refuse',
}

export type TicketCheck = 'valid' | 'too-early' | 'invalid'

/**
 * The other way past a suspicion, for who has no script (X10): a signed note of the time, good once, from half a minute
 * to an hour after it was written. It slows a crowd of guesses without asking a person to solve anything.
 */
export function newWaitingTicket(): string {
  const note = `${Math.floor(now().getTime() / 1000)}.${newKey()}`
  return `${note}.${sign(note, env.SESSION_SECRET[0] ?? '')}`
}

/** Uses up a ticket that is good; one that comes too early may come again. */
export async function checkWaitingTicket(ticket: string): Promise<TicketCheck> {
  const [, note = '', signature = ''] = /^(\d{1,12}\.[\w-]{43})\.([\w-]{43})$/.exec(ticket) ?? []
  if (!env.SESSION_SECRET.some((secret) => isSame(signature, sign(note, secret)))) return 'invalid'
  const age = now().getTime() / 1000 - Number.parseInt(note, 10)
  if (age > HOUR_SECONDS) return 'invalid'
  if (age < WAIT_SECONDS) return 'too-early'
  return (await spend(TICKETS, note)).allowed ? 'valid' : 'invalid'
}

function sign(note: string, secret: string): string {
  return createHmac('sha256', secret).update(`waiting ticket ${note}`).digest('base64url')
}

function isSame(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))
}
