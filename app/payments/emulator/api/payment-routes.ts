import type { Stripe } from 'stripe'
import { invalid } from '../errors.ts'
import { cancelPayment, confirmPayment, makePayment } from '../money/payments.ts'
import { makeRefund } from '../money/refunds.ts'
import type { ChargeRow, PaymentRow, RefundRow } from '../state/rows.ts'
import { writeObject } from '../wire/objects.ts'
import { pageOf, pageOfFew, rowOf, text } from './lists.ts'
import { merged } from './metadata.ts'
import { read, write } from './route.ts'
import type { Call, Route } from './route.ts'
import { LEAST_AMOUNT } from './session-routes.ts'
import type { Requests } from './validate.ts'

export const paymentRoutes: readonly Route[] = [
  write('/v1/payment_intents', 'payment-create', createPayment),
  write('/v1/payment_intents/:id/confirm', 'payment-confirm', confirm),
  write('/v1/payment_intents/:id/cancel', 'payment-cancel', ({ world, id }) =>
    written(world, cancelPayment(world, rowOf(world.store.tables, 'payment_intent', id))),
  ),
  read('/v1/payment_intents/:id', ({ world, id }) =>
    written(world, rowOf(world.store.tables, 'payment_intent', id)),
  ),
  read('/v1/payment_intents', listPayments),
  read('/v1/charges/:id', ({ world, id }) =>
    writeObject('charge', rowOf(world.store.tables, 'charge', id), world),
  ),
  read('/v1/charges', listCharges),
  write('/v1/refunds', 'refund-create', createRefund),
  read('/v1/refunds/:id', ({ world, id }) =>
    writeObject('refund', rowOf(world.store.tables, 'refund', id), world),
  ),
  read('/v1/refunds', listRefunds),
]

function written(world: Call['world'], payment: PaymentRow): object {
  return writeObject('payment_intent', payment, world)
}

function createPayment({ world }: Call, asked: Requests['payment-create']): object {
  if (!Number.isInteger(asked.amount) || asked.amount < LEAST_AMOUNT)
    throw invalid('Amount must be at least $0.50 usd', {
      code: 'amount_too_small',
      param: 'amount',
    })
  const paymentMethod = asked.payment_method ?? null
  const payment = makePayment(world, {
    amount: asked.amount,
    currency: asked.currency.toLowerCase(),
    status: paymentMethod === null ? 'requires_payment_method' : 'requires_confirmation',
    description: asked.description ?? null,
    customer: asked.customer ?? null,
    receiptEmail: asked.receipt_email ?? null,
    metadata: merged({}, asked.metadata),
    automaticMethods: asked.automatic_payment_methods !== undefined,
    paymentMethod,
  })
  if (asked.confirm !== true) return written(world, payment)
  const returnUrl = asked.return_url ?? null
  return written(world, confirmPayment(world, payment, { paymentMethod, returnUrl }))
}

function confirm({ world, id }: Call, asked: Requests['payment-confirm']): object {
  const payment = rowOf(world.store.tables, 'payment_intent', id)
  const paymentMethod = asked.payment_method ?? null
  const returnUrl = asked.return_url ?? null
  return written(world, confirmPayment(world, payment, { paymentMethod, returnUrl }))
}

function listPayments({ world, params, path }: Call): object {
  const customer = text(params['customer'])
  const page = pageOf(
    world.store.tables.payment_intent,
    params,
    path,
    (payment) => customer === undefined || payment.customer === customer,
  )
  return { ...page, data: page.data.map((row) => written(world, row)) }
}

function listCharges({ world, params, path }: Call): object {
  const { charge } = world.store.tables
  const payment = text(params['payment_intent'])
  const page =
    payment === undefined
      ? pageOf(charge, params, path, () => true)
      : pageOfFew(charge.by('payment', payment), params, path)
  return { ...page, data: page.data.map((row) => writeObject('charge', row, world)) }
}

function createRefund({ world }: Call, asked: Requests['refund-create']): object {
  const refund = makeRefund(world, chargeOf(world, asked), {
    amount: asked.amount,
    reason: reasonOf(asked.reason),
    metadata: merged({}, asked.metadata),
  })
  return writeObject('refund', refund, world)
}

function chargeOf(world: Call['world'], asked: Stripe.RefundCreateParams): ChargeRow {
  if (asked.charge !== undefined) return rowOf(world.store.tables, 'charge', asked.charge)
  if (asked.payment_intent === undefined)
    throw invalid('One of the following params should be provided: payment_intent or charge.')
  const payment = rowOf(world.store.tables, 'payment_intent', asked.payment_intent)
  if (payment.charge === null)
    throw invalid(`The PaymentIntent ${payment.id} does not have a successful charge to refund.`)
  return rowOf(world.store.tables, 'charge', payment.charge)
}

function reasonOf(reason: string | undefined): RefundRow['reason'] {
  if (reason === 'duplicate' || reason === 'fraudulent') return reason
  return reason === undefined ? null : 'requested_by_customer'
}

function listRefunds({ world, params, path }: Call): object {
  const { refund } = world.store.tables
  const charge = text(params['charge'])
  const payment = text(params['payment_intent'])
  const page =
    charge !== undefined
      ? pageOfFew(refund.by('charge', charge), params, path)
      : payment !== undefined
        ? pageOfFew(refund.by('payment', payment), params, path)
        : pageOf(refund, params, path, () => true)
  return { ...page, data: page.data.map((row) => writeObject('refund', row, world)) }
}
