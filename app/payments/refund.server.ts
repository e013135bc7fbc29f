import type { Stripe } from 'stripe'
import type { Cents } from '#app/money/cents.ts'
import { PART_KEY, REFUND_KEY, refundFact } from './facts.server.ts'
import { isBusy, isRefused, readOrUndefined } from './failures.server.ts'
import type { RefundFact } from './words.ts'

export interface RefundRequest {
  readonly paymentId: string
  readonly amount: Cents
  readonly reason: 'requested_by_customer' | 'duplicate' | 'fraudulent'
  /** Our own refund's public id, so that Stripe's telling of it finds ours. */
  readonly ourRefundId: string
  /** Whether it takes back only the gift that was paid beside something sold. */
  readonly ofGiftAlone: boolean
  /** One key for one refund of ours, for ever. */
  readonly idempotencyKey: string
}

export type RefundOutcome =
  | { readonly kind: 'refunded'; readonly refund: RefundFact }
  | {
      readonly kind: 'refused'
      readonly why: 'more-than-is-left' | 'already-refunded' | 'disputed' | 'other'
      /** For staff and the log. */
      readonly message: string
    }
  /** Unknown: the money may have gone back. Only the same key may be tried again (F5). */
  | { readonly kind: 'busy' }

/** Sends money of one payment back the way it came. It may still be pending, and may fail days later. */
export async function refundPayment(
  stripe: Stripe,
  { paymentId, amount, reason, ourRefundId, ofGiftAlone, idempotencyKey }: RefundRequest,
): Promise<RefundOutcome> {
  try {
    const refund = await stripe.refunds.create(
      {
        payment_intent: paymentId,
        amount,
        reason,
        metadata: { [REFUND_KEY]: ourRefundId, ...(ofGiftAlone && { [PART_KEY]: 'gift' }) },
      },
      { idempotencyKey },
    )
    return { kind: 'refunded', refund: refundFact(refund) }
  } catch (error) {
    if (isBusy(error)) return { kind: 'busy' }
    if (isRefused(error)) return { kind: 'refused', why: whyRefused(error), message: error.message }
    throw error
  }
}

/** @throws PaymentsBusyError when Stripe could not answer for now. */
export async function findRefund(stripe: Stripe, id: string): Promise<RefundFact | undefined> {
  const refund = await readOrUndefined(stripe.refunds.retrieve(id))
  return refund && refundFact(refund)
}

type WhyRefused = Extract<RefundOutcome, { kind: 'refused' }>['why']

function whyRefused({ code, param }: Stripe.errors.StripeError): WhyRefused {
  if (code === 'charge_already_refunded') return 'already-refunded'
  if (code === 'charge_disputed') return 'disputed'
  return param === 'amount' ? 'more-than-is-left' : 'other'
}
