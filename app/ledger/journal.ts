import type { AccountCode, JournalKind } from '#db/schema/ledger.ts'
import type { Cents } from '#app/money/cents.ts'

/** One account of the book. Campaign and team say whose income or cost it is; the others belong to the whole. */
export interface Account {
  readonly code: AccountCode
  readonly campaignId: number | null
  readonly teamId: number | null
}

/** One side of a journal: a debit is positive, a credit negative. */
export interface Posting {
  readonly account: Account
  readonly amount: Cents
}

/** One fact about money, as it goes into the book. Its postings add up to zero. */
export interface Journal {
  readonly kind: JournalKind
  readonly source: 'stripe' | 'stripe_dispute' | 'stripe_payout'
  /** The other book's own id of the fact; with source and kind it is booked once (I6). */
  readonly sourceId: string
  readonly giftId: number | null
  /** When it happened, UTC. */
  readonly occurredAt: Date
  /** Who had it booked: `stripe`, or a staff member's public id. */
  readonly actor: string
  readonly postings: readonly Posting[]
}

/** Accounts that belong to no campaign. */
export function account(
  code: 'stripe_clearing' | 'payout_in_transit' | 'bank' | 'suspense',
): Account {
  return { code, campaignId: null, teamId: null }
}

/** Leaves out the sides that are nothing; the database refuses a posting of zero. */
export function postings(...sides: readonly (readonly [Account, number])[]): Posting[] {
  return sides
    .filter(([, amount]) => amount !== 0)
    .map(([account, amount]) => ({ account, amount: amount as Cents }))
}
