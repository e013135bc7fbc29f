import { z } from 'zod'
import { say } from '#app/words/say.ts'
import { lines } from '../entry/read-field.ts'

/** Why something is withdrawn, or what is wrong with it. */
export function reasonForm(missing: () => string) {
  return z.object({
    words: lines(500).refine((words) => words !== '', { error: missing }),
    revision: z.coerce.number().int().nonnegative().catch(0),
  })
}

export const reasonFields = ['words', 'revision'] as const

export function withdrawalMissing(): string {
  return say('contributions.errors.reason')
}

export function remarkMissing(): string {
  return say('contributions.errors.remark')
}
