import { cancelSubscription, makeCustomer } from '../money/subscriptions.ts'
import { writeObject } from '../wire/objects.ts'
import { pageOf, rowOf, text } from './lists.ts'
import { merged } from './metadata.ts'
import type { Call, Route } from './route.ts'
import { validated } from './validate.ts'

export const customerRoutes: readonly Route[] = [
  { method: 'POST', path: '/v1/customers', schema: 'customer-create', answer: createCustomer },
  { method: 'POST', path: '/v1/customers/:id', schema: 'customer-update', answer: updateCustomer },
  {
    method: 'GET',
    path: '/v1/customers/:id',
    answer: ({ world, id }) =>
      writeObject('customer', rowOf(world.store.tables, 'customer', id), world),
  },
  { method: 'GET', path: '/v1/customers', answer: listCustomers },
  {
    method: 'GET',
    path: '/v1/subscriptions/:id',
    answer: ({ world, id }) =>
      writeObject('subscription', rowOf(world.store.tables, 'subscription', id), world),
  },
  { method: 'GET', path: '/v1/subscriptions', answer: listSubscriptions },
  {
    method: 'DELETE',
    path: '/v1/subscriptions/:id',
    answer: ({ world, id }) => {
      const subscription = rowOf(world.store.tables, 'subscription', id)
      return writeObject('subscription', cancelSubscription(world, subscription), world)
    },
  },
  {
    method: 'GET',
    path: '/v1/invoices/:id',
    answer: ({ world, id }) =>
      writeObject('invoice', rowOf(world.store.tables, 'invoice', id), world),
  },
]

function createCustomer({ world, params }: Call): object {
  const asked = validated('customer-create', params)
  const customer = makeCustomer(world, {
    email: asked.email ?? null,
    name: asked.name || null,
    phone: asked.phone ?? null,
    description: asked.description ?? null,
    metadata: merged({}, asked.metadata),
  })
  return writeObject('customer', customer, world)
}

function updateCustomer({ world, id, params }: Call): object {
  const asked = validated('customer-update', params)
  const customer = rowOf(world.store.tables, 'customer', id)
  const updated = world.store.put('customer', {
    ...customer,
    email: asked.email ?? customer.email,
    name: asked.name || customer.name,
    phone: asked.phone ?? customer.phone,
    description: asked.description ?? customer.description,
    metadata: merged(customer.metadata, asked.metadata),
  })
  world.emit('customer.updated', 'customer', updated)
  return writeObject('customer', updated, world)
}

function listCustomers({ world, params, path }: Call): object {
  const email = text(params['email'])
  const page = pageOf(
    world.store.tables.customer,
    params,
    path,
    (customer) => email === undefined || customer.email === email,
  )
  return { ...page, data: page.data.map((row) => writeObject('customer', row, world)) }
}

function listSubscriptions({ world, params, path }: Call): object {
  const customer = text(params['customer'])
  const page = pageOf(
    world.store.tables.subscription,
    params,
    path,
    (subscription) => customer === undefined || subscription.customer === customer,
  )
  return { ...page, data: page.data.map((row) => writeObject('subscription', row, world)) }
}
