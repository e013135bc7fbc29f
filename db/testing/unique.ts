import { randomBytes } from 'node:crypto'

/** Part of a name that no other row has. */
export function unique(): string {
  return randomBytes(8).toString('hex')
}
