import type { Stripe } from 'stripe'
import { monthAfter } from '../month-after.ts'
import type { CustomerRow, LineRow } from '../state/rows.ts'
import type { SubscriptionRow } from '../state/subscription-rows.ts'
import { priceObject } from './session.ts'

export function customerObject(row: CustomerRow): Stripe.Customer {
  return {
    id: row.id,
    object: 'customer',
    balance: 0,
    created: row.created,
    default_source: null,
    description: row.description,
    email: row.email,
    invoice_settings: {
      custom_fields: null,
      default_payment_method: null,
      footer: null,
      rendering_options: null,
    },
    livemode: false,
    metadata: row.metadata,
    name: row.name,
    phone: row.phone,
    shipping: null,
  }
}

export function subscriptionObject(row: SubscriptionRow): Stripe.Subscription {
  return {
    id: row.id,
    object: 'subscription',
    application: null,
    application_fee_percent: null,
    automatic_tax: { disabled_reason: null, enabled: false, liability: null },
    billing_cycle_anchor: row.created,
    billing_cycle_anchor_config: null,
    billing_mode: { flexible: null, type: 'classic' },
    billing_schedules: [],
    billing_thresholds: null,
    cancel_at: null,
    cancel_at_period_end: false,
    canceled_at: row.canceledAt,
    cancellation_details:
      row.cancelReason === null
        ? null
        : { comment: null, feedback: null, feedback_option: null, reason: row.cancelReason },
    collection_method: 'charge_automatically',
    created: row.created,
    currency: row.currency,
    customer: row.customer,
    customer_account: null,
    days_until_due: null,
    default_payment_method: null,
    default_source: null,
    description: null,
    discounts: [],
    ended_at: row.canceledAt,
    invoice_settings: {
      account_tax_ids: null,
      custom_fields: null,
      description: null,
      footer: null,
      issuer: { type: 'self' },
    },
    items: {
      object: 'list',
      data: row.lines.map((line) => subscriptionItem(line, row)),
      has_more: false,
      url: `/v1/subscription_items?subscription=${row.id}`,
    },
    latest_invoice: row.invoice,
    livemode: false,
    managed_payments: null,
    metadata: row.metadata,
    next_pending_invoice_item_invoice: null,
    on_behalf_of: null,
    pause_collection: null,
    payment_settings: null,
    pending_invoice_item_interval: null,
    pending_setup_intent: null,
    pending_update: null,
    schedule: null,
    start_date: row.created,
    status: row.status,
    test_clock: null,
    transfer_data: null,
    trial_end: null,
    trial_settings: null,
    trial_start: null,
  }
}

function subscriptionItem(
  line: LineRow,
  { id, currency, created, cycle }: SubscriptionRow,
): Stripe.SubscriptionItem {
  return {
    id: line.id.replace(/^li_/, 'si_'),
    object: 'subscription_item',
    billing_thresholds: null,
    created,
    current_period_end: monthAfter(created, cycle + 1),
    current_period_start: monthAfter(created, cycle),
    current_trial: null,
    discounts: [],
    metadata: {},
    plan: planObject(line, { currency, created }),
    price: priceObject(line, { currency, created }),
    quantity: line.quantity,
    subscription: id,
    tax_rates: [],
  }
}

function planObject(
  line: LineRow,
  { currency, created }: Pick<SubscriptionRow, 'currency' | 'created'>,
): Stripe.Plan {
  return {
    id: line.id.replace(/^li_/, 'price_'),
    object: 'plan',
    active: false,
    amount: line.unitAmount,
    amount_decimal: null,
    billing_scheme: 'per_unit',
    created,
    currency,
    interval: line.interval ?? 'month',
    interval_count: 1,
    livemode: false,
    metadata: {},
    meter: null,
    nickname: null,
    product: line.id.replace(/^li_/, 'prod_'),
    tiers_mode: null,
    transform_usage: null,
    trial_period_days: null,
    usage_type: 'licensed',
  }
}
