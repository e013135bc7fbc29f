import { hashCode, hashCodes } from '#app/platform/keys.server.ts'

/** How the record knows an address again that it does not hold: of no use to whoever has no key of ours. In lower case. */
export function markOf(email: string): string {
  return short(hashCode(email, FOR))
}

/** As it was marked with each key that is still listed. */
export function marksOf(email: string): string[] {
  return hashCodes(email, FOR).map(short)
}

const FOR = 'address'

function short(hash: string): string {
  return hash.slice(0, 16)
}
