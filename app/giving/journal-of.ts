import { account, postings } from '#app/ledger/journal.ts'
import type { Account, Journal, Posting } from '#app/ledger/journal.ts'
import { cents, negative } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import type { DisputeFact, MoneyMovement, PayoutFact } from '#app/payments/words.ts'
import { applyMovement } from './apply-movement.ts'
import { heldOf } from './known-gift.ts'
import type { KnownGift } from './known-gift.ts'
import { partsOf } from './known-sale.ts'
import type { Known, Part } from './known-sale.ts'

const clearing = account('stripe_clearing')
const suspense = account('suspense')
const inTransit = account('payout_in_transit')

/**
 * How one line of Stripe's book goes into ours. `payment` is the gift or sale that the line is about, when there is one and the
 * line fits it; money that fits none is booked to suspense, where staff see it, and is never dropped (I7).
 */
export function journalOf(movement: MoneyMovement, payment: Known | undefined): Journal {
  return {
    kind: kindOf(movement),
    source: 'stripe',
    sourceId: movement.id,
    ...ofWhat(payment && applyMovement(payment, movement)),
    occurredAt: movement.createdAt,
    actor: 'stripe',
    postings: sidesOf(movement, payment),
  }
}

/** A dispute that was lost moves no money any more: what was held back is now lost to the team (I14). */
export function journalOfLostDispute(
  dispute: DisputeFact,
  payment: Known | undefined,
  settledAt: Date,
): Journal {
  const own = payment ? Math.min(dispute.amount, heldOf(payment)) : 0
  return {
    kind: 'dispute_lost',
    source: 'stripe_dispute',
    sourceId: dispute.disputeId,
    ...ofWhat(payment),
    occurredAt: settledAt,
    actor: 'stripe',
    postings: postings(
      [exposureOf(payment), negative(dispute.amount)],
      ...outOfIncome(payment, own),
      [suspense, dispute.amount - own],
    ),
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

/** What a journal is about. A sale is in no gift's own history, whose method would say how it was paid. */
function ofWhat(payment: Known | undefined): Pick<Journal, 'giftId' | 'saleId' | 'method'> {
  if (payment?.of !== 'sale') return { giftId: payment?.id ?? null }
  const { id, gift, method } = payment
  return { giftId: gift?.id ?? null, saleId: id, ...(method !== null && { method }) }
}

function sidesOf(movement: MoneyMovement, payment: Known | undefined): Posting[] {
  const { amount, fee, net } = movement
  const processing = feeOf('stripe_fee', payment)
  switch (movement.type) {
    case 'charge':
      return postings([clearing, net], [processing, fee], ...intoIncome(payment, amount))
    case 'charge_failure':
      return takenBack(movement, payment, payment ? heldOf(payment) : 0)
    case 'refund':
    case 'refund_failure':
      return refunded(movement, payment)
    case 'dispute':
    case 'dispute_reversal':
      return postings(
        [clearing, net],
        [feeOf('dispute_fee', payment), fee],
        [exposureOf(payment), negative(amount)],
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

/** Money that went back: out of the income as far as that reaches, the rest to suspense (I10). */
function takenBack(
  movement: MoneyMovement,
  payment: Known | undefined,
  remaining: number,
): Posting[] {
  const { amount, fee, net } = movement
  const own = Math.min(negative(amount), remaining)
  return postings(
    [clearing, net],
    [feeOf('stripe_fee', payment), fee],
    ...outOfIncome(payment, own),
    [suspense, negative(amount) - own],
  )
}

/** A refund, or one that did not reach whom it was for and is the team's again. */
function refunded(movement: MoneyMovement, payment: Known | undefined): Posting[] {
  const { amount, fee, net } = movement
  const after = payment && applyMovement(payment, movement)
  const own = payment && after ? heldOf(payment) - heldOf(after) : 0
  return postings(
    [clearing, net],
    [feeOf('stripe_fee', payment), fee],
    ...outOfIncome(payment, own, after),
    [suspense, 0 - amount - own],
  )
}

function intoIncome(payment: Known | undefined, amount: Cents): [Account, number][] {
  if (!payment) return [[suspense, negative(amount)]]
  const whole = payment.of === 'gift' ? { ...payment, shares: [] } : payment
  return partsOf(whole, amount).map((part) => [incomeOf(payment, part), negative(part.cents)])
}

/** What goes of a payment goes of each part of it; less than nothing is given to them again. */
function outOfIncome(
  payment: Known | undefined,
  own: number,
  changed = payment,
): [Account, number][] {
  if (!payment || !changed) return [[suspense, own]]
  const left = heldOf(payment)
  const after = partsOf(changed, cents(left - own))
  return partsOf(payment, cents(left)).map((part, index) => [
    incomeOf(payment, part),
    part.cents - (after[index]?.cents ?? 0),
  ])
}

function incomeOf({ campaignId }: Known, { code, teamId }: Pick<Part, 'code' | 'teamId'>): Account {
  return { code, campaignId, teamId }
}

/** What is held back, and what it costs, is with the payment's own team: no share is smaller for a fee that another pays. */
function exposureOf(payment: Known | undefined): Account {
  return {
    code: 'dispute_exposure',
    campaignId: payment?.campaignId ?? null,
    teamId: payment?.teamId ?? null,
  }
}

function feeOf(code: 'stripe_fee' | 'dispute_fee', payment: Known | undefined): Account {
  return { code, campaignId: payment?.campaignId ?? null, teamId: payment?.teamId ?? null }
}
