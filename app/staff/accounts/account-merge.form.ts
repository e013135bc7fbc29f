import { z } from 'zod'
import { say } from '#app/words/say.ts'

const id = z.string().max(40)

/** Which two accounts, which email stays, and why staff say that they are one person's. */
export function accountMergeForm() {
  return z.object({
    one: id,
    other: id,
    kept: z.string({ error: () => say('accounts.errors.keep') }).max(40),
    reason: z
      .string({ error: () => say('accounts.errors.reason') })
      .trim()
      .min(1, { error: () => say('accounts.errors.reason') })
      .max(500, { error: () => say('treasury.errors.long', { most: 500 }) }),
  })
}
