import { Stripe } from 'stripe'
import { withBreaker } from './breaker.server.ts'
import { closeCheckout, findCheckout, openCheckout } from './checkout.server.ts'
import type { CheckoutRequest, Waiting } from './checkout.server.ts'
import { chargeFact, disputeFact, payoutFact } from './facts.server.ts'
import { readOrUndefined } from './failures.server.ts'
import { findMonthly, listMonthly, stopMonthly, withMonths } from './monthly.server.ts'
import {
  findBalance,
  findMovementsOfCharge,
  listMovements,
  listMovementsAfter,
  listMovementsOfPayout,
} from './movements.server.ts'
import type { Period } from './movements.server.ts'
import { listNotices, listUndeliveredNotices, readNotice } from './notices.server.ts'
import { findRefund, refundPayment } from './refund.server.ts'
import type { RefundRequest } from './refund.server.ts'
import type { ChargeFact, DisputeFact, MoneyMovement, PayoutFact } from './words.ts'

export interface PaymentsConfig {
  readonly secretKey: string
  /** Where the API answers; `null` for Stripe itself. */
  readonly apiBase: URL | null
  /** One secret, or two while one is being replaced. */
  readonly webhookSecrets: readonly string[]
  /** How long one try may take; 15 seconds when left out. */
  readonly timeoutMs?: number
  /** How often a call is tried again under its key; twice when left out. */
  readonly retries?: number
}

export type Payments = ReturnType<typeof connectPayments>

/** The payment company, spoken to in our own words. Makes no call until it is asked something. */
export function connectPayments(config: PaymentsConfig) {
  const stripe = stripeFor(config)
  const secrets = config.webhookSecrets.filter((secret) => secret.trim() !== '')
  return {
    openCheckout: (request: CheckoutRequest) => openCheckout(stripe, request, ofDonors(config)),
    findCheckout: (id: string) => findCheckout(stripe, id),
    closeCheckout: (id: string) => closeCheckout(stripe, id),
    refundPayment: (request: RefundRequest) => refundPayment(stripe, request),
    findRefund: (id: string) => findRefund(stripe, id),
    findCharge: (id: string) => findCharge(stripe, id),
    findDispute: (id: string) => findDispute(stripe, id),
    findPayout: (id: string) => findPayout(stripe, id),
    findBalance: (currency: string, onTheWaySince: Date) =>
      findBalance(stripe, currency, onTheWaySince),
    listMovements: (period: Period) => listMovements(stripe, period),
    listMovementsAfter: (lineId: string) => listMovementsAfter(stripe, lineId),
    listMovementsOfPayout: (payoutId: string) => listMovementsOfPayout(stripe, payoutId),
    findMovementsOfCharge: (chargeId: string) => findMovementsOfCharge(stripe, chargeId),
    findMonthly: (subscriptionId: string) => findMonthly(stripe, subscriptionId),
    listMonthly: () => listMonthly(stripe),
    stopMonthly: (subscriptionId: string) => stopMonthly(stripe, subscriptionId),
    withMonths: (movements: readonly MoneyMovement[]) => withMonths(stripe, movements),
    listNotices: (period: Period) => listNotices(stripe, period),
    listUndeliveredNotices: (period: Period) => listUndeliveredNotices(stripe, period),
    readNotice: (rawBody: string | Buffer, signature: string | null, receivedAt = new Date()) =>
      readNotice(stripe, secrets, rawBody, signature, receivedAt),
  }
}

/** Says whether a key moves real money (S33). */
export function isLiveKey(key: string): boolean {
  return /^(sk|rk)_live_/.test(key)
}

/** Somebody sits before a page and waits: there is less patience than a job has (A6). */
function ofDonors({ timeoutMs, retries }: PaymentsConfig): Waiting {
  return {
    timeout: Math.min(timeoutMs ?? 8_000, 8_000),
    maxNetworkRetries: Math.min(retries ?? 1, 1),
  }
}

function stripeFor({ secretKey, apiBase, timeoutMs, retries }: PaymentsConfig): Stripe {
  const options = {
    httpClient: withBreaker(Stripe.createNodeHttpClient()),
    timeout: timeoutMs ?? 15_000,
    maxNetworkRetries: retries ?? 2,
    telemetry: false,
  }
  if (apiBase === null) return new Stripe(secretKey, options)
  const protocol = apiBase.protocol === 'http:' ? 'http' : 'https'
  const port = apiBase.port === '' ? (protocol === 'http' ? 80 : 443) : Number(apiBase.port)
  return new Stripe(secretKey, { ...options, protocol, host: apiBase.hostname, port })
}

async function findCharge(stripe: Stripe, id: string): Promise<ChargeFact | undefined> {
  const charge = await readOrUndefined(stripe.charges.retrieve(id))
  return charge?.status === 'succeeded' ? chargeFact(charge) : undefined
}

async function findDispute(stripe: Stripe, id: string): Promise<DisputeFact | undefined> {
  const dispute = await readOrUndefined(stripe.disputes.retrieve(id))
  return dispute && disputeFact(dispute)
}

async function findPayout(stripe: Stripe, id: string): Promise<PayoutFact | undefined> {
  const payout = await readOrUndefined(stripe.payouts.retrieve(id))
  return payout && payoutFact(payout)
}
