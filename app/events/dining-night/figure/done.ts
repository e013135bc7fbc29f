import { saidIn } from '#app/ui/said.ts'
import type { Said } from '#app/ui/said.ts'
import { say } from '#app/words/say.ts'

const done = {
  'figure-saved': 'success',
  'figure-saved-before': 'info',
  'not-held': 'warning',
  'letter-sent': 'success',
  'letter-sent-before': 'info',
  'letter-not-now': 'warning',
  'letter-no-address': 'warning',
} as const

/** What was just done about a night's money, as the address after it says. */
export function sayNightDone(request: Request): Said | null {
  return saidIn(request, done, (known) => say(`figure.done.${known}`))
}
