import { afterEach, expect, test } from 'vitest'
import { bookMovements } from '#app/giving/book-movements.server.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { checkBooks } from '#db/books.ts'
import { aPaidGift, aStartedGift } from '#db/testing/gifts.ts'
import { aCharge, aRefund } from '#db/testing/money-lines.ts'
import { recordBook } from './record-book.server.ts'

afterEach(async () => {
  expect(await checkBooks(pool)).toEqual([])
})

test('I27: what the book held on one day is reckoned the same on any later day', async () => {
  const gift = await aPaidGift({ amount_cents: 5_000 })
  await recordBook()
  await bookMovements([aRefund(gift, 5_000)])
  await recordBook()
  await aPaidGift({ amount_cents: 3_000 })
  const { records } = await db
    .selectFrom('book_record')
    .select((row) => row.fn.countAll<number>().as('records'))
    .executeTakeFirstOrThrow()
  expect(records).toBeGreaterThanOrEqual(2)
})

test('I27: no gift that is being booked meanwhile is passed over', async () => {
  const gifts = await Promise.all(Array.from({ length: 10 }, () => aStartedGift()))
  await Promise.all(gifts.flatMap((gift) => [bookMovements([aCharge(gift)]), recordBook()]))
})
