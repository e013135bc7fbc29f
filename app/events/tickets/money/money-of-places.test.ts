import { afterEach, beforeAll, expect, test } from 'vitest'
import { makeCloseOutPaper } from '#app/events/close-out/close-out-paper.server.ts'
import { findEventMoney } from '#app/events/close-out/event-money.server.ts'
import { findPlacesWorth } from '#app/events/close-out/places-worth.server.ts'
import { findCloseOut } from '#app/events/close-out/close-out-page.server.ts'
import { aHand, anIncoming, received } from '#app/contributions/testing/money-by-hand.ts'
import { bookMovements } from '#app/giving/book-movements.server.ts'
import { cents } from '#app/money/cents.ts'
import { inTransaction, pool } from '#app/platform/database.server.ts'
import { readPaper } from '#app/ui/print/testing/read-print.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { aDispute, asLost } from '#db/testing/money-lines.ts'
import { wholePayment } from '#db/testing/sales.ts'
import { findOrderList } from '../desk/order-list.server.ts'
import { placeOrder } from '../place-order.server.ts'
import { anOuting, aCart } from '../testing/tickets.ts'
import type { AnOuting } from '../testing/tickets.ts'
import { keepTicketsAsGift } from './keep-as-gift.server.ts'
import { oweByHand } from './owe-by-hand.server.ts'
import { aPaidOrder, picked } from './testing/paid.ts'

let count = 0
const someone = () => ({ name: 'Walter Brandt', email: `walter${++count}.pays@example.org` })

beforeAll(async () => {
  await anOrganization()
})
afterEach(async () => {
  expect(await checkBooks(pool)).toEqual([])
})

test('C3: what an outing brought stands by kind, and what of it is a purchase and what a gift', async () => {
  const outing = await anOuting()
  await aPaidOrder(aCart(outing, { Foursome: 1, Mulligan: 2 }, { buyer: someone() }))
  await aPaidOrder(aCart(outing, { 'Hole sponsor': 1 }, sponsor()))
  expect(await findEventMoney(outing.id)).toMatchObject({
    parts: [
      { code: 'sponsor_income', amount: 100_000 },
      { code: 'ticket_income', amount: 50_000 },
    ],
    gross: 150_000,
    net: 150_000,
  })
  expect(await findPlacesWorth(outing.id)).toEqual({ fairValue: 58_000, deductible: 92_000 })
})

test('C3: a place that is given back takes its value along, and one that is left as a gift is gift alone', async () => {
  const outing = await anOuting()
  const four = await aPaidOrder(aCart(outing, { Foursome: 1 }, { buyer: someone() }))
  const wish = { orderPublicId: four.publicId, as: 'team' as const, why: 'given_back' as const }
  const kept = { ...wish, ticketPublicIds: picked(four, 0), reason: 'Cannot come', by: null }
  expect((await keepTicketsAsGift(kept)).kind).toBe('kept')
  expect(await findPlacesWorth(outing.id)).toEqual({ fairValue: 21_000, deductible: 27_000 })
  await agreed(outing)
})

test('I14: a payment that a bank took back brought nothing, of either part', async () => {
  const outing = await anOuting()
  const { sale } = await aPaidOrder(aCart(outing, { Single: 1 }, { buyer: someone() }))
  await bookMovements([asLost(aDispute(wholePayment(sale)))])
  expect(await findPlacesWorth(outing.id)).toBeNull()
  expect(await findEventMoney(outing.id)).toMatchObject({ gross: 0, parts: [] })
})

test('what is owed by check counts when it came, with its value', async () => {
  const outing = await anOuting()
  const contribution = await inTransaction(async (trx) => {
    const placed = await placeOrder(trx, aCart(outing, { Foursome: 1 }, { way: 'invoice' }))
    if (placed.kind !== 'placed') throw new Error(placed.kind)
    const owing = {
      orderId: placed.orderId,
      means: 'check',
      dueOn: '2026-12-20',
      by: null,
    } as const
    const owed = await oweByHand(trx, owing)
    if (owed.kind !== 'owed') throw new Error(owed.kind)
    return owed.publicId
  })
  expect(await findPlacesWorth(outing.id)).toBeNull()
  await received(contribution, await aHand('Ruth'), anIncoming({ amount: cents(48_000) }))
  expect(await findPlacesWorth(outing.id)).toEqual({ fairValue: 28_000, deductible: 20_000 })
  await agreed(outing)
})

test('the sheet for the treasurer says both parts, and the list of orders what was paid by card', async () => {
  const outing = await anOuting()
  await aPaidOrder(aCart(outing, { Foursome: 1 }, { buyer: someone() }))
  const { worth } = await findCloseOut({ ...outing, kind: 'golf_outing', status: 'held' })
  expect(worth).toEqual({ fairValue: '$280.00', deductible: '$200.00' })
  const paper = await makeCloseOutPaper(outing.id)
  if (paper === 'busy') throw new Error(paper)
  const { words } = await readPaper(paper.bytes)
  expect(words).toContain('$200.00')
  const asked = { id: outing.id, timeZone: 'America/Chicago', seats: 144 }
  const { orders } = await findOrderList(asked, new URLSearchParams('state=paid'))
  expect(orders).toMatchObject([{ sum: '$480.00', unpaid: null, state: 'paid', way: 'card' }])
})

function sponsor() {
  return { firm: 'Lakeside Dental', buyer: someone() }
}

/** Both parts together are what stands in the book of places and sponsors. */
async function agreed(outing: AnOuting): Promise<void> {
  const worth = await findPlacesWorth(outing.id)
  const { gross } = await findEventMoney(outing.id)
  expect((worth?.fairValue ?? 0) + (worth?.deductible ?? 0)).toBe(gross)
}
