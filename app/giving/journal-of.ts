import { account, postings } from '#app/ledger/journal.ts'
import type { Account, Journal, Posting } from '#app/ledger/journal.ts'
import { cents, negative } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import type { DisputeFact, MoneyMovement, PayoutFact } from '#app/payments/words.ts'
import { remainingOf, shareOfReturn, sharesOf } from './known-gift.ts'
import type { KnownGift } from './known-gift.ts'

const clearing = account('stripe_clearing')
const suspense = account('suspense')
const inTransit = account('payout_in_transit')

/**
 * How one line of Stripe's book goes into ours. `gift` is the gift that the line is about, when there is one and the line
 * fits it; money that fits no gift is booked to suspense, where staff see it, and is never dropped (I7).
 */
export function journalOf(movement: MoneyMovement, gift: KnownGift | undefined): Journal {
  return {
    kind: kindOf(movement),
    source: 'stripe',
    sourceId: movement.id,
    giftId: gift?.id ?? null,
    occurredAt: movement.createdAt,
    actor: 'stripe',
    postings: sidesOf(movement, gift),
  }
}

/** A dispute that was lost moves no money any more: what was held back is now lost to the team (I14). */
export function journalOfLostDispute(
  dispute: DisputeFact,
  gift: KnownGift | undefined,
  settledAt: Date,
): Journal {
  const own = gift ? Math.min(dispute.amount, remainingOf(gift)) : 0
  return {
    kind: 'dispute_lost',
    source: 'stripe_dispute',
    sourceId: dispute.disputeId,
    giftId: gift?.id ?? null,
    occurredAt: settledAt,
    actor: 'stripe',
    postings: postings([exposureOf(gift), negative(dispute.amount)], ...outOfIncome(gift, own), [
      suspense,
      dispute.amount - own,
    ]),
  }
}

/** A check of ours pays back what came by hand. */
export function journalOfRefundByCheck(
  gift: KnownGift,
  refund: {
    readonly refundId: string
    readonly amount: Cents
    readonly actor: string
    readonly at: Date
  },
): Journal {
  return {
    kind: 'refund',
    source: 'refund',
    sourceId: refund.refundId,
    giftId: gift.id,
    occurredAt: refund.at,
    actor: refund.actor,
    postings: postings(
      [account('bank'), negative(refund.amount)],
      ...outOfIncome(gift, refund.amount),
    ),
  }
}

/** A payout that has reached the bank. */
export function journalOfArrivedPayout(payout: PayoutFact): Journal {
  return {
    kind: 'payout_paid',
    source: 'stripe_payout',
    sourceId: payout.payoutId,
    giftId: null,
    occurredAt: middayOf(payout.arrivesOn),
    actor: 'stripe',
    postings: postings([account('bank'), payout.amount], [inTransit, negative(payout.amount)]),
  }
}

/** Stripe names the day of arrival by its midnight in UTC, which is the evening before in Chicago; at midday it is that day in both. */
function middayOf(day: Date): Date {
  return new Date(`${day.toISOString().slice(0, 10)}T12:00:00Z`)
}

/** A payout that the bank sent back after it had arrived: the money is on its way again, and comes back by a line of its own. */
export function journalOfReturnedPayout(payout: PayoutFact, at: Date): Journal {
  return {
    ...journalOfArrivedPayout(payout),
    kind: 'payout_returned',
    occurredAt: at,
    postings: postings([inTransit, payout.amount], [account('bank'), negative(payout.amount)]),
  }
}

function kindOf({ type }: MoneyMovement): Journal['kind'] {
  switch (type) {
    case 'dispute':
      return 'dispute_opened'
    case 'other':
      return 'unknown_movement'
    case 'charge':
    case 'charge_failure':
    case 'refund':
    case 'refund_failure':
    case 'dispute_reversal':
    case 'payout':
    case 'payout_failure':
    case 'fee':
      return type
  }
}

function sidesOf(movement: MoneyMovement, gift: KnownGift | undefined): Posting[] {
  const { amount, fee, net } = movement
  const processing = feeOf('stripe_fee', gift)
  switch (movement.type) {
    case 'charge':
      return postings([clearing, net], [processing, fee], [incomeOf(gift), negative(amount)])
    case 'charge_failure':
    case 'refund':
      return takenBack(movement, gift, gift ? remainingOf(gift) : 0)
    case 'refund_failure':
      return givenAgain(movement, gift)
    case 'dispute':
    case 'dispute_reversal':
      return postings(
        [clearing, net],
        [feeOf('dispute_fee', gift), fee],
        [exposureOf(gift), negative(amount)],
      )
    case 'payout':
    case 'payout_failure':
      return postings([clearing, net], [processing, fee], [inTransit, negative(amount)])
    case 'fee':
      return postings([clearing, net], [processing, negative(net)])
    case 'other':
      return postings([clearing, net], [processing, fee], [suspense, negative(amount)])
  }
}

/** Money that went back: out of the gift's income as far as that reaches, the rest to suspense (I10). */
function takenBack(
  movement: MoneyMovement,
  gift: KnownGift | undefined,
  remaining: number,
): Posting[] {
  const { amount, fee, net } = movement
  const own = Math.min(negative(amount), remaining)
  return postings([clearing, net], [feeOf('stripe_fee', gift), fee], ...outOfIncome(gift, own), [
    suspense,
    negative(amount) - own,
  ])
}

/** A refund that did not reach the donor is the team's again. */
function givenAgain(movement: MoneyMovement, gift: KnownGift | undefined): Posting[] {
  const { amount, fee, net } = movement
  const own = cents(gift ? shareOfReturn(gift, amount).own : 0)
  return postings(
    [clearing, net],
    [feeOf('stripe_fee', gift), fee],
    ...outOfIncome(gift, negative(own)),
    [suspense, own - amount],
  )
}

function incomeOf(gift: KnownGift | undefined): Account {
  return gift ? { code: 'gift_income', campaignId: gift.campaignId, teamId: gift.teamId } : suspense
}

/** What goes of a gift goes of each who shares it; less than nothing is given to them again. */
function outOfIncome(gift: KnownGift | undefined, own: number): [Account, number][] {
  if (!gift) return [[suspense, own]]
  const left = remainingOf(gift)
  const after = sharesOf(gift, cents(left - own))
  return sharesOf(gift, cents(left)).map((share, index) => [
    { code: 'gift_income', campaignId: gift.campaignId, teamId: share.teamId },
    share.cents - (after[index]?.cents ?? 0),
  ])
}

/** What is held back, and what it costs, is with the gift's own team: no share is smaller for a fee that another pays. */
function exposureOf(gift: KnownGift | undefined): Account {
  return {
    code: 'dispute_exposure',
    campaignId: gift?.campaignId ?? null,
    teamId: gift?.teamId ?? null,
  }
}

function feeOf(code: 'stripe_fee' | 'dispute_fee', gift: KnownGift | undefined): Account {
  return { code, campaignId: gift?.campaignId ?? null, teamId: gift?.teamId ?? null }
}
