import { z } from 'zod'
import { dedicationFields, readDedication } from './dedication.form.ts'
import { shownWords } from './shown-words.form.ts'

/** What a donor may change of a gift that is paid: what the page says of it, and nothing of the money. */
export function giftWordsForm() {
  return z
    .object({
      ...shownWords(),
      ...dedicationFields,
      /** How often it had been changed when the form was shown; what is none of ours counts as long ago. */
      changes: z.coerce.number().int().catch(-1),
    })
    .transform((typed, context) => {
      const dedication = readDedication(typed, (field, message) =>
        context.addIssue({ code: 'custom', path: [field], message }),
      )
      return {
        shownName: typed.shownName ?? null,
        message: typed.message ?? null,
        anonymous: typed.anonymous === 'yes',
        hideAmount: typed.hideAmount === 'yes',
        dedication: dedication && { as: dedication.as, to: dedication.to },
        changes: typed.changes,
      }
    })
}
