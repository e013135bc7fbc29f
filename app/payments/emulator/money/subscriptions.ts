import type { CustomerRow, Payer, SessionRow, SubscriptionRow } from '../state/rows.ts'
import { newId } from '../world.ts'
import type { World } from '../world.ts'

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

/** What a paid session in subscription mode begins: its customer, its subscription and the first invoice. */
export function beginSubscription(
  world: World,
  session: SessionRow,
  payer: Payer,
): Pick<SessionRow, 'customer' | 'subscription' | 'invoice'> {
  const customer = session.customer ?? makeCustomer(world, payer).id
  const created = world.now()
  const invoice = world.store.put('invoice', {
    id: newId('in_'),
    created,
    amount: session.amount,
    currency: session.currency,
    customer,
    subscription: newId('sub_'),
    subscriptionMetadata: session.subscriptionMetadata,
  })
  const subscription = world.store.put('subscription', {
    id: invoice.subscription,
    created,
    status: 'active',
    currency: session.currency,
    customer,
    lines: session.lines,
    metadata: session.subscriptionMetadata,
    invoice: invoice.id,
    canceledAt: null,
  })
  world.emit('customer.subscription.created', 'subscription', subscription)
  world.emit('invoice.paid', 'invoice', invoice)
  return { customer, subscription: subscription.id, invoice: invoice.id }
}

export function cancelSubscription(world: World, subscription: SubscriptionRow): SubscriptionRow {
  const canceled = world.store.put('subscription', {
    ...subscription,
    status: 'canceled',
    canceledAt: world.now(),
  })
  world.emit('customer.subscription.deleted', 'subscription', canceled)
  return canceled
}
