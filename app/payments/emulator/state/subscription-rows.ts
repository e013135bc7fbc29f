import type { LineRow, Metadata, Payer, Row } from './rows.ts'

export interface SubscriptionRow extends Row {
  readonly status: 'active' | 'past_due' | 'canceled'
  readonly currency: string
  readonly customer: string
  readonly payer: Payer
  readonly lines: readonly LineRow[]
  readonly metadata: Metadata
  /** Which of its periods runs; the first is 0. */
  readonly cycle: number
  readonly invoice: string
  readonly canceledAt: number | null
  readonly cancelReason: 'cancellation_requested' | 'payment_failed' | null
}

export interface InvoiceRow extends Row {
  readonly amount: number
  readonly currency: string
  readonly customer: string
  readonly subscription: string
  readonly subscriptionMetadata: Metadata
  readonly reason: 'subscription_create' | 'subscription_cycle'
  readonly status: 'open' | 'paid' | 'void'
  readonly line: LineRow
  readonly periodStart: number
  readonly periodEnd: number
  readonly payment: string
  readonly attempts: number
  readonly nextAttempt: number | null
  readonly paidAt: number | null
}
