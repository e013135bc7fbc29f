import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { bookMovements } from '#app/giving/book-movements.server.ts'
import { closeSale } from '#app/giving/sales/sale-standing.server.ts'
import type { MoneyMovement } from '#app/payments/words.ts'
import { cents } from '#app/money/cents.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction, pool } from '#app/platform/database.server.ts'
import { checkBooks } from '#db/books.ts'
import { aCharge, anOrganization, aRefund } from '#db/testing/builders.ts'
import { findSale, wholePayment } from '#db/testing/sales.ts'
import { order, aCart, anOuting, aPackage } from '../testing/tickets.ts'
import type { AnOuting } from '../testing/tickets.ts'
import { giveBackTicketsWith } from './give-back.server.ts'
import { keepTicketsAsGift } from './keep-as-gift.server.ts'
import { rereadOrder } from './testing/paid.ts'

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

interface PlainTicket {
  readonly id: string
  state: 'theirs' | 'asked back' | 'back' | 'kept' | 'away'
  refund: PlainRefund | null
}
interface PlainRefund {
  /** Ours, by its public id. */
  readonly id: string
  readonly amount: number
  line: MoneyMovement | null
  failed: boolean
}
interface PlainOrder {
  readonly id: string
  readonly saleId: number
  readonly tickets: PlainTicket[]
  state: 'held' | 'left' | 'paid'
  back: number
  readonly refunds: PlainRefund[]
}

const PRICE = 12_000
const VALUE = 7_000

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
  const wish = wishFor(of, ticket)
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
  const kept = await keepTicketsAsGift(wishFor(of, ticket))
  if (of.state === 'held') return expect(kept.kind).toBe('being-paid')
  if (ticket.state !== 'theirs') return expect(kept.kind).toBe('changed-since')
  expect(kept.kind).toBe('kept')
  ticket.state = 'kept'
}

function wishFor({ id }: PlainOrder, ticket: PlainTicket) {
  return {
    orderPublicId: id,
    ticketPublicIds: [ticket.id],
    as: 'team' as const,
    why: 'given_back' as const,
    reason: 'They cannot come',
    by: null,
  }
}

/** What was asked to go back since; each refund is of the tickets that were given up with it. */
async function noteRefunds(of: PlainOrder): Promise<void> {
  const rows = await db
    .selectFrom('refund')
    .select(['public_id', 'amount_cents'])
    .where('sale_id', '=', of.saleId)
    .where('reason', '<>', 'made in the payment dashboard')
    .orderBy('id')
    .execute()
  for (const row of rows.slice(of.refunds.length)) {
    const refund = { id: row.public_id, amount: row.amount_cents, line: null, failed: false }
    of.refunds.push(refund)
    for (const ticket of of.tickets)
      if (ticket.state === 'asked back' && ticket.refund === null) ticket.refund = refund
  }
}

/** What of the price is there and not on its way back. */
function freeOf({ tickets, back, refunds }: PlainOrder): number {
  const underWay = refunds
    .filter(({ line }) => line === null)
    .reduce((sum, { amount }) => sum + amount, 0)
  return tickets.length * PRICE - back - underWay
}

function plainlyPromised(orders: readonly PlainOrder[]): number {
  return orders
    .filter(({ state }) => state !== 'left')
    .flatMap(({ tickets }) => tickets)
    .filter(({ state }) => state === 'theirs').length
}

async function promised({ id }: AnOuting): Promise<number> {
  const { rows } = await sql<{
    places: number
  }>`select places_promised(${id})::int as places`.execute(db)
  return rows[0]?.places ?? 0
}

/** What the book holds of each payment, and the receipt that stands over it. */
async function agree(outing: AnOuting, orders: readonly PlainOrder[]): Promise<void> {
  const { rows: booked } = await sql<{ sale: number; cents: number }>`
    select j.sale_id as sale, -sum(p.amount)::bigint as cents from journal j join posting p on p.journal_id = j.id
      join ledger_account a on a.id = p.account_id and a.code = 'ticket_income' and a.team_id = ${outing.team.id}
     group by 1 having sum(p.amount) <> 0`.execute(db)
  const left = (of: PlainOrder) => (of.state === 'paid' ? of.tickets.length * PRICE - of.back : 0)
  expect(new Map(booked.map(({ sale, cents: held }) => [sale, held]))).toEqual(
    new Map(orders.flatMap((of) => (left(of) > 0 ? [[of.saleId, left(of)] as const] : []))),
  )
  const { rows: receipts } = await sql<{ sale: number; cents: number; value: number }>`
    select r.sale_id as sale, r.amount_cents as cents, r.fair_value_cents as value
      from receipt r join sale s on s.id = r.sale_id where s.event_id = ${outing.id} and r.voided_at is null`.execute(
    db,
  )
  expect(new Map(receipts.map((row) => [row.sale, [row.cents, row.value]]))).toEqual(
    new Map(
      orders.flatMap((of) => {
        const value =
          of.tickets.filter(({ state }) => state === 'theirs' || state === 'asked back').length *
          VALUE
        const has = of.tickets.some(({ state }) => state === 'theirs' || state === 'kept')
        return has && left(of) > value ? [[of.saleId, [left(of), value]] as const] : []
      }),
    ),
  )
}

function pick<Item>(of: readonly Item[], which: number): Item | undefined {
  return of.length === 0 ? undefined : of[which % of.length]
}
