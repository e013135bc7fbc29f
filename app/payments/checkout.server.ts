import type { Stripe } from 'stripe'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import type { Language } from '#app/words/language.ts'
import { chargeFact, GIFT_KEY, idOf, MONTHLY_KEY, secondsOf } from './facts.server.ts'
import { asBusy, isBusy, isRefused, readOrUndefined } from './failures.server.ts'
import { movementOfInvoice } from './monthly.server.ts'
import { movementFrom } from './movements.server.ts'
import type { Checkout, MoneyMovement } from './words.ts'

export interface CheckoutRequest {
  /** The gift's, or sale's, public id; Stripe gives it back on the session, the payment and the charge. */
  readonly giftId: string
  readonly amount: Cents
  readonly currency: string
  /** What the donor reads on the page, the statement and the receipt of the payment company. */
  readonly title: string
  readonly description: string | null
  /** Set for something sold: it is paid, not given, and at once, by card or wallet; with what the buyer adds as a gift. */
  readonly sale: {
    readonly extra: { readonly amount: Cents; readonly title: string } | null
  } | null
  /** Set for a gift of every month: its public id, and the terms that stand beside the button of the page (C23). */
  readonly monthly: { readonly id: string; readonly terms: string } | null
  /** Of the page and of what the payment company writes to the donor. */
  readonly language: Language
  /** Stripe fills in `{CHECKOUT_SESSION_ID}`. */
  readonly successUrl: string
  readonly cancelUrl: string
  /** Between 30 minutes and 24 hours from now. */
  readonly expiresAt: Date
  /** One key for one gift of one amount: asked twice, the same page is given back. */
  readonly idempotencyKey: string
}

export type OpenedCheckout =
  | { readonly kind: 'opened'; readonly checkout: Checkout }
  /** Stripe could not answer for now; asking again under the same key is safe. */
  | { readonly kind: 'busy' }
  /** Stripe said no: nothing was opened. The message is for the log. */
  | { readonly kind: 'refused'; readonly message: string }

export type ClosedCheckout = 'closed' | 'already-paid' | 'already-closed' | 'busy'

/** How long one try may take, in milliseconds, and how often it is made again. */
export interface Waiting {
  readonly timeout: number
  readonly maxNetworkRetries: number
}

/** Opens Stripe's own page for one gift or sale: whoever pays gives the email there, and only there (X6, S18). */
export async function openCheckout(
  stripe: Stripe,
  request: CheckoutRequest,
  patience: Waiting,
): Promise<OpenedCheckout> {
  try {
    const session = await stripe.checkout.sessions.create(sessionOf(request), {
      idempotencyKey: request.idempotencyKey,
      ...patience,
    })
    return { kind: 'opened', checkout: checkoutFrom(session) }
  } catch (error) {
    if (isBusy(error)) return { kind: 'busy' }
    if (isRefused(error)) return { kind: 'refused', message: error.message }
    throw error
  }
}

/**
 * The checkout as it stands at Stripe now, with the line of the book once it is paid.
 * @throws PaymentsBusyError when Stripe could not answer for now.
 */
export async function findCheckout(stripe: Stripe, id: string): Promise<Checkout | undefined> {
  const session = await readOrUndefined(
    stripe.checkout.sessions.retrieve(id, {
      expand: ['payment_intent.latest_charge.balance_transaction'],
    }),
  )
  if (session?.mode !== 'subscription') return session && checkoutFrom(session)
  return { ...checkoutFrom(session), movement: await movementOfFirstMonth(stripe, session) }
}

/** Closes a page so that it can no longer be paid. `already-paid` is also said of a bank debit on its way. */
export async function closeCheckout(stripe: Stripe, id: string): Promise<ClosedCheckout> {
  try {
    await stripe.checkout.sessions.expire(id)
    return 'closed'
  } catch (error) {
    if (isBusy(error)) return 'busy'
    if (!isRefused(error)) throw error
    return whyNotOpen(stripe, id)
  }
}

async function whyNotOpen(stripe: Stripe, id: string): Promise<ClosedCheckout> {
  try {
    const session = await stripe.checkout.sessions.retrieve(id)
    if (session.status === 'complete') return 'already-paid'
    return session.status === 'expired' ? 'already-closed' : 'busy'
  } catch (error) {
    if (isBusy(error)) return 'busy'
    if (isRefused(error) && error.code === 'resource_missing') return 'already-closed'
    throw asBusy(error)
  }
}

function sessionOf(request: CheckoutRequest): Stripe.Checkout.SessionCreateParams {
  const { giftId, amount, title, description, monthly, sale } = request
  const metadata = { [GIFT_KEY]: giftId }
  return {
    ...(monthly === null
      ? {
          mode: 'payment',
          ...(sale === null
            ? { submit_type: 'donate' }
            : { submit_type: 'pay', allowed_payment_method_types: ['card', 'link'] }),
          // 'automatic' writes the balance transaction at once, so the gift can be booked on the donor's return.
          payment_intent_data: { metadata, description: title, capture_method: 'automatic' },
        }
      : {
          mode: 'subscription',
          subscription_data: { metadata: { [MONTHLY_KEY]: monthly.id }, description: title },
          custom_text: { submit: { message: monthly.terms } },
        }),
    locale: localeOf(request.language),
    client_reference_id: giftId,
    metadata,
    line_items: [
      lineOf(request, { amount, title, description }),
      ...(sale?.extra ? [lineOf(request, { ...sale.extra, description: null })] : []),
    ],
    // One currency per organization (I23): the donor is not offered another.
    adaptive_pricing: { enabled: false },
    success_url: request.successUrl,
    cancel_url: request.cancelUrl,
    expires_at: secondsOf(request.expiresAt),
  }
}

function lineOf(
  { currency, monthly }: CheckoutRequest,
  { amount, title, description }: Pick<CheckoutRequest, 'amount' | 'title' | 'description'>,
): Stripe.Checkout.SessionCreateParams.LineItem {
  return {
    quantity: 1,
    price_data: {
      currency,
      unit_amount: amount,
      product_data: { name: title, ...(description === null ? {} : { description }) },
      ...(monthly === null ? {} : { recurring: { interval: 'month' } }),
    },
  }
}

/** @throws PaymentsBusyError when Stripe could not answer for now. */
async function movementOfFirstMonth(
  stripe: Stripe,
  session: Stripe.Checkout.Session,
): Promise<MoneyMovement | null> {
  const invoiceId = idOf(session.invoice)
  if (statusOf(session) !== 'paid' || invoiceId === null) return null
  try {
    return await movementOfInvoice(stripe, invoiceId)
  } catch (error) {
    throw asBusy(error)
  }
}

/** Spanish as it is spoken in the Americas. */
function localeOf(language: Language): 'en' | 'es-419' {
  switch (language) {
    case 'en':
      return 'en'
    case 'es':
      return 'es-419'
  }
}

function checkoutFrom(session: Stripe.Checkout.Session): Checkout {
  const status = statusOf(session)
  return {
    id: session.id,
    url: status === 'open' ? session.url : null,
    status,
    giftId: session.metadata?.[GIFT_KEY] ?? session.client_reference_id,
    amount: cents(session.amount_total ?? 0),
    currency: session.currency ?? '',
    livemode: session.livemode,
    paymentId: idOf(session.payment_intent),
    movement: status === 'paid' ? movementOf(session) : null,
  }
}

function statusOf({ status, payment_status }: Stripe.Checkout.Session): Checkout['status'] {
  if (status === 'expired') return 'expired'
  if (status !== 'complete') return 'open'
  return payment_status === 'unpaid' ? 'processing' : 'paid'
}

function movementOf({ payment_intent }: Stripe.Checkout.Session): MoneyMovement | null {
  if (payment_intent === null || typeof payment_intent === 'string') return null
  const charge = payment_intent.latest_charge
  if (charge === null || typeof charge === 'string') return null
  const line = charge.balance_transaction
  if (line === null || typeof line === 'string') return null
  return movementFrom(line, chargeFact(charge))
}
