import { aHand } from '#app/contributions/testing/money-by-hand.ts'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { bookMovements } from '#app/giving/book-movements.server.ts'
import { lettersTo as composedTo } from '#app/mail/testing/letters.ts'
import { cents } from '#app/money/cents.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { findReceipt } from '#app/receipts/receipt.server.ts'
import { ReceiptPage } from '#app/receipts/receipt-page.tsx'
import { sayInReturn } from '#app/receipts/receipt-words.ts'
import { makeReceiptPaper } from '#app/receipts/receipt-paper.server.ts'
import { sendStatementsJob } from '#app/receipts/statements/send-statements.server.ts'
import { startStatements } from '#app/receipts/statements/start-statements.server.ts'
import { findDonorStatement } from '#app/receipts/statements/statement.server.ts'
import { readPaper } from '#app/ui/print/testing/read-print.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { aFailedCharge, aRefund } from '#db/testing/money-lines.ts'
import { confirmOrders } from '../letters/confirm-orders.server.ts'

import { anOuting, aCart, aPackage } from '../testing/tickets.ts'
import {
  aHeldOrder,
  aPaidOrder,
  lettersTo,
  pay,
  receiptsOfSale,
  rereadOrder,
} from './testing/paid.ts'

let count = 0
const someone = () => ({ name: 'Walter Brandt', email: `walter${++count}.brandt@example.org` })

beforeAll(async () => {
  await anOrganization()
})
afterEach(async () => {
  expect(await checkBooks(pool)).toEqual([])
})

test('C3, C4: a foursome for $480 of which $280 is golf, cart and dinner has a receipt that says so', async () => {
  const buyer = someone()
  const { sale } = await aPaidOrder(
    aCart(await anOuting(), { Foursome: 1, Mulligan: 8 }, { buyer }),
  )
  expect(await receiptsOfSale(sale.id)).toMatchObject([
    {
      amount: 56_000,
      value: 36_000,
      deductible: 20_000,
      benefit: '1 × Foursome: Golf, cart and dinner; 8 × Mulligan',
      donor: 'Walter Brandt',
      valid: true,
    },
  ])
  expect(await lettersTo(buyer.email)).toEqual(['gift-receipt'])
})

test('a payment that its bank did not pay after all leaves no receipt, and gives its places back', async () => {
  const { sale, publicId } = await aHeldOrder(
    aCart(await anOuting(), { Foursome: 1 }, { buyer: someone() }),
  )
  const charge = await pay(sale)
  await bookMovements([aFailedCharge(charge)])
  expect(await receiptsOfSale(sale.id)).toMatchObject([{ amount: 48_000, valid: false }])
  const { tickets } = await rereadOrder(publicId)
  expect(tickets.every(({ released_at: at }) => at !== null)).toBe(true)
})

test('a firm that pays is named on the receipt', async () => {
  const { sale } = await aPaidOrder(
    aCart(await anOuting(), { 'Hole sponsor': 1 }, { firm: 'Lakeside Dental', buyer: someone() }),
  )
  expect(await receiptsOfSale(sale.id)).toMatchObject([
    {
      amount: 100_000,
      value: 28_000,
      donor: 'Lakeside Dental',
      benefit: '1 × Hole sponsor: A sign at a hole and four places',
    },
  ])
})

test('C3, C9: what is paid at its value is a purchase: no receipt, and one letter that says what was bought and what may be deducted', async () => {
  const outing = await anOuting({
    packages: [aPackage({ price: cents(8_000), fairValue: cents(8_000) })],
  })
  const buyer = someone()
  const { sale } = await aPaidOrder(aCart(outing, { Single: 1 }, { buyer }))
  expect(await receiptsOfSale(sale.id)).toEqual([])
  await confirmOrders()
  await confirmOrders()
  expect(await lettersTo(buyer.email)).toEqual(['order-news'])
  const [letter] = await composedTo(buyer.email, 'order-news')
  const text = JSON.stringify(letter)
  expect(text).toContain('What you get is worth $80.00. Only what you pay above that')
  expect(text).toContain('It is not a receipt for a gift.')
  expect(text).toContain('Single')
})

test('C26: what goes back in the dashboard goes out of the gift part, and the receipt is replaced', async () => {
  const buyer = someone()
  const { sale } = await aPaidOrder(aCart(await anOuting(), { Foursome: 1 }, { buyer }))
  await bookMovements([aRefund(sale, 10_000)])
  expect(await receiptsOfSale(sale.id)).toMatchObject([
    { amount: 48_000, deductible: 20_000, valid: false },
    { amount: 38_000, value: 28_000, deductible: 10_000, valid: true },
  ])
  await bookMovements([aRefund(sale, 10_000)])
  expect((await receiptsOfSale(sale.id)).filter(({ valid }) => valid)).toEqual([])
  expect(await lettersTo(buyer.email)).toEqual([
    'gift-receipt',
    'gift-receipt',
    'ticket-refunded',
    'ticket-refunded',
  ])
})

test('C2, C24: a year’s statement lists what was paid for places, to the cent, and so does the paper', async () => {
  const buyer = someone()
  const { sale } = await aPaidOrder(aCart(await anOuting(), { Foursome: 1 }, { buyer }))
  const [receipt] = await receiptsOfSale(sale.id)
  const year = now().getUTCFullYear()
  expect(await findDonorStatement(year, buyer.email)).toMatchObject({
    payments: [{ kind: 'ticket', amount: 48_000, received: 28_000, deductible: 20_000 }],
  })
  const treasurer = await aHand('Ruth')
  await startStatements(year, treasurer)
  const { id: runId } = await db
    .selectFrom('statement_run')
    .select('id')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  await sendStatementsJob({ runId })
  expect(await lettersTo(buyer.email)).toContain('year-statement')
  const paper = await makeReceiptPaper(receipt?.publicId ?? '')
  if (!paper || paper === 'busy') throw new Error('not drawn')
  const { words } = await readPaper(paper.bytes)
  for (const said of [
    '$480.00',
    '$280.00',
    '$200.00',
    '1 × Foursome: Golf, cart and dinner',
    'Walter Brandt',
  ])
    expect(words).toContain(said)
})

test('C3: the page of a receipt and its paper keep what the law asks to be said, whatever became of the letter', async () => {
  const buyer = someone()
  const { sale } = await aPaidOrder(aCart(await anOuting(), { Foursome: 1 }, { buyer }))
  const id = (await receiptsOfSale(sale.id))[0]?.publicId ?? ''
  await db.deleteFrom('message').where('to_address', '=', buyer.email).execute()
  const receipt = await findReceipt(id)
  const paper = await makeReceiptPaper(id)
  if (!receipt || !paper || paper === 'busy') throw new Error('not drawn')
  const { words } = await readPaper(paper.bytes)
  const page = renderToStaticMarkup(createElement(ReceiptPage, { receipt }))
  for (const said of [sayInReturn(receipt), '$280.00', '$200.00'])
    for (const shown of [words, page.replaceAll(/<[^>]*>/g, ' ')])
      expect(shown.replaceAll(/\s+/g, ' ')).toContain(said)
  expect(sayInReturn(receipt)).toContain('$280.00')
})
