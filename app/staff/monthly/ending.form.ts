import { z } from 'zod'
import { say } from '#app/words/say.ts'

/** Why staff stop somebody's monthly gift. */
export function endingForm() {
  return z.object({
    reason: z
      .string({ error: () => say('monthly.staff.reasonMissing') })
      .trim()
      .min(1, { error: () => say('monthly.staff.reasonMissing') })
      .max(500, { error: () => say('staff.refund.tooLong') }),
  })
}
