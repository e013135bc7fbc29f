import { makeCustomer } from '../money/subscriptions.ts'
import { writeObject } from '../wire/objects.ts'
import { pageOf, rowOf, text } from './lists.ts'
import { merged } from './metadata.ts'
import { read, write } from './route.ts'
import type { Call, Route } from './route.ts'
import type { Requests } from './validate.ts'

export const customerRoutes: readonly Route[] = [
  write('/v1/customers', 'customer-create', createCustomer),
  write('/v1/customers/:id', 'customer-update', updateCustomer),
  read('/v1/customers/:id', ({ world, id }) =>
    writeObject('customer', rowOf(world.store.tables, 'customer', id), world),
  ),
  read('/v1/customers', listCustomers),
]

function createCustomer({ world }: Call, asked: Requests['customer-create']): object {
  const customer = makeCustomer(world, {
    email: asked.email ?? null,
    name: asked.name || null,
    phone: asked.phone ?? null,
    description: asked.description ?? null,
    metadata: merged({}, asked.metadata),
  })
  return writeObject('customer', customer, world)
}

function updateCustomer({ world, id }: Call, asked: Requests['customer-update']): object {
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
