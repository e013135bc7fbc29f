import { sql } from 'kysely'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { bookMovements } from '#app/giving/book-movements.server.ts'
import { seatLate } from '#app/giving/sales/seat-late.server.ts'
import { closeSale } from '#app/giving/sales/sale-standing.server.ts'
import { db, inTransaction, pool } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { aCharge } from '#db/testing/money-lines.ts'
import { wholePayment } from '#db/testing/sales.ts'
import { anOuting, aCart, aPackage } from '../testing/tickets.ts'
import type { AnOuting } from '../testing/tickets.ts'
import {
  aHeldOrder,
  aPaidOrder,
  lettersTo,
  pay,
  receiptsOfSale,
  rereadOrder,
  ticketsOf,
  refundsOf,
} from './testing/paid.ts'

let count = 0

beforeAll(async () => {
  await anOrganization()
})
afterEach(async () => {
  expect(await checkBooks(pool)).toEqual([])
})

test('F9: a payment that comes after its places were given back has them again while there is room', async () => {
  const late = await aLateOrder(await anOuting({ capacity: 4 }))
  await pay(late.sale)
  const after = await rereadOrder(late.publicId)
  expect(after.tickets.every(({ released_at: at }) => at === null)).toBe(true)
  expect(await receiptsOfSale(late.sale.id)).toMatchObject([{ amount: 48_000, valid: true }])
  expect(await refundsOf(late.sale)).toEqual([])
})

test('F9: others have the places by then: all of the payment goes back, and the letter says so plainly', async () => {
  const outing = await anOuting({ capacity: 4 })
  const late = await aLateOrder(outing)
  await aPaidOrder(aCart(outing))
  await pay(late.sale)
  expect(await refundsOf(late.sale)).toEqual([48_000])
  expect((await ticketsOf(late.id)).every((ticket) => ticket.refund_id !== null)).toBe(true)
  expect(await receiptsOfSale(late.sale.id)).toEqual([])
  expect(await lettersTo(late.email)).toEqual(['ticket-late'])
})

test('F9: a payment told of ten times at once is sent back once', async () => {
  const outing = await anOuting({ capacity: 4 })
  const late = await aLateOrder(outing)
  await aPaidOrder(aCart(outing))
  const line = aCharge(wholePayment(late.sale))
  await Promise.all(Array.from({ length: 10 }, () => bookMovements([line])))
  expect(await refundsOf(late.sale)).toEqual([48_000])
})

test('F9: no more of a package than there is: the last hole that was sold again is not sold twice', async () => {
  const outing = await anOuting({
    packages: [aPackage({ kind: 'sponsorship', name: 'Hole', people: 0, places: 0, stock: 1 })],
  })
  const late = await aLateOrder(outing, { Hole: 1 })
  await aPaidOrder(aCart(outing, { Hole: 1 }))
  await pay(late.sale)
  expect(await refundsOf(late.sale)).toEqual([12_000])
})

test('F9: what was called off meanwhile takes no late payment', async () => {
  const outing = await anOuting()
  const late = await aLateOrder(outing)
  await db
    .updateTable('event')
    .set({ status: 'cancelled', cancel_reason: 'Rain' })
    .where('id', '=', outing.id)
    .execute()
  await pay(late.sale)
  expect(await refundsOf(late.sale)).toEqual([48_000])
})

test('F9: of two late payments for the last place one is seated', async () => {
  const outing = await anOuting({ capacity: 1, packages: [aPackage()] })
  const late = [await aLateOrder(outing, { Single: 1 }), await aLateOrder(outing, { Single: 1 })]
  await Promise.all(late.map(({ sale }) => pay(sale)))
  const refunds = await Promise.all(late.map(({ sale }) => refundsOf(sale)))
  expect(refunds.flat()).toEqual([12_000])
})

test('control: without the lock of the event both would be seated in one place', async () => {
  const outing = await anOuting({ capacity: 1, packages: [aPackage()] })
  const late = [await aLateOrder(outing, { Single: 1 }), await aLateOrder(outing, { Single: 1 })]
  const undo = new Error('what went wrong is undone')
  let looked = 0
  let meet = () => {}
  const bothLooked = new Promise<void>((resolve) => (meet = resolve))
  const noLock = async (trx: Trx) => {
    // What each sees is what there was before the other wrote.
    await sql`set transaction isolation level repeatable read`.execute(trx)
  }
  const seated: string[] = []
  await Promise.all(
    late.map(({ sale }) =>
      inTransaction(async (trx) => {
        await noLock(trx)
        await sql`select 1`.execute(trx)
        if (++looked === 2) meet()
        await bothLooked
        seated.push((await seatLate(trx, sale.id, undefined, async () => {})).kind)
        throw undo
      }).catch((error: unknown) => {
        if (error !== undo) throw error
      }),
    ),
  )
  expect(seated).toEqual(['seated-again', 'seated-again'])
})

function someone() {
  return { name: 'Walter Brandt', email: `comes.late${++count}@example.org` }
}

/** Of places that were given back since nobody paid. */
async function aLateOrder(
  outing: AnOuting,
  lines: Readonly<Record<string, number>> = { Foursome: 1 },
) {
  const buyer = someone()
  const held = await aHeldOrder(aCart(outing, lines, { buyer }))
  await closeSale(held.sale.public_id)
  return { ...held, email: buyer.email }
}
