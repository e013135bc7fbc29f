import { z } from 'zod'
import { say } from '#app/words/say.ts'

const address = z
  .string({ error: () => say('erasure.errors.missing') })
  .trim()
  .toLowerCase()
  .pipe(z.email({ error: () => say('erasure.errors.email') }).max(254))

/** Of whom it is asked what is known. */
export const KnownForm = z.object({ email: address })

/** Whoever is to be erased, typed twice, since it cannot be undone (X8). */
export const ErasureForm = z
  .object({ email: address, again: z.string({ error: () => say('erasure.errors.again') }) })
  .refine(({ email, again }) => again.trim().toLowerCase() === email, {
    path: ['again'],
    error: () => say('erasure.errors.again'),
  })
