import { z } from 'zod'
import { sayNumber } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import { oneLine, severalLines } from '../team-text.form.ts'

export const MOST_TITLE = 120
export const MOST_BODY = 10_000

/** What a captain tells. What else is posted is ignored (S6); a title is one line, as the subject of a letter is (S24). */
export function updateForm() {
  return z
    .object({
      title: oneLine(() => say('news.errors.title')).refine((title) => title.length <= MOST_TITLE, {
        error: () => say('news.errors.titleTooLong', { most: String(MOST_TITLE) }),
      }),
      body: severalLines(() => say('news.errors.body')).refine((body) => body.length <= MOST_BODY, {
        error: () => say('news.errors.bodyTooLong', { most: sayNumber(MOST_BODY) }),
      }),
      mail: z.literal('yes').optional(),
    })
    .transform(({ title, body, mail }) => ({ title, body, mailWanted: mail === 'yes' }))
}

export const updateFields = ['title', 'body', 'mail'] as const
export type UpdateField = (typeof updateFields)[number]
