import type { Stripe } from 'stripe'
import { log } from '#app/platform/log.server.ts'
import { chargeFact, idOf, instant, MONTHLY_KEY } from './facts.server.ts'
import { asBusy, isBusy, isRefused, PaymentsBusyError, readOrUndefined } from './failures.server.ts'
import { movementFrom } from './movements.server.ts'
import type { MonthlyCharge, MonthlyFact, MoneyMovement } from './words.ts'

export type StoppedMonthly =
  | 'stopped'
  /** It may have been stopped: asking again is safe. */
  | 'busy'
  /** Stripe said no, and it still runs: the key may not end it. The log says why. */
  | 'refused'

/**
 * How a subscription stands at Stripe now.
 * @throws PaymentsBusyError when Stripe could not answer for now.
 */
export async function findMonthly(
  stripe: Stripe,
  subscriptionId: string,
): Promise<MonthlyFact | undefined> {
  const subscription = await readOrUndefined(
    stripe.subscriptions.retrieve(subscriptionId, { expand: ['latest_invoice'] }),
  )
  return subscription && monthlyFact(subscription)
}

/**
 * Every subscription that has not ended, in pages of at most 100.
 * @throws PaymentsBusyError when Stripe could not answer for now.
 */
export async function* listMonthly(stripe: Stripe): AsyncGenerator<MonthlyFact[], void, undefined> {
  for (let after: string | undefined; ;) {
    const page = await readPage(stripe, after)
    yield page.data.map(monthlyFact)
    after = page.data.at(-1)?.id
    if (!page.has_more || after === undefined) return
  }
}

/** Ends a subscription at once, and closes the page on which a month that is not paid could still be. */
export async function stopMonthly(stripe: Stripe, subscriptionId: string): Promise<StoppedMonthly> {
  try {
    const refusal = await refusalOf(stripe.subscriptions.cancel(subscriptionId))
    const left = await findMonthly(stripe, subscriptionId)
    if (refusal && left && left.status !== 'ended') {
      log.error({ err: refusal, subscriptionId }, 'the payment company does not end a monthly gift')
      return 'refused'
    }
    // No is also said when it was paid or closed just now.
    if (left?.unpaid) await refusalOf(stripe.invoices.voidInvoice(left.unpaid.invoiceId))
    return 'stopped'
  } catch (error) {
    if (isBusy(error) || error instanceof PaymentsBusyError) return 'busy'
    throw error
  }
}

/** Stripe says no to ending what has ended, and to a key that may not: only how it stands afterwards tells which. */
async function refusalOf(call: Promise<unknown>): Promise<Stripe.errors.StripeError | undefined> {
  try {
    await call
    return undefined
  } catch (error) {
    if (isRefused(error)) return error
    throw error
  }
}

/**
 * The same lines, each charge of a subscription with the month that it pays: Stripe writes nothing of ours on such a charge,
 * so its invoice is asked for.
 * @throws PaymentsBusyError when Stripe could not answer for now.
 */
export async function withMonths(
  stripe: Stripe,
  movements: readonly MoneyMovement[],
): Promise<MoneyMovement[]> {
  const told: MoneyMovement[] = []
  for (const movement of movements) {
    const { source } = movement
    const asks = source.kind === 'charge' && source.giftId === null && source.paymentId !== null
    told.push(
      asks
        ? { ...movement, source: { ...source, month: await monthOf(stripe, source.paymentId) } }
        : movement,
    )
  }
  return told
}

/** The line of the book for a paid invoice; `null` while there is none. */
export async function movementOfInvoice(
  stripe: Stripe,
  invoiceId: string,
): Promise<MoneyMovement | null> {
  const payments = await stripe.invoicePayments.list({ invoice: invoiceId, limit: 10 })
  const paid = payments.data.find(({ status }) => status === 'paid')
  const paymentId = idOf(paid?.payment.payment_intent)
  if (paymentId === null) return null
  const { latest_charge: charge } = await stripe.paymentIntents.retrieve(paymentId, {
    expand: ['latest_charge.balance_transaction'],
  })
  if (charge === null || typeof charge === 'string') return null
  const line = charge.balance_transaction
  if (line === null || typeof line === 'string') return null
  const [movement] = await withMonths(stripe, [movementFrom(line, chargeFact(charge))])
  return movement ?? null
}

async function readPage(stripe: Stripe, after: string | undefined) {
  try {
    return await stripe.subscriptions.list({
      limit: 100,
      expand: ['data.latest_invoice'],
      ...(after === undefined ? {} : { starting_after: after }),
    })
  } catch (error) {
    throw asBusy(error)
  }
}

async function monthOf(stripe: Stripe, paymentId: string): Promise<MonthlyCharge | null> {
  try {
    const { data } = await stripe.invoicePayments.list({
      payment: { type: 'payment_intent', payment_intent: paymentId },
      limit: 1,
      expand: ['data.invoice'],
    })
    const invoice = data[0]?.invoice
    if (invoice === undefined || typeof invoice === 'string' || 'deleted' in invoice) return null
    return monthlyCharge(invoice)
  } catch (error) {
    // A key that may not read invoices begins no monthly gift either.
    if (isRefused(error)) return null
    throw asBusy(error)
  }
}

/** What an invoice says of its own period is the one before; its line says which it pays. */
function monthlyCharge(invoice: Stripe.Invoice): MonthlyCharge | null {
  const subscription = invoice.parent?.subscription_details
  const period = invoice.lines.data[0]?.period
  const subscriptionId = idOf(subscription?.subscription)
  if (!subscription || !period || subscriptionId === null || invoice.id === undefined) return null
  return {
    monthlyId: subscription.metadata?.[MONTHLY_KEY] ?? null,
    subscriptionId,
    invoiceId: invoice.id,
    first: invoice.billing_reason === 'subscription_create',
    from: instant(period.start),
    to: instant(period.end),
  }
}

function monthlyFact(subscription: Stripe.Subscription): MonthlyFact {
  const { latest_invoice: invoice, items } = subscription
  const unpaid = invoice !== null && typeof invoice !== 'string' && invoice.status === 'open'
  const ended = subscription.ended_at ?? subscription.canceled_at
  const status = statusOf(subscription.status)
  return {
    subscriptionId: subscription.id,
    monthlyId: subscription.metadata[MONTHLY_KEY] ?? null,
    status,
    nextAt: instant(items.data[0]?.current_period_end ?? subscription.created),
    endedAt: status === 'ended' && ended !== null ? instant(ended) : null,
    endedForWant: subscription.cancellation_details?.reason === 'payment_failed',
    unpaid: unpaid
      ? { invoiceId: invoice.id ?? '', payUrl: invoice.hosted_invoice_url ?? null }
      : null,
  }
}

/** A status that Stripe adds later counts as behind: it is asked for again. */
function statusOf(status: Stripe.Subscription.Status): MonthlyFact['status'] {
  if (status === 'active' || status === 'trialing') return 'active'
  return status === 'canceled' || status === 'incomplete_expired' ? 'ended' : 'behind'
}
