import type { Stripe } from 'stripe'
import type { FieldRow, LineRow, SessionRow } from '../state/rows.ts'

export function sessionObject(row: SessionRow, base: string): Stripe.Checkout.Session {
  const open = row.status === 'open'
  return {
    id: row.id,
    object: 'checkout.session',
    adaptive_pricing: { enabled: false },
    after_expiration: null,
    allow_promotion_codes: null,
    allowed_payment_method_types: null,
    amount_subtotal: row.amount,
    amount_total: row.amount,
    automatic_tax: { enabled: false, liability: null, provider: null, status: null },
    billing_address_collection: null,
    cancel_url: row.cancelUrl,
    client_reference_id: row.reference,
    client_secret: row.clientSecret,
    collected_information: null,
    consent: null,
    consent_collection: null,
    created: row.created,
    currency: row.currency,
    currency_conversion: null,
    custom_fields: row.fields.map(fieldObject),
    custom_text: {
      after_submit: null,
      shipping_address: null,
      submit: row.submitText === null ? null : { message: row.submitText },
      terms_of_service_acceptance: null,
    },
    customer: row.customer,
    customer_account: null,
    customer_creation: row.mode === 'payment' ? 'if_required' : null,
    customer_details: row.payer && {
      address: null,
      business_name: null,
      email: row.payer.email,
      individual_name: null,
      name: row.payer.name,
      phone: null,
      tax_exempt: 'none',
      tax_ids: [],
    },
    customer_email: row.customerEmail,
    discounts: [],
    expires_at: row.expiresAt,
    integration_identifier: null,
    invoice: row.invoice,
    invoice_creation: null,
    livemode: false,
    locale: row.locale,
    managed_payments: null,
    metadata: row.metadata,
    mode: row.mode,
    origin_context: null,
    // Stripe makes the payment when the donor confirms, and tells of it once the page is done.
    payment_intent: row.status === 'complete' && row.mode === 'payment' ? row.payment : null,
    payment_link: null,
    payment_method_collection: row.mode === 'payment' ? 'if_required' : 'always',
    payment_method_configuration_details: null,
    payment_method_options: {},
    payment_method_types: ['card', 'link', 'us_bank_account'],
    payment_status: row.paid ? 'paid' : 'unpaid',
    permissions: null,
    recovered_from: null,
    ...(row.returnUrl === null ? {} : { return_url: row.returnUrl }),
    saved_payment_method_options: null,
    setup_intent: null,
    shipping_address_collection: null,
    shipping_cost: null,
    shipping_options: [],
    status: row.status,
    submit_type: row.submitType,
    subscription: row.subscription,
    success_url: row.successUrl,
    total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
    ui_mode: row.hosted ? 'hosted_page' : 'embedded_page',
    url: open && row.hosted ? `${base}/c/pay/${row.id}` : null,
    wallet_options: null,
  }
}

export function lineObject(line: LineRow, { currency, created }: PricedAt): Stripe.LineItem {
  const amount = line.unitAmount * line.quantity
  return {
    id: line.id,
    object: 'item',
    adjustable_quantity: null,
    amount_discount: 0,
    amount_subtotal: amount,
    amount_tax: 0,
    amount_total: amount,
    currency,
    description: line.name,
    metadata: {},
    price: priceObject(line, { currency, created }),
    quantity: line.quantity,
  }
}

interface PricedAt {
  readonly currency: string
  readonly created: number
}

export function priceObject(line: LineRow, { currency, created }: PricedAt): Stripe.Price {
  return {
    id: line.id.replace(/^li_/, 'price_'),
    object: 'price',
    active: false,
    billing_scheme: 'per_unit',
    created,
    currency,
    custom_unit_amount: null,
    livemode: false,
    lookup_key: null,
    metadata: {},
    nickname: null,
    product: line.id.replace(/^li_/, 'prod_'),
    recurring: line.interval && {
      interval: line.interval,
      interval_count: 1,
      meter: null,
      trial_period_days: null,
      usage_type: 'licensed',
    },
    tax_behavior: 'unspecified',
    tiers_mode: null,
    transform_quantity: null,
    type: line.interval === null ? 'one_time' : 'recurring',
    unit_amount: line.unitAmount,
    unit_amount_decimal: null,
  }
}

function fieldObject({
  key,
  label,
  type,
  optional,
  value,
}: FieldRow): Stripe.Checkout.Session.CustomField {
  const field = { key, label: { custom: label, type: 'custom' as const }, optional, type }
  const free = { default_value: null, maximum_length: null, minimum_length: null, value }
  switch (type) {
    case 'text':
      return { ...field, text: free }
    case 'numeric':
      return { ...field, numeric: free }
    case 'dropdown':
      return { ...field, dropdown: { default_value: null, options: [], value } }
  }
}
