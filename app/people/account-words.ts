import { say } from '#app/words/say.ts'

/** What was just done, as the address after it says; each has its words. */
const done = ['named', 'email-asked', 'email-stopped', 'session-ended', 'others-ended'] as const

/** The `done` of an address in words, when it is one of ours. */
export function sayAccountDone(asked: string | null): string | null {
  const known = done.find((one) => one === asked)
  return known ? say(`people.account.done.${known}`) : null
}
