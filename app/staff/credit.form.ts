import { z } from 'zod'
import { say } from '#app/words/say.ts'

/** Who brought a gift in, and why staff say so. What else is posted is ignored (S6). */
export const CreditForm = z.object({
  /** Empty: nobody. */
  to: z
    .string()
    .regex(/^(?:[0-9a-f]{32})?$/, { error: () => say('members.staff.chooseOne') })
    .default(''),
  reason: z
    .string({ error: () => say('members.staff.reasonMissing') })
    .trim()
    .min(1, { error: () => say('members.staff.reasonMissing') })
    .max(500, { error: () => say('members.staff.reasonLong') }),
})
