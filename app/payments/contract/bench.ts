import assert from 'node:assert/strict'
import { Stripe } from 'stripe'

/** What a point of the contract is checked on: a Stripe, and what can be done with it here. */
export interface Bench {
  readonly stripe: Stripe
  /** Where a donor is sent back to; nothing needs to answer there. */
  readonly returnUrl: string
  /**
   * Pays a session on its hosted page.
   * @throws NotPossibleHere where the page cannot be filled in by a machine.
   */
  readonly complete: (session: Stripe.Checkout.Session, form: PageForm) => Promise<PageResult>
  /** The event of this type about this object, waited for. */
  readonly heard: (type: string, objectId: string) => Promise<Stripe.Event>
  /**
   * The same, as it was delivered and signed.
   * @throws NotPossibleHere where nothing can be delivered to.
   */
  readonly delivered: (type: string, objectId: string) => Promise<Delivery[]>
  /** Says no to the next deliveries. */
  readonly refuseDeliveries: (times: number) => void
}

export interface PageForm {
  readonly card: string
  readonly fields?: Readonly<Record<string, string>>
}

export interface PageResult {
  /** Where the page sent the donor; `null` when it stayed. */
  readonly location: string | null
  readonly html: string
}

interface Delivery {
  readonly event: Stripe.Event
  readonly verified: boolean
}

/** A point could not be checked on this Stripe from this machine. It has not passed. */
export class NotPossibleHere extends Error {
  override readonly name = 'NotPossibleHere'
}

export interface Point {
  readonly about: string
  readonly name: string
  readonly check: (bench: Bench) => Promise<void>
}

/** Session parameters of a $25 gift. */
export function giftOf({ returnUrl }: Bench): Stripe.Checkout.SessionCreateParams {
  return {
    mode: 'payment',
    line_items: [line(2_500)],
    success_url: `${returnUrl}/ok?sid={CHECKOUT_SESSION_ID}`,
    cancel_url: `${returnUrl}/cancel`,
  }
}

/** A page for a $25 gift that says everything a donation says of itself. */
export function donation(bench: Bench) {
  return bench.stripe.checkout.sessions.create({
    ...giftOf(bench),
    submit_type: 'donate',
    locale: 'es-419',
    client_reference_id: 'g1',
    customer_email: 'ada@example.org',
    metadata: { gift: 'g1' },
    payment_intent_data: { metadata: { gift: 'g1' } },
    custom_fields: [
      {
        key: 'dedication',
        label: { type: 'custom', custom: 'Dedication' },
        type: 'text',
        optional: true,
      },
    ],
  })
}

export function line(amount: number): Stripe.Checkout.SessionCreateParams.LineItem {
  return {
    quantity: 1,
    price_data: { currency: 'usd', unit_amount: amount, product_data: { name: 'Gift' } },
  }
}

export function monthly(amount: number): Stripe.Checkout.SessionCreateParams.LineItem {
  return {
    quantity: 1,
    price_data: {
      currency: 'usd',
      unit_amount: amount,
      product_data: { name: 'Gift' },
      recurring: { interval: 'month' },
    },
  }
}

/** A payment of $25, paid with one of Stripe's test cards, its balance transaction written at once. */
export function payment(
  { stripe }: Bench,
  paymentMethod = 'pm_card_visa',
): Promise<Stripe.PaymentIntent> {
  return stripe.paymentIntents.create({
    amount: 2_500,
    currency: 'usd',
    confirm: true,
    payment_method: paymentMethod,
    capture_method: 'automatic',
    automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
  })
}

export function id(related: string | { readonly id: string } | null | undefined): string {
  if (typeof related === 'string') return related
  assert(related, 'there is no such object')
  return related.id
}

interface Wanted {
  readonly type: string
  readonly code?: string
  readonly param?: string
}

/** Says that a call is refused for the reason that is wanted, and for no other. */
export async function refused(call: Promise<unknown>, wanted: Wanted): Promise<void> {
  const error: unknown = await call.then(
    (answer) => assert.fail(`no error; got ${JSON.stringify(answer)?.slice(0, 80)}`),
    (error: unknown) => error,
  )
  assert(error instanceof Stripe.errors.StripeError, String(error))
  assert.equal(error.type, wanted.type, error.message)
  if (wanted.code !== undefined)
    assert([error.code, error.decline_code].includes(wanted.code), `code ${error.code}`)
  if (wanted.param !== undefined) assert.match(error.param ?? '', new RegExp(`^${wanted.param}`))
}
