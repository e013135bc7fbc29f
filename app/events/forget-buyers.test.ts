import { afterEach, beforeAll, expect, test } from 'vitest'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db, inTransaction, pool } from '#app/platform/database.server.ts'
import { forgetSalePayers } from '#app/giving/sales/forget-payers.server.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { forgetBuyers, forgetSomeBuyers } from './forget-buyers.server.ts'
import { aSponsor, reread } from './sponsors/testing/sponsors.ts'
import { aPaidOrder, receiptsOfSale } from './tickets/money/testing/paid.ts'
import { anOuting, aCart } from './tickets/testing/tickets.ts'

beforeAll(async () => {
  await anOrganization()
})
afterEach(async () => {
  shiftClock(0)
  expect(await checkBooks(pool)).toEqual([])
})

const year = new Date().getFullYear()
const lastDayKept = Date.UTC(year + 7, 11, 31, 12)
const firstDayAfter = Date.UTC(year + 8, 0, 1, 12)

let count = 0
const someone = () => ({ name: 'Walter Brandt', email: `walter${++count}.buys@example.org` })

test('S40 who bought places goes when seven years after that year are over, and not a day before; what was paid stays', async () => {
  const buyer = someone()
  const { publicId, sale } = await aPaidOrder(aCart(await anOuting(), { Foursome: 1 }, { buyer }))
  const [order, receipts] = [await orderOf(publicId), await receiptsOfSale(sale.id)]
  expect(receipts).toMatchObject([{ donor: 'Walter Brandt', valid: true }])

  await nightOf(lastDayKept)
  expect(await orderOf(publicId)).toEqual(order)
  expect(await receiptsOfSale(sale.id)).toEqual(receipts)

  await nightOf(firstDayAfter)
  expect(await orderOf(publicId)).toEqual({
    ...order,
    buyer_name: '—',
    buyer_email: null,
    buyer_erased_at: expect.any(Date) as Date,
  })
  expect(await receiptsOfSale(sale.id)).toEqual([{ ...receipts[0], donor: null }])
})

test('S40 the firm that bought places stays on its receipt', async () => {
  const wish = { ...aCart(await anOuting(), { Foursome: 1 }, { buyer: someone() }), firm: 'Dental' }
  const { publicId, sale } = await aPaidOrder(wish)
  const receipts = await receiptsOfSale(sale.id)
  expect(receipts).toMatchObject([{ donor: 'Dental' }])
  await nightOf(firstDayAfter)
  expect(await receiptsOfSale(sale.id)).toEqual(receipts)
  expect(await orderOf(publicId)).toMatchObject({ firm: 'Dental', buyer_name: '—' })
})

test('S40 a friend who paid for their own place goes as well', async () => {
  const { sale } = await aPaidOrder(aCart(await anOuting(), { Single: 1 }, { buyer: someone() }))
  const payer = { payer_name: 'Ida', payer_email: 'ida.paid@example.org' }
  await db.updateTable('sale').set(payer).where('id', '=', sale.id).execute()
  const held = async () =>
    await db
      .selectFrom('sale')
      .select(['payer_name', 'payer_email'])
      .where('id', '=', sale.id)
      .executeTakeFirst()
  await nightOf(lastDayKept)
  expect(await held()).toEqual(payer)
  await nightOf(firstDayAfter)
  expect(await held()).toEqual({ payer_name: null, payer_email: null })
})

test('S40 of a sponsor the firm, its invoice and its sign stay; whoever ordered goes, with the address', async () => {
  const sponsor = await aSponsor(await anOuting())
  expect(sponsor).toMatchObject({ buyer_name: 'Odile Marsh', firm: 'Lakeside Dental' })
  await nightOf(firstDayAfter)
  const { firm, price, sign_text: sign } = sponsor
  expect(await reread(sponsor.key)).toMatchObject({
    firm,
    price,
    sign_text: sign,
    buyer_name: '—',
    buyer_email: null,
    phone: '',
    address: '',
  })
})

test('cut off in the middle, what was done stays done and the next night does the rest; once more changes nothing', async () => {
  const outing = await anOuting()
  const [one, two] = [
    await aPaidOrder(aCart(outing, { Single: 1 }, { buyer: someone() })),
    await aPaidOrder(aCart(outing, { Single: 1 }, { buyer: someone() })),
  ]
  const names = async () =>
    await Promise.all([one, two].map(async ({ publicId }) => (await orderOf(publicId)).buyer_name))
  shiftClock(firstDayAfter - Date.now())
  expect(await inTransaction((trx) => forgetSomeBuyers(trx, 1))).toBe(1)
  const cut = inTransaction(async (trx) => {
    expect(await forgetSomeBuyers(trx, 1)).toBe(1)
    throw new Error('cut off')
  })
  await expect(cut).rejects.toThrow('cut off')
  expect(await names()).toEqual(['—', 'Walter Brandt'])
  await Promise.all([nightOf(firstDayAfter), nightOf(firstDayAfter)])
  const [first, second] = [await orderOf(one.publicId), await orderOf(two.publicId)]
  expect(await names()).toEqual(['—', '—'])
  await nightOf(firstDayAfter + 86_400_000)
  expect([await orderOf(one.publicId), await orderOf(two.publicId)]).toEqual([first, second])
})

async function nightOf(moment: number): Promise<void> {
  shiftClock(moment - Date.now())
  await forgetSalePayers()
  await forgetBuyers()
}

async function orderOf(publicId: string) {
  return await db
    .selectFrom('ticket_order')
    .selectAll()
    .where('public_id', '=', publicId)
    .executeTakeFirstOrThrow()
}
