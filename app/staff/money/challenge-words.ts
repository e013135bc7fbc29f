import { say } from '#app/words/say.ts'

/** What was just done with a challenge, for the page that follows. */
export function sayChallengeDone(done: string | null): string | undefined {
  const known = deeds.find((one) => one === done)
  return known && say(`treasury.challenge.done.${known}`)
}

/** Why it was not done. */
export function sayChallengeRefused(done: string | null): string | undefined {
  const known = refusals.find((one) => one === done)
  return known && say(`treasury.challenge.notDone.${known}`)
}

const deeds = ['begun', 'changed', 'ended'] as const

const refusals = ['over', 'changed-meanwhile'] as const
