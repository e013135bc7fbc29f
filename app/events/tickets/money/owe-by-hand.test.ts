import { afterEach, beforeAll, expect, test } from 'vitest'
import type { Hand } from '#app/contributions/hand.ts'
import { aHand, anIncoming, received } from '#app/contributions/testing/money-by-hand.ts'
import { cents } from '#app/money/cents.ts'
import { db, inTransaction, pool } from '#app/platform/database.server.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization } from '#db/testing/builders.ts'
import type { OrderWish } from '../place-order.server.ts'
import { placeOrder } from '../place-order.server.ts'
import { anOuting, aCart } from '../testing/tickets.ts'
import { giveBackTickets } from './give-back.server.ts'
import { keepTicketsAsGift } from './keep-as-gift.server.ts'
import { oweByHand } from './owe-by-hand.server.ts'
import { ticketsOf } from './testing/paid.ts'

let treasurer: Hand

beforeAll(async () => {
  await anOrganization()
  treasurer = await aHand('Ruth the treasurer')
})
afterEach(async () => {
  expect(await checkBooks(pool)).toEqual([])
})

test('C4: a firm that pays by invoice owes what its places cost, and nobody of ours entered it', async () => {
  const { contribution } = await anInvoice()
  expect(await promiseOf(contribution)).toMatchObject({
    kind: 'ticket',
    means: 'check',
    amount_cents: 48_000,
    fair_value_cents: 28_000,
    benefit: '1 × Foursome: Golf, cart and dinner',
    giver_name: 'Lakeside Dental',
    entered_by: null,
  })
})

test('an order that is written down twice is owed once', async () => {
  const { orderId, contribution } = await anInvoice()
  const again = await inTransaction((trx) =>
    oweByHand(trx, { orderId, means: 'check', dueOn: '2027-01-10', by: null }),
  )
  expect(again).toMatchObject({ kind: 'owed', publicId: contribution })
})

test('C3: staff receive the check as any other, and the receipt says what of it is a gift', async () => {
  const { contribution } = await anInvoice()
  const money = anIncoming({ amount: cents(48_000) })
  expect(await received(contribution, treasurer, money)).toMatchObject({ kind: 'confirmed' })
  expect(await receiptsOf(contribution)).toEqual([
    { amount_cents: 48_000, fair_value_cents: 28_000, deductible_cents: 20_000 },
  ])
})

test('I18: cash of the day is in the hand of whoever sold it, and somebody else receives it', async () => {
  const captain = await aHand('Denise')
  const { contribution } = await anInvoice({ way: 'cash', firm: null, soldBy: captain.id }, captain)
  const cash = anIncoming({ means: 'cash', amount: cents(48_000), checkNumber: null })
  expect(await received(contribution, captain, cash)).toEqual({ kind: 'own-entry' })
  expect(await received(contribution, treasurer, cash)).toMatchObject({ kind: 'confirmed' })
})

test('a place that is given back before the check came is owed no more; all of them take the promise back', async () => {
  const { publicId, orderId, contribution } = await anInvoice()
  const tickets = await ticketsOf(orderId)
  expect(await giveBack(publicId, tickets.slice(0, 1))).toMatchObject({ back: 0, owedBack: 0 })
  expect(await promiseOf(contribution)).toMatchObject({
    amount_cents: 36_000,
    fair_value_cents: 21_000,
    benefit: '3 of 4 places of Foursome: Golf, cart and dinner',
    voided_at: null,
  })
  await giveBack(publicId, tickets.slice(1))
  expect((await promiseOf(contribution)).voided_at).not.toBe(null)
})

test('C26: a place that is given back after the check came: staff pay it back, and the receipt stands until then', async () => {
  const { publicId, orderId, contribution } = await anInvoice()
  await received(contribution, treasurer, anIncoming({ amount: cents(48_000) }))
  const tickets = await ticketsOf(orderId)
  expect(await giveBack(publicId, tickets.slice(0, 1))).toMatchObject({ back: 0, owedBack: 12_000 })
  expect(await receiptsOf(contribution)).toMatchObject([
    { amount_cents: 48_000, deductible_cents: 20_000 },
  ])
})

test('C3: of a check that came, a place that is kept as a gift is one', async () => {
  const { publicId, orderId, contribution } = await anInvoice()
  const wish = {
    orderPublicId: publicId,
    ticketPublicIds: (await ticketsOf(orderId)).slice(0, 1).map(({ public_id: id }) => id),
    as: 'team' as const,
    why: 'given_back' as const,
    reason: 'They leave it',
    by: treasurer,
  }
  expect(await keepTicketsAsGift(wish)).toEqual({ kind: 'not-paid' })
  await received(contribution, treasurer, anIncoming({ amount: cents(48_000) }))
  expect(await keepTicketsAsGift({ ...wish, by: await aHand('Noor') })).toEqual({ kind: 'kept' })
  expect(await receiptsOf(contribution)).toMatchObject([
    { amount_cents: 48_000, deductible_cents: 27_000 },
  ])
})

/** A foursome of a firm that pays by check. */
async function anInvoice(wish: Partial<OrderWish> = {}, by: Hand | null = null) {
  const outing = await anOuting()
  const cart = aCart(outing, { Foursome: 1 }, { way: 'invoice', firm: 'Lakeside Dental', ...wish })
  return await inTransaction(async (trx) => {
    const placed = await placeOrder(trx, cart)
    if (placed.kind !== 'placed') throw new Error(placed.kind)
    const owed = await oweByHand(trx, {
      orderId: placed.orderId,
      means: wish.way === 'cash' ? 'cash' : 'check',
      dueOn: '2026-12-20',
      by,
    })
    if (owed.kind !== 'owed') throw new Error(owed.kind)
    return { orderId: placed.orderId, publicId: placed.orderPublicId, contribution: owed.publicId }
  })
}

async function giveBack(orderPublicId: string, tickets: readonly { public_id: string }[]) {
  return await giveBackTickets({
    orderPublicId,
    ticketPublicIds: tickets.map(({ public_id: id }) => id),
    as: 'team',
    why: 'given_back',
    reason: 'They cannot come',
    by: await aHand('Noor'),
  })
}

async function promiseOf(publicId: string) {
  return await db
    .selectFrom('contribution')
    .selectAll()
    .where('public_id', '=', publicId)
    .executeTakeFirstOrThrow()
}

async function receiptsOf(publicId: string) {
  return await db
    .selectFrom('receipt as r')
    .innerJoin('remittance_match as m', 'm.id', 'r.match_id')
    .innerJoin('contribution as c', 'c.id', 'm.contribution_id')
    .select(['r.amount_cents', 'r.fair_value_cents', 'r.deductible_cents'])
    .where('c.public_id', '=', publicId)
    .where('r.voided_at', 'is', null)
    .execute()
}
