import { severalLines } from '#app/teams/team-text.form.ts'
import { say } from '#app/words/say.ts'

export const MOST_RELAYED = 1000

/** Words that we pass on: no number of a card (S18). */
export const RelayedWords = severalLines(() => say('skills.errors.words')).refine(
  (text) => text.length <= MOST_RELAYED,
  {
    error: () => say('skills.errors.tooLong', { most: String(MOST_RELAYED) }),
  },
)
