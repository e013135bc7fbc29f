import { cents } from '#app/money/cents.ts'
import type { CheckoutRequest } from '../checkout.server.ts'
import { connectPayments } from '../connect.server.ts'
import type { Payments, PaymentsConfig } from '../connect.server.ts'
import type { Emulator } from '../emulator/emulator.ts'
import type { Checkout } from '../words.ts'

let count = 0

/** The border, over HTTP and the real library, to an emulator. */
export function paymentsOn(emulator: Emulator, config: Partial<PaymentsConfig> = {}): Payments {
  return connectPayments({
    secretKey: 'sk_test_of_the_test',
    apiBase: new URL(emulator.url),
    webhookSecrets: ['whsec_of_the_test'],
    ...config,
  })
}

export function aCheckout(overrides: Partial<CheckoutRequest> = {}): CheckoutRequest {
  count++
  return {
    giftId: `gift-${count}`,
    amount: cents(5_000),
    currency: 'usd',
    title: 'Gift to The Tuesday Readers',
    description: null,
    sale: null,
    monthly: null,
    language: 'en',
    successUrl: 'https://team-up.example/thanks?checkout={CHECKOUT_SESSION_ID}',
    cancelUrl: 'https://team-up.example/give',
    expiresAt: new Date(Date.now() + 3_600_000),
    idempotencyKey: `open-${count}-${process.pid}`,
    ...overrides,
  }
}

export async function openOne(
  payments: Payments,
  overrides: Partial<CheckoutRequest> = {},
): Promise<Checkout> {
  const opened = await payments.openCheckout(aCheckout(overrides))
  if (opened.kind !== 'opened') throw new Error(`not opened: ${JSON.stringify(opened)}`)
  return opened.checkout
}

/** A gift that was paid on the hosted page. */
export async function payOne(
  payments: Payments,
  emulator: Emulator,
  overrides: Partial<CheckoutRequest> = {},
): Promise<{ checkout: Checkout; chargeId: string; paymentId: string }> {
  const { id } = await openOne(payments, overrides)
  const outcome = emulator.pay(id, { email: 'ada@example.org', name: 'Ada Lovelace' })
  if (outcome.kind !== 'paid') throw new Error(`not paid: ${outcome.kind}`)
  const checkout = await payments.findCheckout(id)
  if (checkout === undefined) throw new Error('no checkout')
  return { checkout, chargeId: outcome.chargeId ?? '', paymentId: outcome.paymentId ?? '' }
}

export async function everyOne<Each>(pages: AsyncIterable<Each[]>): Promise<Each[]> {
  const all: Each[] = []
  for await (const page of pages) all.push(...page)
  return all
}
