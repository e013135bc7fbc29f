import { afterEach, beforeEach, expect, test } from 'vitest'
import { bookMovements } from '#app/giving/book-movements.server.ts'
import { foldBook } from '#app/ledger/fold-book.server.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { aPaidGift, aStartedGift } from '#db/testing/gifts.ts'
import { aCharge, aRefund } from '#db/testing/money-lines.ts'
import { findAccountTotals } from './account-totals.server.ts'

beforeEach(() => anOrganization())

afterEach(async () => {
  expect(await checkBooks(pool)).toEqual([])
})

test('totals are the same before the days are folded, while some are, and after all are', async () => {
  const spans = [
    { from: null, to: null },
    { from: '2026-01-01', to: '2026-12-31' },
    { from: null, to: '2020-01-01' },
    { from: '2026-11-01', to: null },
  ]
  const gift = await aPaidGift({ amount_cents: 5_000 })
  await foldBook()
  await bookMovements([aRefund(gift, 2_000)])
  await aPaidGift({ amount_cents: 3_000 })
  const between = await Promise.all(spans.map(findAccountTotals))
  await foldBook()
  expect(await Promise.all(spans.map(findAccountTotals))).toEqual(between)
  await db.deleteFrom('book_day').execute()
  await db.deleteFrom('book_fold').execute()
  expect(await Promise.all(spans.map(findAccountTotals))).toEqual(between)
  await foldBook()
})

test('what is booked later for a day that was folded is added to that day', async () => {
  await aPaidGift({ amount_cents: 5_000 })
  await foldBook()
  const day = { from: '2026-03-05', to: '2026-03-05' }
  const before = await findAccountTotals(day)
  await aPaidGift({ amount_cents: 700, paidAt: new Date('2026-03-05T18:00:00Z') })
  const after = await findAccountTotals(day)
  expect(bankless(after) - bankless(before)).toBe(700)
  await foldBook()
  expect(await findAccountTotals(day)).toEqual(after)
})

test('folded by several at once while gifts are booked, each entry counts once and none is passed over', async () => {
  const gifts = await Promise.all(Array.from({ length: 12 }, () => aStartedGift()))
  await Promise.all(gifts.flatMap((gift) => [bookMovements([aCharge(gift)]), foldBook()]))
  await Promise.all([foldBook(), foldBook()])
  const { last } = await db
    .selectFrom('journal')
    .select(({ fn }) => fn.max('id').as('last'))
    .executeTakeFirstOrThrow()
  expect(await db.selectFrom('book_fold').select('last_journal_id').execute()).toEqual([
    { last_journal_id: last },
  ])
})

/** What gifts brought in. */
function bankless(totals: Awaited<ReturnType<typeof findAccountTotals>>): number {
  return totals.reduce((sum, { code, credit }) => sum + (code === 'gift_income' ? credit : 0), 0)
}
