import type { Stripe } from 'stripe'
import type { DisputeRow, MovementRow, PayoutRow, RefundRow } from '../state/rows.ts'

/** A card payment's money can be paid out two days later. */
export function movementObject(row: MovementRow, now: number): Stripe.BalanceTransaction {
  return {
    id: row.id,
    object: 'balance_transaction',
    amount: row.amount,
    available_on: row.availableOn,
    balance_type: 'payments',
    created: row.created,
    currency: row.currency,
    description: null,
    exchange_rate: null,
    fee: row.fee,
    fee_details: row.fee === 0 ? [] : [feeObject(row)],
    net: row.amount - row.fee,
    reporting_category: row.category,
    source: row.source,
    status: row.availableOn <= now ? 'available' : 'pending',
    type: row.type,
  }
}

function feeObject({ fee, currency, type }: MovementRow): Stripe.BalanceTransaction.FeeDetail {
  const description = type === 'adjustment' ? 'Dispute fee' : 'Stripe processing fees'
  return { amount: fee, application: null, currency, description, type: 'stripe_fee' }
}

export function refundObject(row: RefundRow): Stripe.Refund {
  return {
    id: row.id,
    object: 'refund',
    amount: row.amount,
    balance_transaction: row.movement,
    charge: row.charge,
    created: row.created,
    currency: row.currency,
    customer: null,
    customer_account: null,
    ...(row.failureMovement === null
      ? {}
      : {
          failure_balance_transaction: row.failureMovement,
          failure_reason: 'lost_or_stolen_card',
        }),
    metadata: row.metadata,
    payment_intent: row.payment,
    payment_method: null,
    ...(row.status === 'pending' ? { pending_reason: 'processing' } : {}),
    reason: row.reason,
    receipt_number: null,
    source_transfer_reversal: null,
    status: row.status,
    transfer_reversal: null,
  }
}

export function disputeObject(
  row: DisputeRow,
  movements: Stripe.BalanceTransaction[],
): Stripe.Dispute {
  return {
    id: row.id,
    object: 'dispute',
    amount: row.amount,
    balance_transactions: movements,
    charge: row.charge,
    created: row.created,
    currency: row.currency,
    enhanced_eligibility_types: [],
    evidence: noEvidence,
    evidence_details: {
      due_by: row.dueBy,
      enhanced_eligibility: {},
      has_evidence: row.submissions > 0,
      past_due: false,
      submission_count: row.submissions,
      submission_method: row.submissions > 0 ? 'manual' : 'not_submitted',
    },
    intended_submission_method: null,
    is_charge_refundable: row.status.startsWith('warning_'),
    livemode: false,
    metadata: row.metadata,
    payment_intent: row.payment,
    reason: row.reason,
    status: row.status,
  }
}

export function payoutObject(row: PayoutRow): Stripe.Payout {
  return {
    id: row.id,
    object: 'payout',
    amount: row.amount,
    application_fee: null,
    application_fee_amount: null,
    arrival_date: row.arrivesOn,
    automatic: row.automatic,
    balance_transaction: row.movement,
    created: row.created,
    currency: row.currency,
    description: row.description,
    destination: null,
    failure_balance_transaction: row.failureMovement,
    failure_code: row.status === 'failed' ? 'account_closed' : null,
    failure_message: row.status === 'failed' ? 'The bank account has been closed.' : null,
    livemode: false,
    metadata: row.metadata,
    method: 'standard',
    original_payout: null,
    payout_method: null,
    reconciliation_status: row.automatic ? 'completed' : 'not_applicable',
    reversed_by: null,
    source_type: 'card',
    statement_descriptor: null,
    status: row.status,
    trace_id: null,
    type: 'bank_account',
  }
}

const noEvidence: Stripe.Dispute.Evidence = {
  access_activity_log: null,
  billing_address: null,
  cancellation_policy: null,
  cancellation_policy_disclosure: null,
  cancellation_rebuttal: null,
  customer_communication: null,
  customer_email_address: null,
  customer_name: null,
  customer_purchase_ip: null,
  customer_signature: null,
  duplicate_charge_documentation: null,
  duplicate_charge_explanation: null,
  duplicate_charge_id: null,
  enhanced_evidence: {},
  product_description: null,
  receipt: null,
  refund_policy: null,
  refund_policy_disclosure: null,
  refund_refusal_explanation: null,
  service_date: null,
  service_documentation: null,
  shipping_address: null,
  shipping_carrier: null,
  shipping_date: null,
  shipping_documentation: null,
  shipping_tracking_number: null,
  uncategorized_file: null,
  uncategorized_text: null,
}
