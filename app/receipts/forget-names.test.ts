import { afterEach, expect, test } from 'vitest'
import { now, shiftClock } from '#app/platform/clock.server.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { checkBooks } from '#db/books.ts'
import { aPaidGift } from '#db/testing/gifts.ts'
import type { AGift } from '#db/testing/gifts.ts'
import { forgetNamesOnReceipts } from './forget-names.server.ts'

afterEach(() => shiftClock(0))

test('S40 the name on a receipt goes when seven years after it are over, of a donor who was erased alone; number and sum stay', async () => {
  const [erased, other] = [await aPaidGift(), await aPaidGift()]
  await db
    .updateTable('gift')
    .set({ donor_email: null, donor_name: null, donor_erased_at: now() })
    .where('id', '=', erased.id)
    .execute()
  const [before, ofOther] = [await receiptOf(erased), await receiptOf(other)]
  expect(before.donor_name).toEqual(expect.any(String))

  shiftClock(Date.UTC(before.year + 7, 11, 30) - Date.now())
  await forgetNamesOnReceipts()
  expect(await receiptOf(erased)).toEqual(before)

  shiftClock(Date.UTC(before.year + 8, 0, 2) - Date.now())
  await forgetNamesOnReceipts()
  expect(await receiptOf(erased)).toEqual({ ...before, donor_name: null })
  expect(await receiptOf(other)).toEqual(ofOther)
  expect(await checkBooks(pool)).toEqual([])
})

async function receiptOf({ id }: AGift) {
  return await db
    .selectFrom('receipt')
    .selectAll()
    .where('gift_id', '=', id)
    .executeTakeFirstOrThrow()
}
