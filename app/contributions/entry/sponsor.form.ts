import { z } from 'zod'
import { cents } from '#app/money/cents.ts'
import { TypedEmail } from '#app/teams/team-text.form.ts'
import { say } from '#app/words/say.ts'
import type { ContributionWords } from '../log-contribution.server.ts'
import {
  carried,
  line,
  maybeMoney,
  MOST_LABEL,
  nearDay,
  openLine,
  someMoney,
} from './read-field.ts'

/** What a sponsor promised, and what they get for it at a fair price (C3, C4). `promisedOn` is the day it was logged. */
export function sponsorForm(today: string, promisedOn: string) {
  return z
    .object({
      ...carried,
      giverName: openLine(MOST_LABEL).refine((name) => name !== null, {
        error: () => say('contributions.errors.sponsor'),
      }),
      shown: z.string().optional(),
      amount: someMoney(),
      benefit: line(200),
      fairValue: maybeMoney(),
      means: z.enum(['check', 'transfer', 'cash'], {
        error: () => say('contributions.errors.meansAhead'),
      }),
      dueOn: nearDay(today, () => say('contributions.errors.due')),
      giverEmail: TypedEmail.optional(),
    })
    .refine((sponsor) => (sponsor.fairValue ?? 0) <= sponsor.amount, {
      path: ['fairValue'],
      error: () => say('contributions.errors.worthMore'),
    })
    .refine((sponsor) => !sponsor.fairValue || sponsor.benefit !== null, {
      path: ['benefit'],
      error: () => say('contributions.errors.benefit'),
    })
    .refine((sponsor) => sponsor.dueOn >= promisedOn, {
      path: ['dueOn'],
      error: () => say('contributions.errors.dueBefore'),
    })
    .transform((sponsor): ContributionWords => ({
      kind: 'sponsorship',
      means: sponsor.means,
      amount: sponsor.amount,
      fairValue: sponsor.fairValue ?? cents(0),
      benefit: sponsor.benefit,
      giverName: sponsor.giverName,
      giverEmail: sponsor.giverEmail ?? null,
      giverAddress: null,
      shownName: null,
      anonymous: false,
      creditPublicId: null,
      eventSlug: sponsor.event ?? null,
      checkNumber: null,
      givenOn: promisedOn,
      dueOn: sponsor.dueOn,
      label: sponsor.shown === 'yes' ? sponsor.giverName : null,
      note: sponsor.note,
      count: null,
      share: null,
    }))
}
