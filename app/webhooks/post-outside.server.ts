import dns from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import type { LookupFunction } from 'node:net'
import { env } from '#app/platform/env.server.ts'
import { findAddressFault, isInside, isPublic } from './allowed-address.ts'

/** A status of HTTP, or why there was none. */
export type PostOutcome =
  | { readonly code: number; readonly failure: null }
  | { readonly code: null; readonly failure: 'no-answer' | 'not-allowed' }

/** How long the other side may take, from the first look for its name to its status. */
const PATIENCE = 10_000

/**
 * Sends a body to an address that an admin typed, and looks at nothing of the answer but its status (S25). Where the name
 * leads is looked at while the connection is made, so that it cannot lead elsewhere by then; nobody is followed elsewhere.
 */
export async function postOutside(
  address: string,
  body: string,
  headers: Readonly<Record<string, string>>,
): Promise<PostOutcome> {
  if (findAddressFault(address, env.WEBHOOK_HOSTS_INSIDE)) return NOT_ALLOWED
  const url = new URL(address)
  const options: https.RequestOptions = {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(body),
      'User-Agent': 'Team-Up-Webhooks/1',
      ...headers,
    },
    // A connection of its own: one that is kept open would lead where the name led before.
    agent: false,
    signal: AbortSignal.timeout(PATIENCE),
    ...(!isInside(url, env.WEBHOOK_HOSTS_INSIDE) && { lookup: lookUpPublic }),
  }
  return await new Promise((resolve) => {
    const request =
      url.protocol === 'https:' ? https.request(url, options) : http.request(url, options)
    request.on('response', (answer) => {
      resolve(outcomeOf(answer.statusCode))
      answer.on('error', () => {})
      answer.destroy()
    })
    request.on('error', (error) => resolve(error instanceof NotPublic ? NOT_ALLOWED : NO_ANSWER))
    // Who answers 101, as if we had asked for another protocol, is hung up on without an error.
    request.on('close', () => resolve(NO_ANSWER))
    request.end(body)
  })
}

const NO_ANSWER = { code: null, failure: 'no-answer' } as const
const NOT_ALLOWED = { code: null, failure: 'not-allowed' } as const

/** Some answer with numbers that HTTP does not know, such as 999. */
function outcomeOf(code = 0): PostOutcome {
  return code >= 100 && code < 600 ? { code, failure: null } : NO_ANSWER
}

class NotPublic extends Error {}

/** Refuses a name as soon as one of the addresses behind it is not everybody's. */
const lookUpPublic: LookupFunction = (name, options, found) => {
  const answer = (error: NodeJS.ErrnoException | null, addresses: dns.LookupAddress[]) => {
    if (error) return found(error, '')
    const [first] = addresses
    if (!first || !addresses.every(({ address }) => isPublic(address)))
      return found(new NotPublic(`${name} is not on the network of everybody`), '')
    if (options.all === true) return found(null, addresses)
    return found(null, first.address, first.family)
  }
  dns.lookup(name, { ...options, all: true }, answer)
}
