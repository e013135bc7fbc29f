import { doneIn } from '#app/platform/done-in.ts'

/** What was just done, as the address after it says; each has its words on the desk. */
const done = [
  'saved',
  'sent',
  'live',
  'taken-back',
  'closed',
  'reopened',
  'hidden',
  'shown',
  'again',
  'begun-by-another',
  'no-campaign',
] as const
export type Done = (typeof done)[number]

/** The `done` of an address, when it is one of ours. */
export function readDone(request: Request): Done | null {
  return doneIn(request, done)
}
