import { z } from 'zod'
import { holdsCardNumber } from '#app/money/card-number.ts'
import { sayNumber } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import { holdsLink, plainWords } from '../plain-words.ts'

export const MOST_THANKS = 1000

/** A captain's thanks: with no way out of the letter but our own (S24). */
export function thanksForm() {
  return z.object({
    words: z
      .string({ error: say('desk.thanks.missing') })
      .transform((text) => plainWords(text.normalize('NFC')))
      .refine((text) => text !== '', { error: say('desk.thanks.missing'), abort: true })
      .refine((text) => text.length <= MOST_THANKS, {
        error: say('desk.thanks.tooLong', { most: sayNumber(MOST_THANKS) }),
      })
      .refine((text) => !holdsCardNumber(text), { error: say('teams.errors.card') })
      .refine((text) => !holdsLink(text), { error: say('desk.thanks.address') }),
    reply: z.literal('yes').optional(),
  })
}

export const thanksFields = ['words', 'reply'] as const
export type ThanksField = (typeof thanksFields)[number]
