import type { Stripe } from 'stripe'
import type { InvoiceRow, SubscriptionRow } from './subscription-rows.ts'

/** What the emulator remembers: small rows, never changed in place, from which Stripe's objects are written. */
export interface Tables {
  customer: CustomerRow
  'checkout.session': SessionRow
  payment_intent: PaymentRow
  charge: ChargeRow
  refund: RefundRow
  dispute: DisputeRow
  payout: PayoutRow
  balance_transaction: MovementRow
  subscription: SubscriptionRow
  invoice: InvoiceRow
  event: EventRow
  /** What is still to be delivered of an event. */
  delivery: DeliveryRow
  /** Answers kept under their idempotency keys. */
  answer: AnswerRow
}

export type TableName = keyof Tables

/** The tables whose rows are objects of Stripe's that an event can be about. */
export type SubjectName = Exclude<TableName, 'event' | 'delivery' | 'answer'>

export type Metadata = Readonly<Record<string, string>>

export interface Row {
  readonly id: string
  /** Seconds since 1970, UTC. */
  readonly created: number
}

export interface CustomerRow extends Row {
  readonly email: string | null
  readonly name: string | null
  readonly phone: string | null
  readonly description: string | null
  readonly metadata: Metadata
}

export interface SessionRow extends Row {
  readonly mode: 'payment' | 'subscription'
  readonly status: 'open' | 'complete' | 'expired'
  readonly paid: boolean
  readonly hosted: boolean
  readonly amount: number
  readonly currency: string
  readonly lines: readonly LineRow[]
  readonly reference: string | null
  readonly customer: string | null
  readonly customerEmail: string | null
  readonly submitType: string | null
  readonly locale: Stripe.Checkout.Session.Locale | null
  readonly successUrl: string | null
  readonly cancelUrl: string | null
  readonly returnUrl: string | null
  readonly clientSecret: string | null
  readonly expiresAt: number
  readonly metadata: Metadata
  readonly fields: readonly FieldRow[]
  /** What stands beside the button of the page. */
  readonly submitText: string | null
  readonly paymentDescription: string | null
  readonly paymentMetadata: Metadata
  readonly subscriptionMetadata: Metadata
  /** The payment that was tried on this page, whether it succeeded or not. */
  readonly payment: string | null
  readonly payer: Payer | null
  readonly subscription: string | null
  readonly invoice: string | null
}

export interface Payer {
  readonly email: string | null
  readonly name: string | null
}

export interface LineRow {
  readonly id: string
  readonly name: string
  readonly unitAmount: number
  readonly quantity: number
  readonly interval: 'day' | 'week' | 'month' | 'year' | null
}

export interface FieldRow {
  readonly key: string
  readonly label: string
  readonly type: 'text' | 'numeric' | 'dropdown'
  readonly optional: boolean
  readonly value: string | null
}

export interface PaymentRow extends Row {
  readonly amount: number
  readonly currency: string
  readonly status:
    | 'requires_payment_method'
    | 'requires_confirmation'
    | 'requires_action'
    | 'processing'
    | 'succeeded'
    | 'canceled'
  readonly description: string | null
  readonly customer: string | null
  readonly receiptEmail: string | null
  readonly metadata: Metadata
  readonly captureMethod: 'automatic' | 'automatic_async' | 'manual'
  readonly automaticMethods: boolean
  readonly paymentMethod: string | null
  readonly returnUrl: string | null
  readonly charge: string | null
  readonly failure: Failure | null
  readonly canceledAt: number | null
  readonly clientSecret: string
}

export interface Failure {
  readonly code: string
  readonly declineCode: string
  readonly message: string
}

export interface ChargeRow extends Row {
  readonly amount: number
  readonly refunded: number
  readonly currency: string
  readonly status: 'succeeded' | 'pending' | 'failed'
  readonly method: 'card' | 'link' | 'us_bank_account'
  readonly wallet: 'apple_pay' | 'google_pay' | null
  readonly last4: string
  readonly payer: Payer
  readonly customer: string | null
  readonly description: string | null
  readonly metadata: Metadata
  readonly payment: string
  readonly paymentMethod: string | null
  readonly disputed: boolean
  readonly movement: string | null
  readonly failureMovement: string | null
  readonly failure: Failure | null
}

export interface RefundRow extends Row {
  readonly amount: number
  readonly currency: string
  readonly charge: string
  readonly payment: string
  readonly status: 'pending' | 'succeeded' | 'failed'
  readonly reason: 'duplicate' | 'fraudulent' | 'requested_by_customer' | null
  readonly metadata: Metadata
  readonly movement: string | null
  readonly failureMovement: string | null
}

export interface DisputeRow extends Row {
  readonly amount: number
  readonly currency: string
  readonly charge: string
  readonly payment: string
  readonly status:
    | 'needs_response'
    | 'under_review'
    | 'won'
    | 'lost'
    | 'warning_needs_response'
    | 'warning_closed'
  readonly reason: string
  readonly dueBy: number
  readonly submissions: number
  readonly metadata: Metadata
  readonly movements: readonly string[]
}

export interface PayoutRow extends Row {
  readonly amount: number
  readonly currency: string
  readonly status: 'in_transit' | 'paid' | 'failed'
  readonly automatic: boolean
  readonly arrivesOn: number
  readonly description: string | null
  readonly metadata: Metadata
  readonly movement: string | null
  readonly failureMovement: string | null
}

export interface MovementRow extends Row {
  readonly availableOn: number
  readonly amount: number
  readonly fee: number
  readonly currency: string
  readonly type:
    | 'charge'
    | 'payment'
    | 'payment_failure_refund'
    | 'refund'
    | 'payment_refund'
    | 'refund_failure'
    | 'adjustment'
    | 'payout'
    | 'payout_failure'
  readonly category: string
  readonly source: string
  readonly payout: string | null
}

export interface EventRow extends Row {
  readonly type: string
  readonly subject: SubjectOf
  readonly request: string | null
  readonly key: string | null
}

/** The object of an event as it stood when the event was made. */
type SubjectOf = {
  [Name in SubjectName]: { readonly table: Name; readonly row: Tables[Name] }
}[SubjectName]

interface DeliveryRow extends Row {
  /** The addresses that have not yet said 2xx. */
  readonly waiting: readonly string[]
}

export interface AnswerRow extends Row {
  /** Of the method, the path and the body. */
  readonly fingerprint: string
  readonly status: number
  readonly body: string
}
