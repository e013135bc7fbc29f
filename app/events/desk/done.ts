import { doneIn } from '#app/platform/done-in.ts'
import { say } from '#app/words/say.ts'
import type { FieldError } from '#app/ui/error-summary.tsx'

const done = [
  'saved',
  'sent',
  'live',
  'already-waiting',
  'nothing-new',
  'over',
  'taken-back',
  'not-waiting',
  'cancelled',
  'too-late',
  'closed',
  'not-held',
  'copied',
] as const

/** What was just done to an event, as the address after it says. */
export function sayEventDone(request: Request): string | null {
  const known = doneIn(request, done)
  return known ? say(`events.done.${known}`) : null
}

/** What was wrong with a form that leads back to the desk. */
export function readProblem(request: Request): readonly FieldError[] {
  const said = new URL(request.url).searchParams.get('problem')
  return said === 'reason' ? [{ field: 'reason', message: say('events.errors.reason') }] : []
}
