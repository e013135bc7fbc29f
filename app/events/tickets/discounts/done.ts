import { doneIn } from '#app/platform/done-in.ts'

const dones = ['added', 'ended'] as const
export type DiscountDone = (typeof dones)[number]

/** What was just done with a code, as the address after it says. */
export function readDiscountDone(request: Request): DiscountDone | null {
  return doneIn(request, dones)
}
