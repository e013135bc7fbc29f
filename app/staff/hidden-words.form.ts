import { z } from 'zod'
import { wordsParts } from '#app/giving/hidden-words.ts'
import { say } from '#app/words/say.ts'

const ticked = z.literal('yes').optional()

/** What the pages leave out of a gift's words, and why. What else is posted is ignored (S6). */
export const HiddenWordsForm = z
  .object({
    name: ticked,
    message: ticked,
    dedication: ticked,
    /** The mark of what was seen. */
    seen: z.string().default(''),
    reason: z
      .string({ error: () => say('review.words.whyMissing') })
      .trim()
      .min(1, { error: () => say('review.words.whyMissing') })
      .max(1000, { error: () => say('staff.decide.tooLong') }),
  })
  .transform(({ seen, reason, ...parts }) => ({
    seen,
    reason,
    hidden: wordsParts.filter((part) => parts[part] === 'yes'),
  }))
