import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeRefundJob } from '#app/giving/make-refund.server.ts'
import { reconcile } from '#app/giving/reconcile.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { withoutLocks } from '#app/testing/without-locks.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { startTestStripe } from '#db/testing/stripe.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import { aHand } from '#app/contributions/testing/money-by-hand.ts'
import type { OrderWish } from '../place-order.server.ts'
import { anOuting, aCart, order } from '../testing/tickets.ts'
import type { AnOuting } from '../testing/tickets.ts'
import { giveBackTickets, giveBackTicketsWith } from './give-back.server.ts'
import type { GiveBackWish } from './give-back.server.ts'
import { keepTicketsAsGift } from './keep-as-gift.server.ts'
import {
  aPaidOrderAtStripe,
  aPlayer,
  newsTo,
  picked,
  receiptsOfSale,
  refundsOf,
  rereadOrder,
  ticketsOf,
} from './testing/paid.ts'
import type { AnOrder } from './testing/paid.ts'
import { wishFor } from './testing/give-back.ts'

let stripe: TestStripe
let count = 0

beforeAll(async () => {
  stripe = await startTestStripe()
  await anOrganization()
})
afterAll(() => stripe.finish())

test('F10: one place of four is given back: exactly its price goes back, and the place is there for others at once', async () => {
  const outing = await anOuting({ capacity: 4 })
  const four = await aPaidOne(outing)
  expect(await order(aCart(outing, { Single: 1 }))).toMatchObject({ kind: 'too-few-left' })
  const given = await giveBack(four, picked(four, 1))
  expect(given).toMatchObject({ kind: 'given-back', back: 12_000, owedBack: 0 })
  expect((await rereadOrder(four.publicId)).sale).toMatchObject({
    status: 'paid',
    refunded_cents: 12_000,
  })
  expect(await receiptsOfSale(four.sale.id)).toMatchObject([
    { amount: 48_000, value: 28_000, valid: false },
    {
      amount: 36_000,
      value: 21_000,
      deductible: 15_000,
      benefit: '3 of 4 places of Foursome: Golf, cart and dinner',
      valid: true,
    },
  ])
  expect(await order(aCart(outing, { Single: 1 }))).toMatchObject({ kind: 'placed' })
})

test('who was to come by a place that is given back is forgotten, and who stood in there is at their own place again', async () => {
  const four = await aPaidOne(await anOuting())
  const [first, second, third] = four.tickets
  await db
    .insertInto('player')
    .values([
      {
        email: null,
        waived_at: null,
        waived_version_id: null,
        plays_at: null,
        ticket_id: first?.id ?? 0,
        name: 'Bo Lind',
      },
      {
        email: null,
        waived_at: null,
        waived_version_id: null,
        ticket_id: second?.id ?? 0,
        name: 'Ida Novak',
        plays_at: third?.id ?? 0,
      },
    ])
    .execute()
  await giveBack(four, picked(four, 0, 2))
  const players = await db
    .selectFrom('player')
    .select(['name', 'plays_at'])
    .where(
      'ticket_id',
      'in',
      four.tickets.map(({ id }) => id),
    )
    .execute()
  expect(players).toEqual([{ name: 'Ida Novak', plays_at: null }])
})

test('whose place is given back is told once, in words of its own; whoever wrote the order is not', async () => {
  const four = await aPaidOne(await anOuting())
  const [buyer, bo, ida] = ['gives.back', 'bo', 'ida'].map((who) => `${who}${count}@example.org`)
  for (const [at, email] of [buyer, bo, ida].entries())
    await aPlayer({ ticketId: four.tickets[at]?.id ?? 0, email: email ?? '' })
  await Promise.all([1, 2].map(() => giveBack(four, picked(four, 1))))
  await keepTicketsAsGift(wishFor(four, picked(four, 0)))
  expect(await newsTo(bo)).toEqual(['given-back'])
  expect(await newsTo(ida)).toEqual([])
  expect(await newsTo(buyer)).toEqual([])
})

test('F10: two who give back the same place at once send its price back once', async () => {
  const four = await aPaidOne(await anOuting())
  const outcomes = await Promise.all([1, 2].map(() => giveBack(four, picked(four, 0))))
  expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['changed-since', 'given-back'])
  expect(await refundsOf(four.sale)).toEqual([12_000])
})

test('control: without the locks the price of one place would go back twice', async () => {
  const four = await aPaidOne(await anOuting())
  const undo = new Error('what went wrong is undone')
  const refunds = new Set<number>()
  await withoutLocks(
    [1, 2].map(() => async () => {
      await inTransaction(async (trx) => {
        const given = await giveBackTicketsWith(trx, wishFor(four, picked(four, 0)))
        if (given.kind === 'given-back') for (const id of given.refundIds) refunds.add(id)
        throw undo
      })
    }),
  )
  expect(refunds.size).toBe(2)
})

test('F10: a bank asks for the payment back meanwhile: nothing more is sent', async () => {
  const four = await aPaidOne(await anOuting())
  stripe.openDispute(four.sale.charge_id ?? '')
  await reconcile()
  expect(await giveBack(four, picked(four, 0))).toMatchObject({ kind: 'more-than-is-left' })
  expect((await ticketsOf(four.id)).every(({ released_at: at }) => at === null)).toBe(true)
})

test('F1: the program ends before Stripe is asked: the job sends the price back once', async () => {
  const four = await aPaidOne(await anOuting())
  const given = await inTransaction((trx) =>
    giveBackTicketsWith(trx, wishFor(four, picked(four, 0))),
  )
  if (given.kind !== 'given-back') throw new Error(given.kind)
  const [refundId] = given.refundIds
  await makeRefundJob({ refundId })
  await makeRefundJob({ refundId })
  expect((await rereadOrder(four.publicId)).sale.refunded_cents).toBe(12_000)
})

test('C26: a refund that fails later leaves the money, and the receipt that said so before', async () => {
  const four = await aPaidOne(await anOuting())
  await giveBack(four, picked(four, 3))
  const refund = await db
    .selectFrom('refund')
    .select('stripe_refund_id')
    .where('sale_id', '=', four.sale.id)
    .executeTakeFirstOrThrow()
  stripe.failRefund(refund.stripe_refund_id ?? '')
  await reconcile()
  expect((await rereadOrder(four.publicId)).sale.refunded_cents).toBe(0)
  expect((await receiptsOfSale(four.sale.id)).at(-1)).toMatchObject({
    amount: 48_000,
    value: 28_000,
    benefit: '1 × Foursome: Golf, cart and dinner',
    valid: true,
  })
})

test('all four given back: all of it goes back, no receipt stands, and the order is over', async () => {
  const four = await aPaidOne(await anOuting())
  await giveBack(four, picked(four, 0, 1, 2, 3))
  const after = await rereadOrder(four.publicId)
  expect(after.sale.refunded_cents).toBe(48_000)
  expect((await receiptsOfSale(four.sale.id)).every(({ valid }) => !valid)).toBe(true)
  expect(await whyReleased(four)).toBe('given_back')
})

test('S: who has an order gives back what it paid, until the day the event says, and never what a friend paid', async () => {
  const never = await aPaidOne(await anOuting())
  expect(await giveBack(never, picked(never, 0), { as: 'buyer', by: null })).toEqual({
    kind: 'too-late',
  })
  const soon = new Date(now().getTime() + 3_600_000)
  const outing = await anOuting({ ticketing: { refundUntil: soon } })
  const four = await aPaidOne(outing)
  const other = await aPaidOne(outing)
  expect(await giveBack(four, picked(other, 0), { as: 'buyer', by: null })).toEqual({
    kind: 'changed-since',
  })
  expect(await giveBack(four, picked(four, 0), { as: 'player', by: null })).toEqual({
    kind: 'not-theirs',
  })
  expect(await giveBack(four, picked(four, 0), { as: 'buyer', by: null })).toMatchObject({
    kind: 'given-back',
  })
})

test('a place that a friend owes is just given back', async () => {
  const outing = await anOuting()
  const four = await aPaidOne(outing, { pays: 'own' })
  expect(await giveBack(four, picked(four, 2))).toMatchObject({
    kind: 'given-back',
    back: 0,
    refundIds: [],
  })
})

test('a sponsor that gives up takes the places along', async () => {
  const firm = await aPaidOne(await anOuting(), {}, { 'Hole sponsor': 1 })
  expect(await giveBack(firm, picked(firm, 0))).toMatchObject({ back: 100_000 })
  expect((await ticketsOf(firm.id)).every(({ released_at: at }) => at !== null)).toBe(true)
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

async function giveBack(of: AnOrder, places: readonly string[], wish: Partial<GiveBackWish> = {}) {
  return await giveBackTickets(wishFor(of, places, { by: await aHand('Ruth'), ...wish }))
}

async function whyReleased({ id }: AnOrder) {
  const { rows } = await sql<{ why: string | null }>`
    select released_why as why from ticket_order where id = ${id}`.execute(db)
  return rows[0]?.why
}
