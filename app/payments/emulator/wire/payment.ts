import type { Stripe } from 'stripe'
import type { ChargeRow, Failure, PaymentRow } from '../state/rows.ts'

export function paymentObject(row: PaymentRow, base: string): Stripe.PaymentIntent {
  const waiting = row.status === 'requires_action'
  return {
    id: row.id,
    object: 'payment_intent',
    allowed_payment_method_types: null,
    amount: row.amount,
    amount_capturable: 0,
    amount_received: row.status === 'succeeded' ? row.amount : 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: row.automaticMethods
      ? { enabled: true, allow_redirects: 'always' }
      : null,
    canceled_at: row.canceledAt,
    cancellation_reason: null,
    capture_method: row.captureMethod,
    client_secret: row.clientSecret,
    confirmation_method: 'automatic',
    created: row.created,
    currency: row.currency,
    customer: row.customer,
    customer_account: null,
    description: row.description,
    excluded_payment_method_types: null,
    last_payment_error: row.failure && errorObject(row.failure, row.charge),
    latest_charge: row.charge,
    livemode: false,
    managed_payments: null,
    metadata: row.metadata,
    next_action: waiting
      ? {
          type: 'redirect_to_url',
          redirect_to_url: { return_url: row.returnUrl, url: `${base}/3ds/${row.id}` },
        }
      : null,
    on_behalf_of: null,
    payment_method: row.paymentMethod,
    payment_method_configuration_details: null,
    payment_method_options: {},
    payment_method_types: ['card', 'link', 'us_bank_account'],
    payment_record: null,
    processing: null,
    receipt_email: row.receiptEmail,
    review: null,
    setup_future_usage: null,
    shipping: null,
    source: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: row.status,
    transfer_group: null,
  }
}

export function chargeObject(row: ChargeRow): Stripe.Charge {
  const succeeded = row.status === 'succeeded'
  return {
    id: row.id,
    object: 'charge',
    amount: row.amount,
    amount_captured: succeeded ? row.amount : 0,
    amount_refunded: row.refunded,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: row.movement,
    billing_details: {
      address: null,
      email: row.payer.email,
      name: row.payer.name,
      phone: null,
      tax_id: null,
    },
    calculated_statement_descriptor: null,
    captured: succeeded,
    created: row.created,
    currency: row.currency,
    customer: row.customer,
    description: row.description,
    disputed: row.disputed,
    failure_balance_transaction: row.failureMovement,
    failure_code: row.failure?.code ?? null,
    failure_message: row.failure?.message ?? null,
    fraud_details: {},
    livemode: false,
    metadata: row.metadata,
    on_behalf_of: null,
    outcome: outcomeObject(row),
    paid: row.status !== 'failed',
    payment_intent: row.payment,
    payment_method: row.paymentMethod,
    payment_method_details: methodObject(row),
    receipt_email: null,
    receipt_number: null,
    receipt_url: null,
    refunded: row.refunded === row.amount,
    review: null,
    shipping: null,
    source: null,
    source_transfer: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: row.status,
    transfer_data: null,
    transfer_group: null,
  }
}

function errorObject(
  { code, declineCode, message }: Failure,
  charge: string | null,
): Stripe.PaymentIntent.LastPaymentError {
  return {
    type: 'card_error',
    code,
    decline_code: declineCode,
    message,
    ...(charge === null ? {} : { charge }),
  }
}

function outcomeObject({ failure }: ChargeRow): Stripe.Charge.Outcome {
  return {
    advice_code: null,
    network_advice_code: null,
    network_decline_code: null,
    network_status: failure === null ? 'approved_by_network' : 'declined_by_network',
    reason: failure?.declineCode ?? null,
    risk_level: 'normal',
    risk_score: 5,
    seller_message: failure === null ? 'Payment complete.' : 'The bank declined the payment.',
    type: failure === null ? 'authorized' : 'issuer_declined',
  }
}

function methodObject(row: ChargeRow): Stripe.Charge.PaymentMethodDetails {
  switch (row.method) {
    case 'card':
      return { type: 'card', card: cardObject(row) }
    case 'link':
      return { type: 'link', link: { country: 'US' } }
    case 'us_bank_account':
      return { type: 'us_bank_account', us_bank_account: bankObject(row) }
  }
}

function cardObject({ amount, last4, wallet }: ChargeRow): Stripe.Charge.PaymentMethodDetails.Card {
  return {
    amount_authorized: amount,
    authorization_code: null,
    brand: 'visa',
    checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
    country: 'US',
    electronic_commerce_indicator: null,
    exp_month: 12,
    exp_year: 2034,
    funding: 'credit',
    installments: null,
    last4,
    mandate: null,
    network: 'visa',
    network_transaction_id: null,
    regulated_status: 'unregulated',
    three_d_secure: null,
    transaction_link_id: null,
    wallet: walletObject(wallet),
  }
}

function walletObject(
  wallet: ChargeRow['wallet'],
): Stripe.Charge.PaymentMethodDetails.Card.Wallet | null {
  switch (wallet) {
    case null:
      return null
    case 'apple_pay':
      return { type: wallet, dynamic_last4: '4242', apple_pay: {} }
    case 'google_pay':
      return { type: wallet, dynamic_last4: '4242', google_pay: {} }
  }
}

function bankObject({ last4 }: ChargeRow): Stripe.Charge.PaymentMethodDetails.UsBankAccount {
  return {
    account_holder_type: 'individual',
    account_type: 'checking',
    bank_name: 'TEST BANK',
    fingerprint: null,
    last4,
    payment_reference: null,
    routing_number: '110000000',
  }
}
