import { z } from 'zod'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { parseShare, partOf } from '#app/money/share.ts'
import { say } from '#app/words/say.ts'
import type { ContributionWords, ShareOfSales } from '../log-contribution.server.ts'
import { carried, line, maybeMoney, MOST_LABEL, nearDay, openLine } from './read-field.ts'

/** What a restaurant promised of a night's sales: the sum, or the sales and the part of them (C11). */
export function restaurantForm(today: string) {
  return z
    .object({
      ...carried,
      giverName: openLine(MOST_LABEL).refine((name) => name !== null, {
        error: () => say('contributions.errors.restaurant'),
      }),
      givenOn: nearDay(today, () => say('contributions.errors.night')),
      amount: maybeMoney(),
      sales: maybeMoney(),
      percent: line(10),
      means: z.enum(['check', 'transfer', 'cash'], {
        error: () => say('contributions.errors.meansAhead'),
      }),
      dueOn: nearDay(today, () => say('contributions.errors.due')),
    })
    .refine((night) => night.dueOn >= night.givenOn, {
      path: ['dueOn'],
      error: () => say('contributions.errors.dueBeforeNight'),
    })
    .transform((night, context): ContributionWords => {
      const read = readShare(night)
      if ('complaint' in read)
        context.addIssue({ code: 'custom', path: [read.field], message: read.complaint })
      return {
        kind: 'restaurant_share',
        means: night.means,
        amount: 'amount' in read ? read.amount : cents(0),
        fairValue: cents(0),
        benefit: null,
        giverName: night.giverName,
        giverEmail: null,
        giverAddress: null,
        shownName: null,
        anonymous: false,
        creditPublicId: null,
        eventSlug: night.event ?? null,
        checkNumber: null,
        givenOn: night.givenOn,
        dueOn: night.dueOn,
        label: night.giverName,
        note: night.note,
        count: null,
        share: 'amount' in read ? read.share : null,
      }
    })
}

type ReadShare =
  | { amount: Cents; share: ShareOfSales | null }
  | { field: 'amount' | 'sales' | 'percent'; complaint: string }

/** The sum counts where it is known; where both are told and differ, somebody mistyped. */
function readShare(night: {
  readonly amount: Cents | null
  readonly sales: Cents | null
  readonly percent: string | null
}): ReadShare {
  const { amount, sales, percent } = night
  if (sales === null && percent === null) {
    if (amount === null)
      return { field: 'amount', complaint: say('contributions.errors.amountOrSales') }
    if (amount === 0)
      return { field: 'amount', complaint: say('contributions.errors.amountNothing') }
    return { amount, share: null }
  }
  if (sales === null) return { field: 'sales', complaint: say('contributions.errors.sales') }
  const share = parseShare(percent ?? '')
  if (!share) return { field: 'percent', complaint: say('contributions.errors.percent') }
  const reckoned = partOf(sales, share)
  if (reckoned === 0)
    return { field: 'sales', complaint: say('contributions.errors.amountNothing') }
  if (amount !== null && amount !== reckoned)
    return { field: 'amount', complaint: say('contributions.errors.amountsDiffer') }
  return { amount: reckoned, share: { sales, share } }
}
