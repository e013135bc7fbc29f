import { z } from 'zod'
import { say } from '#app/words/say.ts'
import { Reason } from './move.form.ts'

const address = z
  .string({ error: () => say('staff.people.emailMissing') })
  .trim()
  .toLowerCase()
  .pipe(z.email({ error: () => say('staff.people.email') }).max(254))

/** Two addresses of one donor, and why staff say so. */
export const MergeForm = z.object({ email: address, kept: address, reason: Reason })

/** The address that is a donor of its own again. */
export const SeparateForm = z.object({ email: address })
