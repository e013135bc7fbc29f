import type { PersonCheckProps } from '#app/giving/person-check.tsx'
import { now } from '#app/platform/clock.server.ts'
import { checkSolution, newChallenge } from '#app/platform/proof-of-work.server.ts'
import { spend } from '#app/platform/rate-limit.server.ts'
import type { Limit } from '#app/platform/rate-limit.server.ts'
import { openMark, sealMark } from '#app/platform/seal.server.ts'
import {
  checkWaitingTicket,
  newWaitingTicket,
  WAIT_SECONDS,
} from '#app/platform/waiting-ticket.server.ts'

interface Writer {
  readonly clientAddress: string
  readonly teamId: number
  /** When the form was shown, sealed. */
  readonly stamp: string
  readonly proof: string
  readonly ticket: string
}

const HOUR = 60 * 60
const BY_CLIENT: Limit = { name: 'comment-client', points: 5, seconds: HOUR, inTrouble: 'allow' }
const BY_TEAM: Limit = { name: 'comment-team', points: 30, seconds: HOUR, inTrouble: 'allow' }

/** Nobody reads a form and fills it in faster, in milliseconds. */
const LEAST_TIME = 2_000

/** Put into the form when it is shown. */
export function newStamp(): string {
  return sealMark('comment-form', now().getTime())
}

/**
 * Whether a comment may go on (`null`), or a person must first be shown to be behind it: a limit that is reached, or a form
 * that came back quicker than anybody types, asks for a proof and never refuses, since a whole room may write at once (S20).
 */
export async function weighWriter(writer: Writer): Promise<PersonCheckProps | null> {
  const { proof, ticket } = writer
  if (proof !== '' && (await checkSolution(proof))) return null
  const waited = ticket === '' ? 'invalid' : await checkWaitingTicket(ticket)
  if (waited === 'valid') return null
  if (waited !== 'too-early' && !(await isSuspicious(writer))) return null
  return {
    challenge: JSON.stringify(await newChallenge()),
    ticket: waited === 'too-early' ? ticket : newWaitingTicket(),
    waitSeconds: WAIT_SECONDS,
    // A second check waits for the writer's hand, so that a page never sends itself in a circle.
    goesOn: proof === '',
  }
}

/** Every limit is counted whatever the other says. */
async function isSuspicious({ clientAddress, teamId, stamp }: Writer): Promise<boolean> {
  const spendings = await Promise.all([
    spend(BY_CLIENT, clientAddress),
    spend(BY_TEAM, String(teamId)),
  ])
  return isTooQuick(stamp) || spendings.some(({ allowed }) => !allowed)
}

/** A stamp that is not ours counts as none. */
function isTooQuick(stamp: string): boolean {
  const shownAt = openMark('comment-form', stamp)
  return shownAt === null || now().getTime() - Number(shownAt) < LEAST_TIME
}
