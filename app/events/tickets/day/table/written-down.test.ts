import { randomBytes } from 'node:crypto'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { db, pool } from '#app/platform/database.server.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { startTestStripe } from '#db/testing/stripe.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import { answerPayment } from '../../order/order-page.server.ts'
import { CheckInBatch } from '../line.form.ts'
import { takeLines } from '../take-lines.server.ts'
import { findPlaceForm } from './place-form.server.ts'
import { findTableSale, takeBackTableSale } from './table-sale.server.ts'
import { aDoor, listOf, sellPlaceAt } from './testing/door.ts'
import type { Door } from './testing/door.ts'
import { orderOf, saleIn } from './testing/morning.ts'

let stripe: TestStripe
beforeAll(async () => {
  stripe = await startTestStripe()
  await anOrganization()
})
afterEach(async () => {
  expect(await checkBooks(pool)).toEqual([])
})
afterAll(() => stripe.finish())

/** A morning on which a helper wrote Joan down. @returns the line that did. */
async function joanAt(door: Door): Promise<string> {
  const line = randomBytes(16).toString('hex')
  await takeLines(door.key, [
    { kind: 'walk_up', name: 'Joan', id: line, madeAt: '2026-06-12T08:00:00Z' },
  ])
  return line
}

/** The payment that its buyer is asked for by card. */
async function paymentOf(sale: string) {
  return await db
    .selectFrom('ticket_order as o')
    .innerJoin('sale as s', 's.id', 'o.sale_id')
    .select(['s.public_id', 's.checkout_id'])
    .where('o.public_id', '=', await orderOf(sale))
    .executeTakeFirstOrThrow()
}

const joan = (id: string) => [{ id, name: 'Joan' }]

test('whose name was written down before is a walk-up no more', async () => {
  const door = await aDoor()
  const line = await joanAt(door)
  expect((await findPlaceForm(door.key, line)).form).toMatchObject({ name: 'Joan', line })
  saleIn(await sellPlaceAt(door, { line }))
  expect(await listOf(door)).toMatchObject({ names: ['Joan Hill'], walkUps: [] })
})

test('whose page for the card was closed unpaid is written down again, and is sold a place by the same name', async () => {
  const door = await aDoor()
  const line = await joanAt(door)
  const sold = saleIn(await sellPlaceAt(door, { line, way: 'card' }))
  expect((await listOf(door)).walkUps).toEqual([])
  await takeBackTableSale(door.key, sold)
  expect(await listOf(door)).toMatchObject({ names: [], walkUps: joan(line) })
  expect((await findPlaceForm(door.key, line)).form).toMatchObject({ name: 'Joan', line })
  saleIn(await sellPlaceAt(door, { line }))
  expect(await listOf(door)).toMatchObject({ names: ['Joan Hill'], walkUps: [] })
})

test('whose page for the card ran out is written down again', async () => {
  const door = await aDoor()
  const line = await joanAt(door)
  const sold = saleIn(await sellPlaceAt(door, { line, way: 'card' }))
  await db
    .updateTable('sale')
    .set({ expires_at: new Date(Date.now() - 60_000) })
    .where('public_id', '=', (await paymentOf(sold)).public_id)
    .execute()
  expect((await findTableSale(door.key, sold, false)).sale).toMatchObject({ state: 'off' })
  expect((await listOf(door)).walkUps).toEqual(joan(line))
})

test('who paid by card stays off the list of names, and so does who paid in cash until it is taken back', async () => {
  const door = await aDoor()
  const [paid, cash] = [await joanAt(door), await joanAt(door)]
  const card = saleIn(await sellPlaceAt(door, { line: paid, way: 'card' }))
  await answerPayment(await orderOf(card))
  const { checkout_id: checkout } = await paymentOf(card)
  stripe.pay(checkout ?? '', { email: 'joan@example.org', name: 'Joan Hill' })
  expect((await findTableSale(door.key, card, true)).sale).toMatchObject({ state: 'paid' })
  const boxed = saleIn(await sellPlaceAt(door, { line: cash }))
  expect((await listOf(door)).walkUps).toEqual([])
  await takeBackTableSale(door.key, boxed)
  expect((await listOf(door)).walkUps).toEqual(joan(cash))
})

test('a form that is sent twice takes the name off once', async () => {
  const door = await aDoor()
  const line = await joanAt(door)
  const form = randomBytes(16).toString('hex')
  const both = await Promise.all([
    sellPlaceAt(door, { line, form }),
    sellPlaceAt(door, { line, form }),
  ])
  expect(new Set(both.map(saleIn)).size).toBe(1)
  expect(await listOf(door)).toMatchObject({ names: ['Joan Hill'], walkUps: [] })
})

test('S18: of a name that holds the number of a card the rest is written down', async () => {
  const door = await aDoor()
  const lines = [
    {
      kind: 'walk_up',
      name: 'Joan 4242 4242 4242 4242',
      id: randomBytes(16).toString('hex'),
      madeAt: '2026-06-12T08:00:00Z',
    },
  ]
  await takeLines(door.key, CheckInBatch.parse({ lines }).lines)
  expect((await listOf(door)).walkUps).toMatchObject([{ name: 'Joan …' }])
})
