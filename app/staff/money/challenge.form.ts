import { z } from 'zod'
import { say } from '#app/words/say.ts'
import { isDay } from '../say-time.ts'
import { amountField, formKey, wordsField } from './money.form.ts'

/** What a sponsor promises to add to the gifts of others. */
export function challengeForm(today: string) {
  return z
    .object({
      ...termFields(today),
      key: formKey,
      sponsorEmail: z
        .email({ error: () => say('treasury.errors.email') })
        .max(254)
        .optional()
        .transform((typed) => typed?.toLowerCase() ?? null),
      team: wordsField(80),
      centsPerDollar: z
        .enum(['50', '100', '200'], { error: () => say('treasury.challenge.errors.rate') })
        .transform(Number),
    })
    .refine(isDueAfter, dueTooEarly)
}

/** What of it may change while it runs. */
export function termsForm(today: string) {
  return z
    .object({ ...termFields(today), revision: z.coerce.number().int() })
    .refine(isDueAfter, dueTooEarly)
}

function termFields(today: string) {
  return {
    sponsor: z
      .string({ error: () => say('treasury.challenge.errors.sponsor') })
      .trim()
      .min(1, { error: () => say('treasury.challenge.errors.sponsor') })
      .max(60, { error: () => say('treasury.errors.long', { most: 60 }) }),
    cap: amountField(),
    lastDay: dayFrom(today, () => say('treasury.challenge.errors.lastDay')),
    dueOn: dayFrom(today, () => say('treasury.challenge.errors.dueOn')),
  }
}

function isDueAfter({ lastDay, dueOn }: { lastDay: string; dueOn: string }): boolean {
  return dueOn >= lastDay
}

const dueTooEarly = { path: ['dueOn'], error: () => say('treasury.challenge.errors.due') }

function dayFrom(today: string, missing: () => string) {
  return z
    .string({ error: missing })
    .refine(isDay, { error: missing })
    .refine((day) => day >= today, { error: () => say('treasury.challenge.errors.past') })
}
