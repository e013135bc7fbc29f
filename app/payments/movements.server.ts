import type { Stripe } from 'stripe'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { chargeFact, disputeFact, payoutFact, refundFact } from './facts.server.ts'
import { idOf, instant, secondsOf } from './facts.server.ts'
import { asBusy, readOrUndefined } from './failures.server.ts'
import type { MoneyMovement, MovementSource, MovementType } from './words.ts'

/** A span of time, from its first second until now, by Stripe’s own clock. */
export interface Period {
  readonly createdFrom: Date
}

/**
 * Every line of the nonprofit's book at Stripe in a period, in pages of at most 100, newest first.
 * A bank debit still on its way is left out until it has cleared or bounced.
 * @throws PaymentsBusyError when Stripe could not answer for now.
 */
export async function* listMovements(
  stripe: Stripe,
  period: Period,
): AsyncGenerator<MoneyMovement[], void, undefined> {
  yield* pagesOfMovements(stripe, { created: rangeOf(period) })
}

/**
 * What the book gained after one of its lines, in pages of at most 100, the oldest page first, newest first on each. A line
 * that Stripe wrote later with an earlier second is not among them.
 * @throws PaymentsBusyError when Stripe could not answer for now.
 */
export async function* listMovementsAfter(
  stripe: Stripe,
  lineId: string,
): AsyncGenerator<MoneyMovement[], void, undefined> {
  for (let last = lineId; ;) {
    const page = await readPage(stripe, { ending_before: last })
    yield movementsOf(page)
    last = page.data[0]?.id ?? last
    if (!page.has_more) return
  }
}

/**
 * The lines that make up one automatic payout, the payout's own line among them, in pages of at most 100 (I12).
 * @throws PaymentsBusyError when Stripe could not answer for now.
 */
export async function* listMovementsOfPayout(
  stripe: Stripe,
  payoutId: string,
): AsyncGenerator<MoneyMovement[], void, undefined> {
  yield* pagesOfMovements(stripe, { payout: payoutId })
}

/**
 * Every line that one charge has caused so far: the charge, its refunds (and those that failed), its disputes.
 * Empty when Stripe knows no such charge.
 * @throws PaymentsBusyError when Stripe could not answer for now.
 */
export async function findMovementsOfCharge(
  stripe: Stripe,
  chargeId: string,
): Promise<MoneyMovement[]> {
  const charge = await readOrUndefined(
    stripe.charges.retrieve(chargeId, {
      expand: ['balance_transaction', 'failure_balance_transaction'],
    }),
  )
  if (charge === undefined) return []
  try {
    const refunds = await stripe.refunds.list({
      charge: chargeId,
      limit: 100,
      expand: ['data.balance_transaction', 'data.failure_balance_transaction'],
    })
    const disputes = await stripe.disputes.list({ charge: chargeId, limit: 100 })
    return [
      ...linesOf(charge, chargeFact(charge)),
      ...refunds.data.flatMap((refund) => linesOf(refund, refundFact(refund))),
      ...disputes.data.flatMap((dispute) =>
        dispute.balance_transactions.map((line) => movementFrom(line, disputeFact(dispute))),
      ),
    ]
  } catch (error) {
    throw asBusy(error)
  }
}

/**
 * What lies at Stripe by its own word, available and pending; bank debits that are still on their way are left out, as they
 * are from our book (I13).
 * @throws PaymentsBusyError when Stripe could not answer for now.
 */
export async function findBalance(
  stripe: Stripe,
  currency: string,
  onTheWaySince: Date,
): Promise<Cents> {
  try {
    const { available, pending } = await stripe.balance.retrieve()
    let sum = [...available, ...pending]
      .filter((part) => part.currency === currency)
      .reduce((total, { amount }) => total + amount, 0)
    const lines = { created: rangeOf({ createdFrom: onTheWaySince }), type: 'payment' }
    for await (const line of stripe.balanceTransactions.list({
      ...lines,
      limit: 100,
      expand: ['data.source'],
    }))
      if (isOnItsWay(line) && line.currency === currency) sum -= line.net
    return cents(sum)
  } catch (error) {
    throw asBusy(error)
  }
}

/** One line of Stripe's book, about a source that is already known. */
export function movementFrom(
  line: Stripe.BalanceTransaction,
  source: MovementSource,
): MoneyMovement {
  return {
    id: line.id,
    type: movementType(line),
    reportingCategory: line.reporting_category,
    amount: cents(line.amount),
    fee: cents(line.fee),
    net: cents(line.net),
    currency: line.currency,
    createdAt: instant(line.created),
    availableAt: instant(line.available_on),
    source,
  }
}

/** Stripe's range of seconds; its beginning belongs to it. */
export function rangeOf({ createdFrom }: Period): Stripe.RangeQueryParam {
  return { gte: secondsOf(createdFrom) }
}

async function* pagesOfMovements(
  stripe: Stripe,
  filter: Stripe.BalanceTransactionListParams,
): AsyncGenerator<MoneyMovement[], void, undefined> {
  let after: string | undefined
  for (;;) {
    const page = await readPage(stripe, {
      ...filter,
      ...(after === undefined ? {} : { starting_after: after }),
    })
    yield movementsOf(page)
    after = page.data.at(-1)?.id
    if (!page.has_more || after === undefined) return
  }
}

async function readPage(
  stripe: Stripe,
  filter: Stripe.BalanceTransactionListParams,
): Promise<Stripe.ApiList<Stripe.BalanceTransaction>> {
  try {
    return await stripe.balanceTransactions.list({
      ...filter,
      limit: 100,
      expand: ['data.source'],
    })
  } catch (error) {
    throw asBusy(error)
  }
}

function movementsOf({ data }: Stripe.ApiList<Stripe.BalanceTransaction>): MoneyMovement[] {
  return data.filter((line) => !isOnItsWay(line)).map((line) => movementFrom(line, sourceOf(line)))
}

function linesOf(
  { balance_transaction, failure_balance_transaction }: Stripe.Charge | Stripe.Refund,
  source: MovementSource,
): MoneyMovement[] {
  return [balance_transaction, failure_balance_transaction]
    .filter((line) => line !== null && line !== undefined)
    .filter((line) => typeof line !== 'string')
    .map((line) => movementFrom(line, source))
}

function isOnItsWay({ source }: Stripe.BalanceTransaction): boolean {
  if (source === null || typeof source === 'string') return false
  return source.object === 'charge' && source.status === 'pending'
}

function sourceOf({ source }: Stripe.BalanceTransaction): MovementSource {
  if (source === null || typeof source === 'string') return { kind: 'other', id: idOf(source) }
  if (source.object === 'charge') return chargeFact(source)
  if (source.object === 'refund') return refundFact(source)
  if (source.object === 'dispute') return disputeFact(source)
  if (source.object === 'payout') return payoutFact(source)
  return { kind: 'other', id: source.id }
}

/** Stripe's accountants sort by `reporting_category`; the older `type` decides where that says nothing to us. */
function movementType({ reporting_category, type }: Stripe.BalanceTransaction): MovementType {
  return categories.get(reporting_category) ?? types.get(type) ?? 'other'
}

const categories = new Map<string, MovementType>([
  ['charge', 'charge'],
  ['charge_failure', 'charge_failure'],
  ['refund', 'refund'],
  ['refund_failure', 'refund_failure'],
  ['dispute', 'dispute'],
  ['dispute_reversal', 'dispute_reversal'],
  ['payout', 'payout'],
  ['payout_reversal', 'payout_failure'],
  ['fee', 'fee'],
  ['network_cost', 'fee'],
  ['tax', 'fee'],
])

const types = new Map<string, MovementType>([
  ['charge', 'charge'],
  ['payment', 'charge'],
  ['payment_failure_refund', 'charge_failure'],
  ['refund', 'refund'],
  ['payment_refund', 'refund'],
  ['refund_failure', 'refund_failure'],
  ['payout', 'payout'],
  ['payout_cancel', 'payout_failure'],
  ['payout_failure', 'payout_failure'],
  ['stripe_fee', 'fee'],
  ['stripe_fx_fee', 'fee'],
  ['tax_fee', 'fee'],
])
