import { afterEach, beforeAll, expect, test } from 'vitest'
import type { Hand } from '#app/contributions/hand.ts'
import { noteReturnedItem } from '#app/contributions/take-back-remittance.server.ts'
import { aHand, anIncoming, received } from '#app/contributions/testing/money-by-hand.ts'
import { undoMatch } from '#app/contributions/undo-match.server.ts'
import { cents } from '#app/money/cents.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { findSettlement } from '../called-off/settlement.server.ts'
import { settleEventJob, startSettlement } from '../called-off/settle-event.server.ts'
import { payBack } from './pay-back.server.ts'
import { aFoursome, aPaidFoursome, giveBack, receive } from './testing/by-check.ts'
import type { ByCheck } from './testing/by-check.ts'

// Places were paid by check and given back, and then that check is none.

let treasurer: Hand

beforeAll(async () => {
  await anOrganization()
  treasurer = await aHand('Ruth the treasurer')
})
afterEach(async () => {
  expect(await checkBooks(pool)).toEqual([])
})

test('C26: a check that the bank returns is not paid back; only the places that are kept are owed', async () => {
  const order = await aPaidFoursome(treasurer)
  const refund = await giveBack(order, 1, treasurer)
  await bounce(order)
  expect(await refundsOf(order)).toEqual([
    {
      status: 'failed',
      amount_cents: 12_000,
      failure: 'what was paid was taken back',
      is_settled: true,
    },
  ])
  expect(await promiseOf(order)).toMatchObject({
    amount_cents: 36_000,
    fair_value_cents: 21_000,
    settled_cents: 0,
    benefit: '3 of 4 places of Foursome: Golf, cart and dinner',
    voided_at: null,
  })
  expect(await write(refund, 12_000)).toBe('over')
})

test('I18: whoever notes that a check came back may receive the next one', async () => {
  const giver = await aHand('Noor')
  const order = await aPaidFoursome(treasurer)
  await giveBack(order, 1, giver)
  await bounce(order)
  const next = anIncoming({ amount: cents(36_000) })
  expect(await received(order.contribution, treasurer, next)).toMatchObject({ kind: 'confirmed' })
})

test('with all places given back nothing is owed any more', async () => {
  const order = await aPaidFoursome(treasurer)
  await giveBack(order, 1, treasurer)
  await giveBack(order, 3, treasurer)
  await bounce(order)
  expect((await promiseOf(order)).voided_at).not.toBeNull()
  expect((await refundsOf(order)).map(({ status }) => status)).toEqual(['failed', 'failed'])
})

test('of two checks that paid, the one that stays is paid back', async () => {
  const order = await aFoursome()
  await receive(order, treasurer, 24_000)
  await receive(order, treasurer, 24_000)
  const refund = await giveBack(order, 4, treasurer)
  const [match] = await matchesOf(order)
  await undoMatch({ matchPublicId: match ?? '', reason: 'It was another’s', by: treasurer })
  expect(await refundsOf(order)).toMatchObject([{ status: 'requested', amount_cents: 24_000 }])
  expect(await promiseOf(order)).toMatchObject({ amount_cents: 24_000, settled_cents: 24_000 })
  expect(await write(refund, 48_000)).toBe('changed-since')
  expect(await write(refund, 24_000)).toBe('not-deposited')
})

test('a day that rained out: staff have nothing more to do for it', async () => {
  const order = await aPaidFoursome(treasurer)
  const { id, publicId } = order.outing
  await db
    .updateTable('event')
    .set({ status: 'cancelled', cancel_reason: 'Rain' })
    .where('id', '=', id)
    .execute()
  await startSettlement({ eventPublicId: publicId, by: treasurer })
  await settleEventJob({ eventId: id })
  await bounce(order)
  expect((await findSettlement(publicId))?.progress).toMatchObject({
    byHand: [],
    groups: [{ what: 'released', payments: 1, amount: 0 }],
  })
})

async function bounce(order: ByCheck): Promise<void> {
  const { public_id: remittance } = await db
    .selectFrom('remittance_match as m')
    .innerJoin('remittance as r', 'r.id', 'm.remittance_id')
    .innerJoin('contribution as c', 'c.id', 'm.contribution_id')
    .select('r.public_id')
    .where('c.public_id', '=', order.contribution)
    .executeTakeFirstOrThrow()
  const noted = await noteReturnedItem({
    remittancePublicId: remittance,
    reason: 'No funds',
    returnedOn: '2026-11-24',
    by: treasurer,
  })
  expect(noted).toBe('taken-back')
}

async function write(refund: string, amount: number) {
  return await payBack({
    refundPublicId: refund,
    amount: cents(amount),
    checkNumber: '2201',
    by: treasurer,
  })
}

async function refundsOf({ contribution }: ByCheck) {
  return await db
    .selectFrom('refund as r')
    .innerJoin('contribution as c', 'c.id', 'r.contribution_id')
    .select(['r.status', 'r.amount_cents', 'r.failure'])
    .select((is) => is('r.settled_at', 'is not', null).as('is_settled'))
    .where('c.public_id', '=', contribution)
    .orderBy('r.id')
    .execute()
}

async function matchesOf({ contribution }: ByCheck): Promise<string[]> {
  const rows = await db
    .selectFrom('remittance_match as m')
    .innerJoin('contribution as c', 'c.id', 'm.contribution_id')
    .select('m.public_id')
    .where('c.public_id', '=', contribution)
    .orderBy('m.id')
    .execute()
  return rows.map(({ public_id: id }) => id)
}

async function promiseOf({ contribution }: ByCheck) {
  return await db
    .selectFrom('contribution')
    .selectAll()
    .where('public_id', '=', contribution)
    .executeTakeFirstOrThrow()
}
