import { saidIn } from '#app/ui/said.ts'
import type { Said } from '#app/ui/said.ts'
import { say } from '#app/words/say.ts'
import type { FieldError } from '#app/ui/error-summary.tsx'

const done = {
  saved: 'success',
  sent: 'success',
  live: 'success',
  'already-waiting': 'info',
  'nothing-new': 'info',
  over: 'warning',
  'taken-back': 'success',
  'not-waiting': 'info',
  cancelled: 'success',
  'too-late': 'warning',
  closed: 'success',
  'not-held': 'warning',
  copied: 'success',
} as const

/** What was just done to an event, as the address after it says. */
export function sayEventDone(request: Request): Said | null {
  return saidIn(request, done, (known) => say(`events.done.${known}`))
}

/** What was wrong with a form that leads back to the desk. */
export function readProblem(request: Request): readonly FieldError[] {
  const said = new URL(request.url).searchParams.get('problem')
  return said === 'reason' ? [{ field: 'reason', message: say('events.errors.reason') }] : []
}
