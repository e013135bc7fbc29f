import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findReceipt } from '#app/receipts/receipt.server.ts'
import { makeReceiptPaper } from '#app/receipts/receipt-paper.server.ts'
import { readPaper } from '#app/ui/print/testing/read-print.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { inLanguage } from '#app/words/language.server.ts'
import { aCampaign, anOrganization } from '#db/testing/builders.ts'
import { aPaidGift } from '#db/testing/gifts.ts'
import { startTestStripe } from '#db/testing/stripe.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import { findGiftPage } from '../gift-page.server.ts'
import { findReceiptCopies } from '../resend/receipt-copies.server.ts'
import { aMonthlyGift, monthsOf, told } from '../testing/monthly.ts'

// Each receipt of each month, in whatever form, leads to the page that stops it (C23).

let stripe: TestStripe

beforeAll(async () => {
  stripe = await startTestStripe()
  await anOrganization()
  await aCampaign()
})
afterAll(() => stripe.stop())

test('the letter, its copy, the page, the PDF and the thank-you page of each month say how to stop', async () => {
  const monthly = await aMonthlyGift(stripe)
  stripe.renew(monthly.subscriptionId)
  await told(stripe)
  const stopPath = `/monthly/${monthly.stopKey}`
  for (const month of await monthsOf(monthly)) {
    const receipt = await receiptOf(month.public_id)
    expect(receipt.letter).toMatchObject({ monthly: { stopPath, afterEnd: false } })
    expect((await findReceipt(receipt.id))?.stopPath).toBe(stopPath)
    const paper = await makeReceiptPaper(receipt.id)
    if (!paper || paper === 'busy') throw new Error('not drawn')
    expect((await readPaper(paper.bytes)).words.replaceAll(/\s/g, '')).toContain(stopPath)
    const copies = await inTransaction((trx) =>
      findReceiptCopies(trx, sql`g.public_id = ${month.public_id}`),
    )
    expect(copies?.receipts).toMatchObject([{ stopPath }])
  }
})

test('the thank-you page says that it is monthly, and shows the way to stop to the browser that gave alone', async () => {
  const monthly = await aMonthlyGift(stripe, { browserHash: 'the browser that gave' })
  const asks = async (browser: string | null) =>
    (await findGiftPage(monthly.giftId, null, browser))?.page.monthly
  expect(await asks('the browser that gave')).toMatchObject({
    first: true,
    stopHref: `/monthly/${monthly.stopKey}`,
  })
  const passedOn = await asks('another')
  expect(passedOn?.stopHref).toBeNull()
  expect(passedOn?.when).toMatch(/^Next on /)
  expect((await inLanguage('es', () => asks(null)))?.when).toMatch(/^El próximo, el /)
})

test('of a gift that was given once nothing of the kind is said', async () => {
  const gift = await aPaidGift({ team: null })
  const receipt = await receiptOf(gift.public_id)
  expect(receipt.letter).toMatchObject({ monthly: null })
  expect((await findReceipt(receipt.id))?.stopPath).toBeNull()
  expect((await findGiftPage(gift.public_id, null, null))?.page.monthly).toBeNull()
})

async function receiptOf(giftPublicId: string) {
  const { rows } = await sql<{ id: string; letter: unknown }>`
    select r.public_id as id, m.content as letter from receipt r join gift g on g.id = r.gift_id
      join message m on m.kind = 'gift-receipt' and m.subject_id = r.public_id
     where g.public_id = ${giftPublicId} and r.voided_at is null
  `.execute(db)
  const [row] = rows
  if (!row) throw new Error('no receipt')
  return row
}
