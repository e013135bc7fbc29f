import { sql } from 'kysely'
import { afterEach, beforeAll, expect, test } from 'vitest'
import type { Hand } from '#app/contributions/hand.ts'
import { lockContributions } from '#app/contributions/lock-contribution.server.ts'
import { aHand } from '#app/contributions/testing/money-by-hand.ts'
import { undoMatch } from '#app/contributions/undo-match.server.ts'
import { cents } from '#app/money/cents.ts'
import { db, inTransaction, pool } from '#app/platform/database.server.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { findSettlement } from '../called-off/settlement.server.ts'
import { settleEventJob, startSettlement } from '../called-off/settle-event.server.ts'
import { payBack } from './pay-back.server.ts'
import { aFoursome, aPaidFoursome, giveBack, receive } from './testing/by-check.ts'
import type { ByCheck } from './testing/by-check.ts'
import { lettersTo } from './testing/paid.ts'

let treasurer: Hand

beforeAll(async () => {
  await anOrganization()
  treasurer = await aHand('Ruth the treasurer')
})
afterEach(async () => {
  expect(await checkBooks(pool)).toEqual([])
})

test('C26: one of four that a check paid goes out of income and bank, and the receipt is replaced', async () => {
  const order = await aPaidFoursome(treasurer)
  const before = await book()
  const refund = await giveBack(order, 1, treasurer)
  expect(await book()).toEqual(before)
  expect(await receiptsOf(order)).toEqual([[48_000, 20_000]])
  expect(await write(refund, 12_000)).toBe('paid-back')
  const after = await book()
  expect(after.bank - before.bank).toBe(-12_000)
  expect(after.income - before.income).toBe(-12_000)
  expect(await receiptsOf(order)).toEqual([[36_000, 15_000]])
  expect(await lettersTo(order.email)).toEqual(['gift-receipt', 'gift-receipt', 'ticket-refunded'])
})

test('C26: with the last of them the receipt is void', async () => {
  const order = await aPaidFoursome(treasurer)
  expect(await write(await giveBack(order, 1, treasurer), 12_000)).toBe('paid-back')
  expect(await write(await giveBack(order, 3, treasurer), 36_000)).toBe('paid-back')
  expect(await receiptsOf(order)).toEqual([])
})

test('F10: ten of staff at once write one check', async () => {
  const refund = await giveBack(await aPaidFoursome(treasurer), 1, treasurer)
  const before = await book()
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => write(refund, 12_000)))
  expect(outcomes.filter((outcome) => outcome === 'paid-back')).toHaveLength(1)
  expect((await book()).bank - before.bank).toBe(-12_000)
})

test('control: did nobody wait, two would be told to have paid it', async () => {
  const refund = await giveBack(await aPaidFoursome(treasurer), 1, treasurer)
  let arrived = 0
  let meet = () => {}
  const both = new Promise<void>((resolve) => (meet = resolve))
  const rude: typeof lockContributions = async (_, ids) => {
    const found = await inTransaction((trx) => lockContributions(trx, ids))
    if (++arrived === 2) meet()
    await both
    return found
  }
  const outcomes = await Promise.all([write(refund, 12_000, rude), write(refund, 12_000, rude)])
  expect(outcomes).toEqual(['paid-back', 'paid-back'])
})

test('waits until what was paid is at the bank', async () => {
  const order = await aFoursome()
  await receive(order, treasurer)
  const refund = await giveBack(order, 1, treasurer)
  expect(await write(refund, 12_000)).toBe('not-deposited')
  expect(await write(refund, 11_000)).toBe('changed-since')
  expect(await write('none', 12_000)).toBe('not-found')
})

test('money of which some was paid back is not unmatched any more', async () => {
  const order = await aPaidFoursome(treasurer)
  await write(await giveBack(order, 1, treasurer), 12_000)
  const { public_id: match } = await db
    .selectFrom('remittance_match as m')
    .innerJoin('contribution as c', 'c.id', 'm.contribution_id')
    .select('m.public_id')
    .where('c.public_id', '=', order.contribution)
    .executeTakeFirstOrThrow()
  expect(await undoMatch({ matchPublicId: match, reason: 'Why', by: treasurer })).toBe(
    'gift-went-back',
  )
})

test('a day that rained out: the desk leads to the check that is to be written, and says when it was', async () => {
  const order = await aPaidFoursome(treasurer)
  await db
    .updateTable('event')
    .set({ status: 'cancelled', cancel_reason: 'Rain' })
    .where('id', '=', order.outing.id)
    .execute()
  await startSettlement({ eventPublicId: order.outing.publicId, by: treasurer })
  await settleEventJob({ eventId: order.outing.id })
  const [toDo] = (await findSettlement(order.outing.publicId))?.progress?.byHand ?? []
  expect(toDo).toMatchObject({ name: 'Lakeside Dental', amount: 48_000, outcome: 'pay_back' })
  expect(await write(toDo?.href?.split('/').at(-1) ?? '', 48_000)).toBe('paid-back')
  expect((await findSettlement(order.outing.publicId))?.progress).toMatchObject({
    byHand: [],
    groups: [{ what: 'paid_back', payments: 1, amount: 48_000 }],
  })
})

async function write(refund: string, amount: number, lock = lockContributions) {
  return await payBack(
    { refundPublicId: refund, amount: cents(amount), checkNumber: '2201', by: treasurer },
    lock,
  )
}

async function receiptsOf({ contribution }: ByCheck) {
  const rows = await db
    .selectFrom('receipt as r')
    .innerJoin('remittance_match as m', 'm.id', 'r.match_id')
    .innerJoin('contribution as c', 'c.id', 'm.contribution_id')
    .select(['r.amount_cents', 'r.deductible_cents'])
    .where('c.public_id', '=', contribution)
    .where('r.voided_at', 'is', null)
    .execute()
  return rows.map((row) => [row.amount_cents, row.deductible_cents])
}

/** What the bank holds, and what places brought. */
async function book() {
  const { rows } = await sql<{ bank: number; income: number }>`
    select coalesce(sum(p.amount) filter (where a.code = 'bank'), 0)::bigint as bank,
           coalesce(-sum(p.amount) filter (where a.code = 'ticket_income'), 0)::bigint as income
      from posting p join ledger_account a on a.id = p.account_id`.execute(db)
  return rows[0] ?? { bank: 0, income: 0 }
}
