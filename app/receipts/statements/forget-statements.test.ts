import { afterEach, beforeEach, expect, test } from 'vitest'
import { aHand } from '#app/contributions/testing/money-by-hand.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { aPaidGift } from '#db/testing/gifts.ts'
import { forgetStatements } from './forget-statements.server.ts'
import { sendStatementsJob } from './send-statements.server.ts'
import { startStatements } from './start-statements.server.ts'

beforeEach(async () => {
  await anOrganization()
})
afterEach(async () => {
  shiftClock(0)
  expect(await checkBooks(pool)).toEqual([])
})

test('S40 what a donor was told of a year goes with its letter when seven years after it are over; the receipts stay', async () => {
  await aPaidGift({ donorEmail: 'ida.told@example.org', paidAt: new Date('2024-03-04T18:00:00Z') })
  const by = await aHand('Ruth the treasurer')
  expect(await startStatements(2024, by)).toBe('started')
  const { id: runId } = await db.selectFrom('statement_run').select('id').executeTakeFirstOrThrow()
  await sendStatementsJob({ runId })
  const told = await heldNow()
  expect(told).toMatchObject({ statements: 1, letters: 1 })
  await nightOf(Date.UTC(2031, 11, 31, 12))
  expect(await heldNow()).toEqual(told)
  await nightOf(Date.UTC(2032, 0, 1, 12))
  expect(await heldNow()).toEqual({ ...told, statements: 0, letters: 0, last: '' })
})

async function nightOf(moment: number): Promise<void> {
  shiftClock(moment - Date.now())
  await forgetStatements()
}

async function heldNow() {
  const count = async (table: 'year_statement' | 'receipt', year: number) =>
    (await db.selectFrom(table).select('id').where('year', '=', year).execute()).length
  const letters = await db
    .selectFrom('message')
    .select('id')
    .where('kind', '=', 'year-statement')
    .execute()
  const { last_email: last } = await db
    .selectFrom('statement_run')
    .select('last_email')
    .where('year', '=', 2024)
    .executeTakeFirstOrThrow()
  return {
    statements: await count('year_statement', 2024),
    receipts: await count('receipt', 2024),
    letters: letters.length,
    last,
  }
}
