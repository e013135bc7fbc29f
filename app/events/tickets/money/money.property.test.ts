import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bookMovements } from '#app/giving/book-movements.server.ts'
import { closeSale } from '#app/giving/sales/sale-standing.server.ts'
import type { MoneyMovement } from '#app/payments/words.ts'
import { cents } from '#app/money/cents.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction, pool } from '#app/platform/database.server.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { aCharge, aRefund } from '#db/testing/money-lines.ts'
import { findSale, wholePayment } from '#db/testing/sales.ts'
import { order, aCart, anOuting, aPackage } from '../testing/tickets.ts'
import type { AnOuting } from '../testing/tickets.ts'
import { giveBackTicketsWith } from './give-back.server.ts'
import { keepTicketsAsGift } from './keep-as-gift.server.ts'
import { wishFor } from './testing/give-back.ts'
import { rereadOrder } from './testing/paid.ts'
import {
  PRICE,
  VALUE,
  agree,
  freeOf,
  noteRefunds,
  pick,
  plainlyPromised,
  promised,
} from './testing/pencil.ts'
import type { PlainOrder } from './testing/pencil.ts'

// Whatever befalls an outing's orders, in whatever order and told however often: never more places than there are, and of every
// payment the book and the receipts say what a child with a pencil would.

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 12)
const SEATS = 6

const which = fc.nat(20)
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('one' as const, 'three' as const) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('pay' as const), which }) },
  fc.record({ do: fc.constant('leave' as const), which }),
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('give back' as const), which, place: fc.nat(3) }),
  },
  fc.record({ do: fc.constant('keep' as const), which, place: fc.nat(3) }),
  { weight: 2, arbitrary: fc.record({ do: fc.constant('refund arrives' as const), which }) },
  fc.record({ do: fc.constant('refund fails' as const), which }),
  fc.record({
    do: fc.constant('dashboard' as const),
    which,
    amount: fc.integer({ min: 1, max: 9_000 }),
  }),
  fc.record({ do: fc.constant('told again' as const), which }),
)
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

test(
  `in ${RUNS} random outings no place is sold twice, and each payment is what the pencil says`,
  { timeout: 900_000 },
  async () => {
    await anOrganization()
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 10, maxLength: 40, size: 'max' }),
        async (steps) => {
          const outing = await anOuting({
            capacity: SEATS,
            packages: [
              aPackage(),
              aPackage({
                name: 'Three',
                price: cents(3 * PRICE),
                fairValue: cents(3 * VALUE),
                people: 3,
                places: 3,
              }),
            ],
          })
          const orders: PlainOrder[] = []
          const told: MoneyMovement[] = []
          for (const each of steps) {
            await take(each, { outing, orders, told })
            expect(await promised(outing)).toBe(plainlyPromised(orders))
            expect(plainlyPromised(orders)).toBeLessThanOrEqual(SEATS)
          }
          await agree(outing, orders)
        },
      ),
      { numRuns: RUNS, endOnFailure: true },
    )
    expect(await checkBooks(pool)).toEqual([])
  },
)

interface World {
  readonly outing: AnOuting
  readonly orders: PlainOrder[]
  readonly told: MoneyMovement[]
}

async function take(step: Step, { outing, orders, told }: World): Promise<void> {
  switch (step.do) {
    case 'one':
    case 'three':
      return await buy(outing, orders, step.do === 'one' ? 'Single' : 'Three')
    case 'pay': {
      const of = pick(
        orders.filter(({ state }) => state !== 'paid'),
        step.which,
      )
      if (!of) return
      const line = aCharge(wholePayment(await findSale(of.saleId)))
      const hasRoom = of.state === 'held' || plainlyPromised(orders) + of.tickets.length <= SEATS
      await tell(told, line)
      of.state = 'paid'
      for (const ticket of of.tickets) ticket.state = hasRoom ? 'theirs' : 'asked back'
      return hasRoom ? undefined : await noteRefunds(of)
    }
    case 'leave': {
      const of = pick(
        orders.filter(({ state }) => state === 'held'),
        step.which,
      )
      if (!of) return
      await closeSale((await findSale(of.saleId)).public_id)
      of.state = 'left'
      for (const ticket of of.tickets) ticket.state = 'away'
      return
    }
    case 'give back':
      return await giveBack(orders, step)
    case 'keep':
      return await keep(orders, step)
    case 'refund arrives': {
      const of = pick(
        orders.filter((one) => one.refunds.some(({ line }) => line === null)),
        step.which,
      )
      const refund = of?.refunds.find(({ line }) => line === null)
      if (!of || !refund) return
      const line = aRefund(await findSale(of.saleId), refund.amount, now(), refund.id)
      refund.line = line
      await tell(told, line)
      of.back += refund.amount
      for (const ticket of of.tickets) if (ticket.refund === refund) ticket.state = 'back'
      return
    }
    case 'refund fails': {
      const of = pick(
        orders.filter((one) => one.refunds.some(({ line, failed }) => line !== null && !failed)),
        step.which,
      )
      const refund = of?.refunds.find(({ line, failed }) => line !== null && !failed)
      if (!of || !refund?.line || refund.line.source.kind !== 'refund') return
      refund.failed = true
      await tell(told, {
        ...refund.line,
        id: `txn_${randomUUID()}`,
        type: 'refund_failure',
        amount: cents(refund.amount),
        net: cents(refund.amount),
        source: { ...refund.line.source, status: 'failed' },
      })
      of.back -= refund.amount
      for (const ticket of of.tickets) if (ticket.refund === refund) ticket.state = 'asked back'
      return
    }
    case 'dashboard': {
      const of = pick(
        orders.filter((one) => one.state === 'paid' && freeOf(one) > 0),
        step.which,
      )
      if (!of) return
      const amount = Math.min(step.amount, freeOf(of))
      await tell(told, aRefund(await findSale(of.saleId), amount))
      of.back += amount
      return
    }
    case 'told again': {
      const line = pick(told, step.which)
      if (line) await bookMovements([line])
    }
  }
}

async function tell(told: MoneyMovement[], line: MoneyMovement): Promise<void> {
  await bookMovements([line])
  told.push(line)
}

async function buy(
  outing: AnOuting,
  orders: PlainOrder[],
  name: 'Single' | 'Three',
): Promise<void> {
  const wanted = name === 'Single' ? 1 : 3
  const placed = await order(aCart(outing, { [name]: 1 }))
  if (plainlyPromised(orders) + wanted > SEATS) return expect(placed.kind).toBe('too-few-left')
  if (placed.kind !== 'placed') throw new Error(placed.kind)
  const { publicId, sale, tickets } = await rereadOrder(placed.orderPublicId)
  orders.push({
    id: publicId,
    saleId: sale.id,
    tickets: tickets.map((ticket) => ({ id: ticket.public_id, state: 'theirs', refund: null })),
    state: 'held',
    back: 0,
    refunds: [],
  })
}

async function giveBack(
  orders: readonly PlainOrder[],
  { which: one, place }: { readonly which: number; readonly place: number },
): Promise<void> {
  const of = pick(orders, one)
  const ticket = of && pick(of.tickets, place)
  if (!of || !ticket) return
  const wish = wishFor({ publicId: of.id }, [ticket.id])
  const given = await inTransaction((trx) => giveBackTicketsWith(trx, wish))
  if (of.state === 'held') return expect(given.kind).toBe('being-paid')
  if (ticket.state !== 'theirs') return expect(given.kind).toBe('changed-since')
  if (freeOf(of) < PRICE)
    return expect(given).toEqual({ kind: 'more-than-is-left', left: freeOf(of) })
  expect(given).toMatchObject({ kind: 'given-back', back: PRICE })
  ticket.state = 'asked back'
  await noteRefunds(of)
}

async function keep(
  orders: readonly PlainOrder[],
  { which: one, place }: { readonly which: number; readonly place: number },
): Promise<void> {
  const of = pick(orders, one)
  const ticket = of && pick(of.tickets, place)
  if (!of || !ticket) return
  const kept = await keepTicketsAsGift(wishFor({ publicId: of.id }, [ticket.id]))
  if (of.state === 'held') return expect(kept.kind).toBe('being-paid')
  if (ticket.state !== 'theirs') return expect(kept.kind).toBe('changed-since')
  expect(kept.kind).toBe('kept')
  ticket.state = 'kept'
}
