import { z } from 'zod'
import { say } from '#app/words/say.ts'
import { formKey, pastDay, reasonField, wordsField } from '../money/money.form.ts'

/** Goods as staff or captains take them in. Nobody is asked what they are worth (C10). */
export function goodsForm(today: string) {
  return z.object({
    key: formKey,
    description: needed(1000, () => say('goods.errors.description')),
    giverName: needed(200, () => say('goods.errors.giverName')),
    giverEmail: z
      .email({ error: () => say('treasury.errors.email') })
      .max(254)
      .optional()
      .transform((typed) => typed?.toLowerCase() ?? null),
    giverAddress: wordsField(500),
    givenOn: pastDay(today),
    place: needed(200, () => say('goods.errors.place')),
    team: wordsField(80),
  })
}

export function goodsWithdrawalForm() {
  return z.object({ reason: reasonField() })
}

function needed(most: number, missing: () => string) {
  return z
    .string({ error: missing })
    .trim()
    .min(1, { error: missing })
    .max(most, { error: () => say('treasury.errors.long', { most }) })
}
