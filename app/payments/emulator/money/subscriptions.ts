import { invalid, Refusal } from '../errors.ts'
import { monthAfter } from '../month-after.ts'
import type { CustomerRow, LineRow, Payer, SessionRow } from '../state/rows.ts'
import type { InvoiceRow, SubscriptionRow } from '../state/subscription-rows.ts'
import { newId } from '../world.ts'
import type { World } from '../world.ts'
import type { Means } from './charges.ts'
import { makePayment, pay } from './payments.ts'

const DAY = 86_400

export function makeCustomer(world: World, wanted: Partial<CustomerRow>): CustomerRow {
  const customer = world.store.put('customer', {
    email: null,
    name: null,
    phone: null,
    description: null,
    metadata: {},
    ...wanted,
    id: newId('cus_', 14),
    created: world.now(),
  })
  world.emit('customer.created', 'customer', customer)
  return customer
}

/** What a finished session in subscription mode begins: its customer, its subscription and the first invoice. */
export function beginSubscription(
  world: World,
  session: SessionRow,
  { payer, paid }: { readonly payer: Payer; readonly paid: boolean },
): Pick<SessionRow, 'customer' | 'subscription' | 'invoice'> {
  const customer = session.customer ?? makeCustomer(world, payer).id
  const created = world.now()
  const invoiceId = newId('in_')
  const subscription = world.store.put('subscription', {
    id: newId('sub_'),
    created,
    status: 'active',
    currency: session.currency,
    customer,
    payer,
    lines: session.lines,
    metadata: session.subscriptionMetadata,
    cycle: 0,
    invoice: invoiceId,
    canceledAt: null,
    cancelReason: null,
  })
  const invoice = invoiceFor(world, subscription, session.payment ?? '')
  world.emit('customer.subscription.created', 'subscription', subscription)
  if (paid) settleInvoice(world, invoice)
  return { customer, subscription: subscription.id, invoice: invoiceId }
}

/** A month has passed: the next invoice is made and its payment tried, once. */
export function renewSubscription(
  world: World,
  subscription: SubscriptionRow,
  means: Means,
): InvoiceRow {
  if (subscription.status === 'canceled')
    throw invalid(`The subscription ${subscription.id} is canceled; no month of it begins.`)
  const next = world.store.put('subscription', {
    ...subscription,
    cycle: subscription.cycle + 1,
    invoice: newId('in_'),
  })
  const payment = makePayment(world, {
    amount: amountOf(next.lines),
    currency: next.currency,
    description: 'Subscription update',
    receiptEmail: next.payer.email,
    customer: next.customer,
    captureMethod: 'automatic',
    automaticMethods: true,
  })
  return payInvoice(world, invoiceFor(world, next, payment.id), means)
}

/** Tries to take the money of an open invoice: as the card on file does, or a new one on the invoice's own page. */
export function payInvoice(world: World, invoice: InvoiceRow, means: Means): InvoiceRow {
  if (invoice.status !== 'open')
    throw invalid(`This invoice is ${invoice.status}, so it cannot be paid.`)
  const payment = world.store.tables.payment_intent.get(invoice.payment)
  const subscription = world.store.tables.subscription.get(invoice.subscription)
  if (payment === undefined || subscription === undefined) return invoice
  try {
    pay(world, payment, means, subscription.payer)
    return settleInvoice(world, invoice)
  } catch (error) {
    if (error instanceof Refusal) return failInvoice(world, invoice)
    throw error
  }
}

export function settleInvoice(world: World, invoice: InvoiceRow): InvoiceRow {
  const paid = world.store.put('invoice', {
    ...invoice,
    status: 'paid',
    attempts: invoice.attempts + 1,
    nextAttempt: null,
    paidAt: world.now(),
  })
  world.emit('invoice.paid', 'invoice', paid)
  stand(world, invoice.subscription, 'active')
  return paid
}

export function failInvoice(world: World, invoice: InvoiceRow): InvoiceRow {
  const unpaid = world.store.put('invoice', {
    ...invoice,
    attempts: invoice.attempts + 1,
    nextAttempt: world.now() + 3 * DAY,
  })
  world.emit('invoice.payment_failed', 'invoice', unpaid)
  stand(world, invoice.subscription, 'past_due')
  return unpaid
}

export function voidInvoice(world: World, invoice: InvoiceRow): InvoiceRow {
  if (invoice.status !== 'open') throw invalid(`You can only pass in open invoices.`)
  const gone = world.store.put('invoice', { ...invoice, status: 'void', nextAttempt: null })
  world.emit('invoice.voided', 'invoice', gone)
  return gone
}

export function cancelSubscription(
  world: World,
  subscription: SubscriptionRow,
  cancelReason: NonNullable<SubscriptionRow['cancelReason']> = 'cancellation_requested',
): SubscriptionRow {
  const canceled = world.store.put('subscription', {
    ...subscription,
    status: 'canceled',
    canceledAt: world.now(),
    cancelReason,
  })
  world.emit('customer.subscription.deleted', 'subscription', canceled)
  return canceled
}

function invoiceFor(world: World, subscription: SubscriptionRow, payment: string): InvoiceRow {
  const { invoice, created, cycle, currency, customer, lines, id, metadata } = subscription
  const [line] = lines
  if (line === undefined) throw invalid('A subscription has a price.')
  return world.store.put('invoice', {
    id: invoice,
    created: world.now(),
    amount: amountOf(lines),
    currency,
    customer,
    subscription: id,
    subscriptionMetadata: metadata,
    reason: cycle === 0 ? 'subscription_create' : 'subscription_cycle',
    status: 'open',
    line,
    periodStart: monthAfter(created, cycle),
    periodEnd: monthAfter(created, cycle + 1),
    payment,
    attempts: 0,
    nextAttempt: null,
    paidAt: null,
  })
}

function amountOf(lines: readonly LineRow[]): number {
  return lines.reduce((sum, { unitAmount, quantity }) => sum + unitAmount * quantity, 0)
}

function stand(world: World, id: string, status: 'active' | 'past_due'): void {
  const subscription = world.store.tables.subscription.get(id)
  if (subscription === undefined || subscription.status === 'canceled') return
  const standing = world.store.put('subscription', { ...subscription, status })
  world.emit('customer.subscription.updated', 'subscription', standing)
}
