import { say } from '#app/words/say.ts'

/** What somebody hears who asked too often. */
export function askForPatience(retryAfterSeconds: number): string {
  const minutes = Math.max(1, Math.ceil(retryAfterSeconds / 60))
  return say('people.patience', { n: minutes })
}
