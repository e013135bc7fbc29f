import type { Stripe } from 'stripe'
import { cents } from '#app/money/cents.ts'
import type { ChargeFact, DisputeFact, PayoutFact, RefundFact } from './words.ts'

/** The key under which our gift's, or sale's, public id stands in the metadata of sessions, payments and charges. */
export const GIFT_KEY = 'gift'

/** The key under which our monthly gift's public id stands in the metadata of a subscription. */
export const MONTHLY_KEY = 'monthly'

/** The key under which our refund's public id stands in the metadata of refunds. */
export const REFUND_KEY = 'refund'

/** The key under which a refund says that it takes back one part alone of what was paid. */
export const PART_KEY = 'part'

/** Which month of a monthly gift it pays is not said yet: `withMonths` asks. */
export function chargeFact(charge: Stripe.Charge): ChargeFact {
  return {
    kind: 'charge',
    chargeId: charge.id,
    paymentId: idOf(charge.payment_intent),
    giftId: charge.metadata[GIFT_KEY] ?? null,
    amount: cents(charge.amount),
    currency: charge.currency,
    livemode: charge.livemode,
    paidAt: instant(charge.created),
    email: charge.billing_details.email ?? charge.receipt_email,
    name: charge.billing_details.name,
    method: methodOf(charge),
    month: null,
  }
}

export function refundFact(refund: Stripe.Refund): RefundFact {
  return {
    kind: 'refund',
    refundId: refund.id,
    chargeId: idOf(refund.charge),
    paymentId: idOf(refund.payment_intent),
    amount: cents(refund.amount),
    status: refundStatus(refund.status),
    createdAt: instant(refund.created),
    ourRefundId: refund.metadata?.[REFUND_KEY] ?? null,
    ofGiftAlone: refund.metadata?.[PART_KEY] === 'gift',
  }
}

export function disputeFact(dispute: Stripe.Dispute): DisputeFact {
  const due = dispute.evidence_details.due_by
  return {
    kind: 'dispute',
    disputeId: dispute.id,
    chargeId: idOf(dispute.charge) ?? '',
    paymentId: idOf(dispute.payment_intent),
    amount: cents(dispute.amount),
    status: disputeStatus(dispute.status),
    reason: dispute.reason,
    // Zero where the bank allows no answer.
    evidenceDueAt: due === null || due === 0 ? null : instant(due),
    createdAt: instant(dispute.created),
  }
}

export function payoutFact(payout: Stripe.Payout): PayoutFact {
  return {
    kind: 'payout',
    payoutId: payout.id,
    amount: cents(payout.amount),
    status: payoutStatus(payout.status),
    automatic: payout.automatic,
    complete: payout.reconciliation_status === 'completed',
    arrivesOn: instant(payout.arrival_date),
  }
}

/** Stripe writes a related object as its id or, when expanded, in full. */
export function idOf(related: string | { readonly id: string } | null | undefined): string | null {
  if (related === null || related === undefined) return null
  return typeof related === 'string' ? related : related.id
}

/** Stripe counts seconds since 1970, UTC. */
export function instant(seconds: number): Date {
  return new Date(seconds * 1000)
}

/** The other way round; what is less than a second is dropped. */
export function secondsOf(date: Date): number {
  return Math.floor(date.getTime() / 1000)
}

function methodOf(charge: Stripe.Charge): string {
  const details = charge.payment_method_details
  if (details === null) return 'unknown'
  const wallet = details.card?.wallet?.type
  return wallet === undefined ? details.type : `${details.type}/${wallet}`
}

/** A status that Stripe adds later counts as pending: it is asked for again. */
function refundStatus(status: string | null): RefundFact['status'] {
  if (status === 'succeeded' || status === 'failed' || status === 'canceled') return status
  return 'pending'
}

/** `prevented` never becomes a dispute; an appeal is money still in question. */
function disputeStatus(status: Stripe.Dispute.Status): DisputeFact['status'] {
  if (status === 'won') return 'won'
  if (status === 'lost') return 'lost'
  if (status === 'warning_closed' || status === 'prevented') return 'warning-closed'
  if (status.startsWith('warning_')) return 'warning'
  return status.endsWith('under_review') ? 'under-review' : 'open'
}

function payoutStatus(status: string): PayoutFact['status'] {
  if (status === 'in_transit') return 'in-transit'
  if (status === 'paid' || status === 'failed' || status === 'canceled') return status
  return 'pending'
}
