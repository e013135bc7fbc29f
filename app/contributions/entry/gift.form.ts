import { z } from 'zod'
import { cents } from '#app/money/cents.ts'
import { TypedEmail } from '#app/teams/team-text.form.ts'
import { addDays } from '#app/words/days.ts'
import { say } from '#app/words/say.ts'
import type { ContributionWords } from '../log-contribution.server.ts'
import { carried, line, lines, openLine, pastDay, someMoney } from './read-field.ts'

/** Money in a captain's hand is with the nonprofit within a week (C15). */
export const DAYS_TO_BRING = 7

/** A gift by check or in cash. Who gave a check stands on it; coins in a jar are from many. */
export function giftForm(today: string) {
  return z
    .object({
      ...carried,
      amount: someMoney(),
      means: z.enum(['check', 'cash'], { error: () => say('contributions.errors.means') }),
      checkNumber: line(30),
      givenOn: pastDay(today),
      giverName: line(200),
      giverEmail: TypedEmail.optional(),
      giverAddress: lines(500),
      wallName: openLine(60),
      creditedTo: z.string().optional(),
    })
    .refine((gift) => gift.means === 'cash' || gift.giverName !== null, {
      path: ['giverName'],
      error: () => say('contributions.errors.giverOfCheck'),
    })
    .transform((gift): ContributionWords => ({
      kind: 'gift',
      means: gift.means,
      amount: gift.amount,
      fairValue: cents(0),
      benefit: null,
      giverName: gift.giverName,
      giverEmail: gift.giverEmail ?? null,
      giverAddress: gift.giverAddress || null,
      shownName: gift.wallName,
      anonymous: gift.wallName === null,
      creditPublicId: gift.creditedTo ?? null,
      eventSlug: gift.event ?? null,
      checkNumber: gift.means === 'check' ? gift.checkNumber : null,
      givenOn: gift.givenOn,
      dueOn: addDays(gift.givenOn, DAYS_TO_BRING),
      label: null,
      note: gift.note,
      count: null,
      share: null,
    }))
}
