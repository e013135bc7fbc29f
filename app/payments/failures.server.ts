import { Stripe } from 'stripe'

/**
 * Stripe could not be reached or could not answer for now, after the client's own retries (F5).
 * Thrown by reads only, so that a job that reads is tried again later.
 */
export class PaymentsBusyError extends Error {
  override readonly name = 'PaymentsBusyError'
}

/** Says whether a failed call may have done its work all the same: only the same key may be tried again. */
export function isBusy(error: unknown): error is Stripe.errors.StripeError {
  if (!(error instanceof Stripe.errors.StripeError)) return false
  if (error instanceof Stripe.errors.StripeConnectionError) return true
  if (error instanceof Stripe.errors.StripeRateLimitError) return true
  const status = error.statusCode
  if (status === undefined) return error instanceof Stripe.errors.StripeAPIError
  return status === 409 || status === 429 || status >= 500 || status < 400
}

/** Says whether Stripe understood the call and said no; nothing was made. */
export function isRefused(error: unknown): error is Stripe.errors.StripeError {
  return error instanceof Stripe.errors.StripeError && !isBusy(error)
}

/**
 * The answer of a read, or `undefined` when Stripe knows no such object.
 * @throws PaymentsBusyError when Stripe could not answer for now.
 */
export async function readOrUndefined<Found>(read: Promise<Found>): Promise<Found | undefined> {
  try {
    return await read
  } catch (error) {
    if (isRefused(error) && error.code === 'resource_missing') return undefined
    throw asBusy(error)
  }
}

/** The error to throw from a read: `PaymentsBusyError` when it may pass, else the error itself. */
export function asBusy(error: unknown): unknown {
  if (!isBusy(error)) return error
  return new PaymentsBusyError(`Stripe could not answer: ${error.message}`, { cause: error })
}
