import { afterAll, beforeAll, expect, test } from 'vitest'
import { anOrganization } from '#db/testing/builders.ts'
import { startTestStripe } from '#db/testing/stripe.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import type { OrderWish } from '../place-order.server.ts'
import { anOuting, aCart } from '../testing/tickets.ts'
import type { AnOuting } from '../testing/tickets.ts'
import { keepTicketsAsGift } from './keep-as-gift.server.ts'
import { aPaidOrderAtStripe, picked, receiptsOfSale } from './testing/paid.ts'
import type { AnOrder } from './testing/paid.ts'
import { wishFor } from './testing/give-back.ts'

let stripe: TestStripe
let count = 0

beforeAll(async () => {
  stripe = await startTestStripe()
  await anOrganization()
})
afterAll(() => stripe.finish())

test('C3: a place that is given up for nothing leaves its price as a gift, on a receipt that says so', async () => {
  const four = await aPaidOne(await anOuting())
  expect(await keepTicketsAsGift(wishFor(four, picked(four, 0)))).toEqual({ kind: 'kept' })
  expect((await receiptsOfSale(four.sale.id)).at(-1)).toMatchObject({
    amount: 48_000,
    value: 21_000,
    deductible: 27_000,
    valid: true,
  })
  expect(await keepTicketsAsGift(wishFor(four, picked(four, 1, 2, 3)))).toEqual({ kind: 'kept' })
  expect((await receiptsOfSale(four.sale.id)).at(-1)).toMatchObject({
    amount: 48_000,
    value: 0,
    deductible: 48_000,
    benefit: null,
    valid: true,
  })
})

test('what is not paid cannot stay as a gift', async () => {
  const four = await aPaidOne(await anOuting(), { pays: 'own' })
  expect(await keepTicketsAsGift(wishFor(four, picked(four, 1)))).toEqual({ kind: 'not-paid' })
})

/** Paid at Stripe, by a buyer of its own. */
async function aPaidOne(
  outing: AnOuting,
  wish: Partial<OrderWish> = {},
  lines: Readonly<Record<string, number>> = { Foursome: 1 },
): Promise<AnOrder> {
  const buyer = { name: 'Walter Brandt', email: `gives.back${++count}@example.org` }
  return await aPaidOrderAtStripe(stripe, aCart(outing, lines, { buyer, ...wish }))
}
