import type { Cents } from '#app/money/cents.ts'

/** One line of the payment company's own book: money that came to, or left, the nonprofit's balance there. */
export interface MoneyMovement {
  /** The balance transaction's id: the unique source of the journal that books it. */
  readonly id: string
  readonly type: MovementType
  /** The payment company's own word for it, kept for the accountant. */
  readonly reportingCategory: string
  /** Signed: a charge is positive; a refund, a dispute and a payout are negative. */
  readonly amount: Cents
  /** What the payment company keeps of it; positive. */
  readonly fee: Cents
  /** Always `amount - fee`. */
  readonly net: Cents
  /** Lower case, as the payment company writes it. */
  readonly currency: string
  readonly createdAt: Date
  readonly availableAt: Date
  readonly source: MovementSource
}

export type MovementType =
  | 'charge'
  /** A payment that was booked and then bounced (a bank debit returned days later); its source is the charge. */
  | 'charge_failure'
  | 'refund'
  | 'refund_failure'
  | 'dispute'
  | 'dispute_reversal'
  | 'payout'
  | 'payout_failure'
  | 'fee'
  | 'other'

export type MovementSource = ChargeFact | RefundFact | DisputeFact | PayoutFact | OtherFact

/** A payment that succeeded. */
export interface ChargeFact {
  readonly kind: 'charge'
  readonly chargeId: string
  readonly paymentId: string | null
  /** The public id of our gift or sale, as we wrote it on the payment; `null` for a payment that is not ours. */
  readonly giftId: string | null
  readonly amount: Cents
  readonly currency: string
  readonly livemode: boolean
  readonly paidAt: Date
  readonly email: string | null
  readonly name: string | null
  /** `card`, `link`, `us_bank_account`…, with the wallet when there was one: `card/apple_pay`. */
  readonly method: string
  /** Which month of a monthly gift it pays; `null` of every other charge, and of one that was not asked about. */
  readonly month: MonthlyCharge | null
}

/** One period of a subscription, which one charge pays (I24). */
export interface MonthlyCharge {
  /** The public id of our monthly gift; `null` for a subscription that is not ours. */
  readonly monthlyId: string | null
  readonly subscriptionId: string
  readonly invoiceId: string
  /** Whether it is the month that began it, on the page. */
  readonly first: boolean
  /** When the period begins, and when the next does. */
  readonly from: Date
  readonly to: Date
}

/** How a subscription stands. */
export interface MonthlyFact {
  readonly subscriptionId: string
  readonly monthlyId: string | null
  /** `behind`: a month could not be charged, and is tried again. */
  readonly status: 'active' | 'behind' | 'ended'
  readonly nextAt: Date
  readonly endedAt: Date | null
  /** Whether it was ended since its months stayed unpaid. */
  readonly endedForWant: boolean
  /** The month that is not paid, and where the donor may pay it with another card. */
  readonly unpaid: { readonly invoiceId: string; readonly payUrl: string | null } | null
}

/** Money that goes back to whoever paid; its amount is positive. A pending one may still fail. */
export interface RefundFact {
  readonly kind: 'refund'
  readonly refundId: string
  readonly chargeId: string | null
  readonly paymentId: string | null
  readonly amount: Cents
  readonly status: 'pending' | 'succeeded' | 'failed' | 'canceled'
  readonly createdAt: Date
  /** Our own refund's public id, when staff made it here; `null` when it was made in the dashboard. */
  readonly ourRefundId: string | null
  /** Whether it takes back only the gift that was paid beside something sold. */
  readonly ofGiftAlone: boolean
}

/** A payment that its payer takes back at their bank; its amount is what is in question, positive. */
export interface DisputeFact {
  readonly kind: 'dispute'
  readonly disputeId: string
  readonly chargeId: string
  readonly paymentId: string | null
  readonly amount: Cents
  readonly status: 'open' | 'under-review' | 'won' | 'lost' | 'warning' | 'warning-closed'
  readonly reason: string
  readonly evidenceDueAt: Date | null
  readonly createdAt: Date
}

/** What the payment company sends to the nonprofit's bank. */
export interface PayoutFact {
  readonly kind: 'payout'
  readonly payoutId: string
  readonly amount: Cents
  readonly status: 'pending' | 'in-transit' | 'paid' | 'failed' | 'canceled'
  readonly automatic: boolean
  /** Whether it is known which lines it is made of; only ever of an automatic one. */
  readonly complete: boolean
  readonly arrivesOn: Date
}

interface OtherFact {
  readonly kind: 'other'
  readonly id: string | null
}

/** A hosted page on which one gift, or one sale, is paid. */
export interface Checkout {
  readonly id: string
  /** Where the donor pays; `null` once it is no longer open. */
  readonly url: string | null
  /** `processing`: the donor finished, the money comes days later or fails (bank debits). */
  readonly status: 'open' | 'processing' | 'paid' | 'expired'
  readonly giftId: string | null
  readonly amount: Cents
  readonly currency: string
  readonly livemode: boolean
  readonly paymentId: string | null
  /** The line of the book for the paid gift; `null` while unpaid, or when the payment company has not written it yet. */
  readonly movement: MoneyMovement | null
}

/** A signed notice that something happened, as it stands in our inbox. */
export interface Notice {
  readonly id: string
  readonly type: string
  readonly livemode: boolean
  readonly account: string | null
  readonly createdAt: Date
  readonly subject: NoticeSubject
  /** The whole notice as JSON, as it was sent, for the inbox. */
  readonly json: string
}

/** What a notice is about, by name alone: how it stands is asked for again. */
export interface NoticeSubject {
  readonly kind:
    | 'checkout'
    | 'payment'
    | 'charge'
    | 'refund'
    | 'dispute'
    | 'payout'
    | 'monthly'
    | 'other'
  readonly id: string
  /** The charge that the subject is about, when it says. */
  readonly chargeId: string | null
  /** The public id of our gift, when it says. */
  readonly giftId: string | null
}
