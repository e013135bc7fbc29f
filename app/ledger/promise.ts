import { postings } from './journal.ts'
import type { Journal } from './journal.ts'

/** What every journal of money that no other book knows says of itself. */
export interface Booked {
  readonly actor: string
  readonly at: Date
}

/** What was logged by hand, and for whom it counts. */
export interface Promised {
  readonly id: number
  readonly publicId: string
  readonly campaignId: number
  readonly teamId: number | null
}

/**
 * A promise that is new, or that is now more or less: its first revision opens it, each later one changes it.
 * @param difference in cents, positive when more is promised than before.
 */
export function journalOfPromise(
  { id, publicId, campaignId, teamId }: Promised,
  revision: number,
  difference: number,
  booked: Booked,
): Journal {
  return {
    kind: revision === 1 ? 'promise' : 'promise_change',
    source: 'contribution',
    sourceId: `${publicId}/${revision}`,
    giftId: null,
    contributionId: id,
    occurredAt: booked.at,
    actor: booked.actor,
    postings: postings(
      [{ code: 'receivable', campaignId, teamId }, difference],
      [{ code: 'deferred_income', campaignId, teamId }, -difference],
    ),
  }
}
