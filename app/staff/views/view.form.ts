import { z } from 'zod'
import { say } from '#app/words/say.ts'

const name = z
  .string({ error: () => say('staff.views.nameMissing') })
  .trim()
  .min(1, { error: () => say('staff.views.nameMissing') })
  .max(40, { error: () => say('staff.views.nameTooLong') })

export const ViewForm = z.object({
  name,
  part: z.enum(['totals', 'gifts', 'team-sums']),
  query: z.string().max(2000).default(''),
  shared: z.literal('yes').optional(),
})

export const ViewNameForm = z.object({ name })
