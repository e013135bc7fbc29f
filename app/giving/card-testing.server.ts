import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { log } from '#app/platform/log.server.ts'
import { checkSolution, newChallenge } from '#app/platform/proof-of-work.server.ts'
import { spend } from '#app/platform/rate-limit.server.ts'
import type { Limit } from '#app/platform/rate-limit.server.ts'
import { unseal } from '#app/platform/seal.server.ts'
import {
  WAIT_SECONDS,
  checkWaitingTicket,
  newWaitingTicket,
} from '#app/platform/waiting-ticket.server.ts'
import type { PersonCheckProps } from './person-check.tsx'

/** What is known of somebody who asks for a payment page. */
export interface GiftAttempt {
  /** As far as trusted proxies tell it (S21). */
  readonly address: string
  /** The team's slug; `null` for the campaign. */
  readonly teamSlug: string | null
  readonly browserHash: string
  /** A payment page that is open already is asked for again: no new one is made. */
  readonly reopens: boolean
  /** What stands in the field that people do not see. */
  readonly trap: string
  /** When the form was shown, sealed. */
  readonly stamp: string
  readonly proof: string
  readonly ticket: string
}

export type Verdict =
  | { readonly kind: 'welcome' }
  | { readonly kind: 'prove'; readonly check: PersonCheckProps }

const HOUR = 60 * 60
const BY_ADDRESS: Limit = { name: 'give-address', points: 5, seconds: HOUR, inTrouble: 'allow' }
const BY_PAGE: Limit = { name: 'give-page', points: 10, seconds: HOUR, inTrouble: 'allow' }
const BY_BROWSER: Limit = { name: 'give-browser', points: 2, seconds: HOUR, inTrouble: 'allow' }

/** Nobody reads a form and fills it in faster, in milliseconds. */
const LEAST_TIME = 2_000

/** More declined payments than this in ten minutes is somebody trying out stolen cards. */
const DECLINES = 20
const DECLINE_MINUTES = 10
const ALARM: Limit = {
  name: 'card-alarm',
  points: 1,
  seconds: DECLINE_MINUTES * 60,
  inTrouble: 'allow',
}

/**
 * Whether an attempt to give may go on, or must first show that a person is behind it (S20). A limit that is reached asks
 * for a proof and never refuses, since a good evening looks like an attack: many gifts to one page from one address.
 */
export async function weighAttempt(attempt: GiftAttempt): Promise<Verdict> {
  if (attempt.proof !== '' && (await checkSolution(attempt.proof))) return { kind: 'welcome' }
  const ticket = attempt.ticket === '' ? 'invalid' : await checkWaitingTicket(attempt.ticket)
  if (ticket === 'valid') return { kind: 'welcome' }
  if (ticket === 'too-early')
    return { kind: 'prove', check: await newCheck(attempt, attempt.ticket) }
  if (attempt.reopens) return { kind: 'welcome' }
  if (await isSuspicious(attempt))
    return { kind: 'prove', check: await newCheck(attempt, newWaitingTicket()) }
  return { kind: 'welcome' }
}

/** Every limit is counted whatever the others say, so that two at once never see the same count. */
async function isSuspicious({
  address,
  teamSlug,
  browserHash,
  trap,
  stamp,
}: GiftAttempt): Promise<boolean> {
  const page = teamSlug ?? '/'
  const [spendings, attacked] = await Promise.all([
    Promise.all([
      spend(BY_ADDRESS, address),
      spend(BY_PAGE, page),
      spend(BY_BROWSER, `${browserHash} ${page}`),
    ]),
    areCardsTried(),
  ])
  return attacked || trap !== '' || isTooQuick(stamp) || spendings.some(({ allowed }) => !allowed)
}

/** A stamp that is not ours counts as none. An old one is fine: people may be slow (X6). */
function isTooQuick(stamp: string): boolean {
  try {
    const shownAt = Number(/^shown (\d+)$/.exec(unseal(stamp))?.[1])
    return !(now().getTime() - shownAt >= LEAST_TIME)
  } catch {
    return true
  }
}

/** A declined payment is told of as a payment and as a charge: the larger count is the number of declines. */
async function areCardsTried(): Promise<boolean> {
  const since = new Date(now().getTime() - DECLINE_MINUTES * 60_000)
  const { rows } = await sql<{ declines: number }>`
    select greatest(count(*) filter (where type = 'charge.failed'),
                    count(*) filter (where type = 'payment_intent.payment_failed')) as declines
      from stripe_event
     where type in ('charge.failed', 'payment_intent.payment_failed') and received_at > ${since}
  `.execute(db)
  const declines = rows[0]?.declines ?? 0
  if (declines <= DECLINES) return false
  if ((await spend(ALARM, 'declines')).allowed)
    log.error(
      { declines, minutes: DECLINE_MINUTES },
      'ALARM: somebody may be trying out stolen cards',
    )
  return true
}

/** A second check waits for the donor's hand, so that a page never sends itself in a circle. */
async function newCheck({ proof }: GiftAttempt, ticket: string): Promise<PersonCheckProps> {
  return {
    challenge: JSON.stringify(await newChallenge()),
    ticket,
    waitSeconds: WAIT_SECONDS,
    goesOn: proof === '',
  }
}
