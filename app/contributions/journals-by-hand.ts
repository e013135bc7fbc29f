import { negative } from '#app/money/cents.ts'
import { account, postings } from '#app/ledger/journal.ts'
import type { Account, Journal } from '#app/ledger/journal.ts'
import type { Booked, Promised } from '#app/ledger/promise.ts'
import type { ContributionKind, Means } from '#db/schema/contributions.ts'
import { incomeCodeOf } from './income-code.ts'

// How money that is logged by hand goes into the book. What is promised stands on two accounts beside the money itself, so
// that expected sums are as provable as raised ones (app/ledger/promise.ts); what comes passes through suspense, and stays there
// until it is matched.

const suspense = account('suspense')
const undeposited = account('undeposited_funds')
const inTransit = account('deposit_in_transit')

/** A promise, and what it is for. */
export interface PromisedFor extends Promised {
  readonly kind: ContributionKind
}

/** Money that staff hold: in hand, or in the bank already when it was sent there. */
export function journalOfRemittance(
  remittance: { readonly publicId: string; readonly means: Means; readonly amount: number },
  booked: Booked,
): Journal {
  return {
    kind: 'remittance',
    source: 'remittance',
    sourceId: remittance.publicId,
    giftId: null,
    occurredAt: booked.at,
    actor: booked.actor,
    postings: postings(
      [remittance.means === 'transfer' ? inTransit : undeposited, remittance.amount],
      [suspense, -remittance.amount],
    ),
  }
}

export interface MatchOf {
  readonly publicId: string
  readonly promise: PromisedFor
  readonly giftId: number | null
  readonly means: Means
  readonly amount: number
  /** Less (positive) or more (negative) in the box than was counted. */
  readonly short: number
}

/** Money that came is known to be what was promised: it is raised, and no longer expected. */
export function journalOfMatch(match: MatchOf, booked: Booked): Journal {
  const { promise, amount, short } = match
  const settled = amount + short
  return {
    kind: 'match',
    source: 'remittance_match',
    sourceId: match.publicId,
    giftId: match.giftId,
    contributionId: promise.id,
    method: match.means,
    occurredAt: booked.at,
    actor: booked.actor,
    postings: postings(
      [suspense, amount],
      [of(promise, 'cash_over_short'), short],
      [of(promise, incomeCodeOf(promise.kind)), -settled],
      [of(promise, 'deferred_income'), settled],
      [of(promise, 'receivable'), -settled],
    ),
  }
}

/** A check of ours pays back what came by hand for something that was given back: it is raised no more. */
export function journalOfPaidBack(
  promise: PromisedFor,
  refund: { readonly publicId: string; readonly means: Means; readonly amount: number },
  booked: Booked,
): Journal {
  return {
    kind: 'refund',
    source: 'refund',
    sourceId: refund.publicId,
    giftId: null,
    contributionId: promise.id,
    method: refund.means,
    occurredAt: booked.at,
    actor: booked.actor,
    postings: postings(
      [account('bank'), -refund.amount],
      [of(promise, incomeCodeOf(promise.kind)), refund.amount],
    ),
  }
}

/** Cash and checks that were taken to the bank. */
export function journalOfDeposit(publicId: string, total: number, booked: Booked): Journal {
  return {
    kind: 'deposit',
    source: 'deposit',
    sourceId: publicId,
    giftId: null,
    occurredAt: booked.at,
    actor: booked.actor,
    postings: postings([inTransit, total], [undeposited, -total]),
  }
}

/** The source's id of the tick that is the deposit's so-manieth: one that was taken back is made again under another (I6). */
export function tickOf(publicId: string, ticksBefore: number): string {
  return ticksBefore === 0 ? publicId : `${publicId} ${ticksBefore + 1}`
}

/** The bank's statement shows it; what the bank counted otherwise is nobody's income. */
export function journalOfReconciled(
  tick: string,
  sums: { readonly total: number; readonly onStatement: number },
  booked: Booked,
): Journal {
  return {
    kind: 'deposit_reconciled',
    source: 'deposit',
    sourceId: tick,
    giftId: null,
    occurredAt: booked.at,
    actor: booked.actor,
    postings: postings(
      [account('bank'), sums.onStatement],
      [account('cash_over_short'), sums.total - sums.onStatement],
      [inTransit, -sums.total],
    ),
  }
}

/** A check that the bank sent back after it was deposited: the bank takes its amount out again. */
export function journalOfReturnedItem(publicId: string, amount: number, booked: Booked): Journal {
  return {
    kind: 'returned_item',
    source: 'remittance',
    sourceId: publicId,
    giftId: null,
    occurredAt: booked.at,
    actor: booked.actor,
    postings: postings([suspense, amount], [account('bank'), -amount]),
  }
}

/** The same sides on the other side: what was booked is taken back and stays readable (I11). */
export function journalOfReversal(
  journal: Journal,
  id: number,
  kind: 'remittance_reversal' | 'match_reversal' | 'deposit_unreconciled',
  booked: Booked,
): Journal {
  return {
    ...journal,
    kind,
    reverses: id,
    occurredAt: booked.at,
    actor: booked.actor,
    postings: postings(
      ...journal.postings.map(({ account, amount }) => [account, negative(amount)] as const),
    ),
  }
}

function of({ campaignId, teamId }: PromisedFor, code: Account['code']): Account {
  return { code, campaignId, teamId }
}
