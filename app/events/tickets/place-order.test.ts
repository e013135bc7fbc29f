import { beforeAll, expect, test } from 'vitest'
import { closeSale } from '#app/giving/sales/sale-standing.server.ts'
import { cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { aCart, anOuting, aPackage, order } from './testing/tickets.ts'
import type { AnOuting } from './testing/tickets.ts'

/** What was held for an outing, and what is asked for it. */
async function heldFor({ id }: AnOuting) {
  const tickets = await db
    .selectFrom('ticket')
    .selectAll()
    .where('event_id', '=', id)
    .orderBy('id')
    .execute()
  const sale = await db
    .selectFrom('sale')
    .selectAll()
    .where('event_id', '=', id)
    .executeTakeFirstOrThrow()
  return { tickets, sale }
}

beforeAll(async () => {
  await anOrganization()
})

test('C4: a foursome is held at the price that was read, four places of it, and its page asks for their sum', async () => {
  const outing = await anOuting()
  const placed = await order(aCart(outing, { Foursome: 1, Mulligan: 8 }))
  expect(placed.kind).toBe('placed')
  const { tickets, sale } = await heldFor(outing)
  expect(tickets.filter((ticket) => ticket.takes_place)).toHaveLength(4)
  expect(sale).toMatchObject({ amount_cents: 56_000, income: 'ticket_income', status: 'started' })
})

test('a form that is sent twice is one order', async () => {
  const outing = await anOuting()
  const cart = aCart(outing)
  const [one, other] = await Promise.all([order(cart), order(cart)])
  expect(one).toEqual(other)
  expect((await heldFor(outing)).tickets).toHaveLength(4)
})

test('who pays for their own place alone leaves the friends’ to them', async () => {
  const outing = await anOuting()
  await order(aCart(outing, { Foursome: 1 }, { pays: 'own' }))
  const { tickets, sale } = await heldFor(outing)
  expect(sale.amount_cents).toBe(12_000)
  expect(tickets.filter((ticket) => ticket.sale_id === null)).toHaveLength(3)
})

test('places that were not paid are given back with their page at Stripe', async () => {
  const outing = await anOuting({ capacity: 4 })
  await order(aCart(outing))
  expect(await order(aCart(outing))).toMatchObject({ kind: 'too-few-left' })
  const { sale } = await heldFor(outing)
  await closeSale(sale.public_id)
  expect(await order(aCart(outing))).toMatchObject({ kind: 'placed' })
})

test('no more of an add-on than for each player', async () => {
  const outing = await anOuting()
  expect(await order(aCart(outing, { Foursome: 1, Mulligan: 9 }))).toEqual({ kind: 'changed' })
})

test('F9: of fifty buyers at the last place one gets it', async () => {
  const outing = await anOuting({ capacity: 1, packages: [aPackage({ price: cents(12_000) })] })
  const outcomes = await Promise.all(
    Array.from({ length: 50 }, async () => (await order(aCart(outing, { Single: 1 }))).kind),
  )
  expect(outcomes.filter((kind) => kind === 'placed')).toHaveLength(1)
})
