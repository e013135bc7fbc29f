import { z } from 'zod'
import { UNSEEN } from '#app/teams/team-text.form.ts'
import { sayNumber } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'

export const MOST_THANKS = 1000

/** Words of a captain to people who do not know what we let pass: no way out of the letter but our own (S24). */
const ADDRESS =
  /https?:|www\.|\S@\S|\b[\w-]+\.(?:com|org|net|info|biz|us|io|me|ly|co|app|link|site|shop)\b/i

/** A captain's thanks. */
export function thanksForm() {
  return z.object({
    words: z
      .string({ error: say('desk.thanks.missing') })
      .transform((text) =>
        text.normalize('NFC').replaceAll('\r\n', '\n').replaceAll(UNSEEN, '').trim(),
      )
      .refine((text) => text !== '', { error: say('desk.thanks.missing'), abort: true })
      .refine((text) => text.length <= MOST_THANKS, {
        error: say('desk.thanks.tooLong', { most: sayNumber(MOST_THANKS) }),
      })
      .refine((text) => !ADDRESS.test(text), { error: say('desk.thanks.address') }),
    reply: z.literal('yes').optional(),
  })
}

export const thanksFields = ['words', 'reply'] as const
export type ThanksField = (typeof thanksFields)[number]
