import { randomBytes } from 'node:crypto'

/** Goes along with a form that adds money: sent twice, it counts once. 128 bits as hex. */
export function newFormKey(): string {
  return randomBytes(16).toString('hex')
}
