import { missing } from '../errors.ts'
import { cancelSubscription, voidInvoice } from '../money/subscriptions.ts'
import type { InvoiceRow, SubscriptionRow } from '../state/subscription-rows.ts'
import { invoicePaymentObject } from '../wire/invoice.ts'
import { writeObject } from '../wire/objects.ts'
import { pageOf, pageOfFew, rowOf, text } from './lists.ts'
import { read, write } from './route.ts'
import type { Call, Route } from './route.ts'

export const subscriptionRoutes: readonly Route[] = [
  read('/v1/subscriptions/:id', ({ world, id }) =>
    writeObject('subscription', rowOf(world.store.tables, 'subscription', id), world),
  ),
  read('/v1/subscriptions', listSubscriptions),
  { method: 'DELETE', path: '/v1/subscriptions/:id', answer: cancel },
  read('/v1/invoices/:id', ({ world, id }) =>
    writeObject('invoice', rowOf(world.store.tables, 'invoice', id), world),
  ),
  write('/v1/invoices/:id/void', 'invoice-void', ({ world, id }) =>
    writeObject('invoice', voidInvoice(world, rowOf(world.store.tables, 'invoice', id)), world),
  ),
  read('/v1/invoice_payments', listInvoicePayments),
]

/** One that has ended is no longer there to be ended. */
function cancel({ world, id }: Call): object {
  const subscription = rowOf(world.store.tables, 'subscription', id)
  if (subscription.status === 'canceled') throw missing('subscription', id)
  return writeObject('subscription', cancelSubscription(world, subscription), world)
}

function listSubscriptions({ world, params, path }: Call): object {
  const customer = text(params['customer'])
  const status = text(params['status'])
  const page = pageOf(
    world.store.tables.subscription,
    params,
    path,
    (subscription) =>
      (customer === undefined || subscription.customer === customer) &&
      isListed(subscription, status),
  )
  return { ...page, data: page.data.map((row) => writeObject('subscription', row, world)) }
}

/** What has ended is listed only for who asks for it. */
function isListed({ status }: SubscriptionRow, asked: string | undefined): boolean {
  if (asked === undefined) return status !== 'canceled'
  return asked === 'all' || asked === status
}

function listInvoicePayments({ world, params, path }: Call): object {
  const page = pageOfFew(askedInvoices({ world, params }), params, path)
  return { ...page, data: page.data.map(invoicePaymentObject) }
}

function askedInvoices({ world, params }: Pick<Call, 'world' | 'params'>): InvoiceRow[] {
  const { invoice } = world.store.tables
  const payment = params['payment']
  const paymentId =
    typeof payment === 'object' && 'payment_intent' in payment
      ? text(payment.payment_intent)
      : undefined
  if (paymentId !== undefined) return invoice.by('payment', paymentId)
  const one = invoice.get(text(params['invoice']) ?? '')
  return one === undefined ? [] : [one]
}
