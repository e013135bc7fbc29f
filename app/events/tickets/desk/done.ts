import { saidIn } from '#app/ui/said.ts'
import type { Said } from '#app/ui/said.ts'
import { say } from '#app/words/say.ts'

const done = {
  letter: 'success',
  often: 'warning',
  'cash-back': 'success',
  'check-back': 'success',
  back: 'success',
} as const

/** What was just done to an order, as the address after it says. */
export function sayOrderDone(request: Request): Said | null {
  return saidIn(request, done, (known) => say(`ticketDesk.done.${known}`))
}
