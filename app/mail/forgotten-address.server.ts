import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { hashCode, hashCodes } from '#app/platform/keys.server.ts'

/**
 * What stands in the place of an address in an old letter: it is known again by whoever has the address and a key of ours, so that
 * nothing is told twice, and is of no use to anybody else.
 */
export function forgottenAddress(address: string): string {
  return inPlaceOf(hashCode(address.toLowerCase(), FOR))
}

/** The same by each key that is still listed. */
export function forgottenAddresses(address: string): string[] {
  return hashCodes(address.toLowerCase(), FOR).map(inPlaceOf)
}

export function isForgotten(address: string): boolean {
  return address.endsWith(NOWHERE)
}

/** Whether a `message` is to an address in lower case, also once that is forgotten in it. */
export function isLetterTo(email: string): RawBuilder<boolean> {
  return sql<boolean>`lower(to_address) = any(${[email, ...forgottenAddresses(email)]}::text[])`
}

const FOR = 'letter to'
const NOWHERE = '@forgotten.invalid'

function inPlaceOf(hash: string): string {
  return `${hash.slice(0, 32)}${NOWHERE}`
}
