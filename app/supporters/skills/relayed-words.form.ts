import { z } from 'zod'
import { holdsCardNumber } from '#app/giving/card-number.ts'
import { onSeveralLines } from '#app/teams/team-text.form.ts'
import { say } from '#app/words/say.ts'

export const MOST_RELAYED = 1000

/** Words that we pass on: no number of a card (S18). */
export const RelayedWords = z
  .string({ error: () => say('skills.errors.words') })
  .transform(onSeveralLines)
  .refine((text) => text !== '', { error: () => say('skills.errors.words'), abort: true })
  .refine((text) => text.length <= MOST_RELAYED, {
    error: () => say('skills.errors.tooLong', { most: String(MOST_RELAYED) }),
  })
  .refine((text) => !holdsCardNumber(text), { error: () => say('skills.errors.card') })
