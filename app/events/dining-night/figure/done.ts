import { doneIn } from '#app/platform/done-in.ts'
import { say } from '#app/words/say.ts'

const done = [
  'figure-saved',
  'figure-saved-before',
  'not-held',
  'letter-sent',
  'letter-sent-before',
  'letter-not-now',
  'letter-no-address',
] as const

/** What was just done about a night's money, as the address after it says. */
export function sayNightDone(request: Request): string | null {
  const known = doneIn(request, done)
  return known ? say(`figure.done.${known}`) : null
}
