import { afterEach, beforeAll, expect, test } from 'vitest'
import { writeSale } from '#app/giving/sales/ask-for-sale.server.ts'
import { releaseUnpaid } from '#app/giving/sales/release-unpaid.server.ts'
import { cents } from '#app/money/cents.ts'
import { db, inTransaction, pool } from '#app/platform/database.server.ts'
import { newKey } from '#app/platform/keys.server.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { findSale } from '#db/testing/sales.ts'
import type { ASale } from '#db/testing/sales.ts'
import { anOuting, aCart } from '../testing/tickets.ts'
import type { AnOuting } from '../testing/tickets.ts'
import { giveBackTickets } from './give-back.server.ts'
import {
  aPaidOrder,
  lettersTo,
  pay,
  picked,
  receiptsOfSale,
  ticketsOf,
  refundsOf,
} from './testing/paid.ts'
import type { AnOrder } from './testing/paid.ts'

let count = 0

beforeAll(async () => {
  await anOrganization()
})
afterEach(async () => {
  expect(await checkBooks(pool)).toEqual([])
})

test('C6: a friend who pays for their own place has its receipt, whoever plays in the end', async () => {
  const outing = await anOuting()
  const four = await aPaidOrder(aCart(outing, { Foursome: 1 }, { pays: 'own', buyer: someone() }))
  const own = await anOwnSale(outing, four, 1)
  await pay(own.sale)
  expect(await receiptsOfSale(own.sale.id)).toMatchObject([
    {
      amount: 12_000,
      value: 7_000,
      donor: 'Ottilie',
      benefit: '1 of 4 places of Foursome: Golf, cart and dinner',
    },
  ])
  await db
    .updateTable('player')
    .set({ name: 'Somebody else' })
    .where('ticket_id', '=', own.ticketId)
    .execute()
  await giveBackTickets({
    orderPublicId: four.publicId,
    ticketPublicIds: picked(four, 0),
    as: 'buyer',
    why: 'called_off',
    reason: 'Rain',
    by: null,
  })
  expect(await receiptsOfSale(own.sale.id)).toMatchObject([{ donor: 'Ottilie', valid: true }])
})

test('F9: an own place that was left unpaid and is still there is theirs when the payment comes late', async () => {
  const outing = await anOuting()
  const four = await aPaidOrder(aCart(outing, { Foursome: 1 }, { pays: 'own', buyer: someone() }))
  const own = await anOwnSale(outing, four, 1)
  await expire(own.sale)
  await pay(own.sale)
  expect((await ticketsOf(four.id))[1]).toMatchObject({ sale_id: own.sale.id, released_at: null })
  expect(await refundsOf(own.sale)).toEqual([])
})

test('F9: an own place that was given away meanwhile: the friend’s payment goes back', async () => {
  const outing = await anOuting({ capacity: 4 })
  const four = await aPaidOrder(aCart(outing, { Foursome: 1 }, { pays: 'own', buyer: someone() }))
  const own = await anOwnSale(outing, four, 1)
  await expire(own.sale)
  await giveBackTickets({
    orderPublicId: four.publicId,
    ticketPublicIds: picked(four, 1),
    as: 'team',
    why: 'given_back',
    reason: 'They cannot come',
    by: null,
  })
  await aPaidOrder(aCart(outing, { Single: 1 }, { buyer: someone() }))
  await pay(own.sale)
  expect(await refundsOf(own.sale)).toEqual([12_000])
  // That the place was given back, and then that the money for it goes back.
  expect(await lettersTo(own.email)).toEqual(['event-player', 'ticket-late'])
})

test('F7: two payments for one own place: the second goes back', async () => {
  const outing = await anOuting()
  const four = await aPaidOrder(aCart(outing, { Foursome: 1 }, { pays: 'own', buyer: someone() }))
  const first = await anOwnSale(outing, four, 1)
  await expire(first.sale)
  const second = await anOwnSale(outing, four, 1)
  await pay(second.sale)
  await pay(first.sale)
  expect([await refundsOf(first.sale), await refundsOf(second.sale)]).toEqual([[12_000], []])
})

function someone() {
  return { name: 'Walter Brandt', email: `comes.late${++count}@example.org` }
}

/** A friend, named, before the page at Stripe for their place. */
async function anOwnSale(outing: AnOuting, of: AnOrder, place: number) {
  const ticket = of.tickets[place]
  if (!ticket) throw new Error('there is no such place')
  const email = `ottilie${++count}@example.org`
  await db
    .insertInto('player')
    .values({ ticket_id: ticket.id, name: 'Ottilie', email })
    .onConflict((conflict) => conflict.column('ticket_id').doNothing())
    .execute()
  const asked = await inTransaction(async (trx) => {
    const sale = await writeSale(trx, {
      teamId: outing.team.id,
      eventId: outing.id,
      amount: cents(ticket.price_cents),
      words: 'Own place',
      formKey: newKey(),
      startedBy: null,
      income: 'ticket_income',
      backPath: `/tickets/${ticket.public_id}`,
      payer: { name: 'Ottilie', email },
    })
    if (sale.kind !== 'asked') throw new Error(sale.kind)
    await trx.updateTable('ticket').set({ sale_id: sale.id }).where('id', '=', ticket.id).execute()
    return sale
  })
  return { sale: await findSale(asked.id), ticketId: ticket.id, email }
}

async function expire(sale: ASale): Promise<void> {
  await inTransaction(async (trx) => {
    await trx.updateTable('sale').set({ status: 'expired' }).where('id', '=', sale.id).execute()
    await releaseUnpaid(trx, sale.id)
  })
}
