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
  const said = new URL(request.url).searchParams.get('done')
  const known = done.find((one) => one === said)
  return known ? say(`figure.done.${known}`) : null
}
