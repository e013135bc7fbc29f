import { afterEach, beforeAll, expect, test } from 'vitest'
import type { Hand } from '#app/contributions/hand.ts'
import { aHand, anIncoming, received } from '#app/contributions/testing/money-by-hand.ts'
import { bookMovements } from '#app/giving/book-movements.server.ts'
import { cents } from '#app/money/cents.ts'
import { now, shiftClock } from '#app/platform/clock.server.ts'
import { db, inTransaction, pool } from '#app/platform/database.server.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { aDispute } from '#db/testing/money-lines.ts'
import { wholePayment } from '#db/testing/sales.ts'
import { oweByHand } from '../money/owe-by-hand.server.ts'
import { aHeldOrder, lettersTo, pay, receiptsOfSale, ticketsOf } from '../money/testing/paid.ts'
import { placeOrder } from '../place-order.server.ts'
import { anOuting, aCart } from '../testing/tickets.ts'
import type { AnOuting } from '../testing/tickets.ts'
import { answerChoice } from './answer-choice.server.ts'
import { choose, findChoosing } from './choose.server.ts'
import { fateOf } from './plan.ts'
import { settleEventJob } from './settle-event.server.ts'
import { settleNext } from './settle-next.server.ts'
import { callOff, refundsOf, aPaid, start } from './testing/settling.ts'

let ruth: Hand

beforeAll(async () => {
  await anOrganization()
  ruth = await aHand('Ruth')
})
afterEach(async () => {
  shiftClock(0)
  expect(await checkBooks(pool)).toEqual([])
})

test('what was not paid is given up; what was paid follows the rule; what nobody chose for goes back', () => {
  expect(fateOf({ paidBy: 'promise', choice: null }, 'keep', false)).toBe('release')
  expect(fateOf({ paidBy: 'nobody', choice: null }, 'choose', false)).toBe('release')
  expect(fateOf({ paidBy: 'card', choice: null }, 'keep', false)).toBe('keep')
  expect(fateOf({ paidBy: 'hand', choice: null }, 'choose', false)).toBe('ask')
  expect(fateOf({ paidBy: 'card', choice: 'keep' }, 'choose', true)).toBe('keep')
  expect(fateOf({ paidBy: 'card', choice: null }, 'choose', true)).toBe('refund')
})

test('F10: two staff press at once: it begins once, and each price goes back once', async () => {
  const outing = await anOuting({ ticketing: { calledOff: 'refund' } })
  const orders = [await aPaid(outing), await aPaid(outing), await aPaid(outing)]
  await callOff(outing)
  const pressed = await Promise.all([1, 2].map(() => start(outing, ruth)))
  expect(pressed.toSorted()).toEqual(['started', 'started-before'])
  await Promise.all([1, 2, 3].map(() => settleEventJob({ eventId: outing.id })))
  expect(await refundsOf(outing)).toEqual([48_000, 48_000, 48_000])
  for (const { email, id } of orders) {
    expect(await lettersTo(email)).toContain('called-off-money')
    expect((await ticketsOf(id)).every(({ released_at: at }) => at !== null)).toBe(true)
  }
  await settleEventJob({ eventId: outing.id })
  expect(await refundsOf(outing)).toHaveLength(3)
})

test('F1: the program ends in the middle: the next turn goes on where it was', async () => {
  const outing = await anOuting({ ticketing: { calledOff: 'refund' } })
  for (let orders = 0; orders < 3; orders++) await aPaid(outing)
  await callOff(outing)
  await start(outing, ruth)
  expect(await inTransaction((trx) => settleNext(trx, outing.id))).toBe(true)
  const cut = inTransaction(async (trx) => {
    await settleNext(trx, outing.id)
    throw new Error('cut off')
  })
  await expect(cut).rejects.toThrow('cut off')
  expect(await outcomesOf(outing)).toEqual(['refunded', null, null])
  await settleEventJob({ eventId: outing.id })
  expect(await outcomesOf(outing)).toEqual(['refunded', 'refunded', 'refunded'])
  expect(await refundsOf(outing)).toEqual([48_000, 48_000, 48_000])
})

test('C3: by a rule that keeps it, all of it is a gift on a new receipt', async () => {
  const outing = await anOuting({ ticketing: { calledOff: 'keep' } })
  const { sale } = await aPaid(outing)
  await callOff(outing)
  await start(outing, ruth)
  await settleEventJob({ eventId: outing.id })
  expect(await outcomesOf(outing)).toEqual(['kept'])
  expect((await receiptsOfSale(sale.id)).at(-1)).toMatchObject({
    amount: 48_000,
    deductible: 48_000,
    valid: true,
  })
})

test('each who paid chooses once; who does not has the money back when the days are over', async () => {
  const outing = await anOuting()
  const [keeps, silent] = [await aPaid(outing), await aPaid(outing)]
  await callOff(outing)
  await start(outing, ruth)
  await settleEventJob({ eventId: outing.id })
  expect(await outcomesOf(outing)).toEqual([null, null])
  const key = await keyOf(keeps.id)
  expect(await findChoosing(key)).toMatchObject({ isOpen: true, amount: 48_000 })
  const chosen = await Promise.all([choose(key, 'keep'), choose(key, 'refund')])
  expect(chosen.toSorted()).toEqual(['chosen', 'too-late'])
  await db
    .updateTable('settled_payment')
    .set({ choice: 'keep' })
    .where('public_id', '=', key)
    .execute()
  await settleEventJob({ eventId: outing.id })
  expect(await outcomesOf(outing)).toEqual(['kept', null])
  shiftClock(15 * 24 * 3_600_000)
  expect(await choose(await keyOf(silent.id), 'keep')).toBe('too-late')
  await settleEventJob({ eventId: outing.id })
  expect(await outcomesOf(outing)).toEqual(['kept', 'refunded'])
  expect(await choose('no such key', 'keep')).toBe('not-found')
})

test('what is owed by check is owed no more; what came by check staff pay back', async () => {
  const outing = await anOuting({ ticketing: { calledOff: 'refund' } })
  const [owed, came] = [await anInvoice(outing), await anInvoice(outing)]
  await received(came.contribution, await aHand('Noor'), anIncoming({ amount: cents(48_000) }))
  await callOff(outing)
  await start(outing, ruth)
  await settleEventJob({ eventId: outing.id })
  expect(await outcomesOf(outing)).toEqual(['released', 'pay_back'])
  const promise = await db
    .selectFrom('contribution')
    .select('voided_at')
    .where('public_id', '=', owed.contribution)
    .executeTakeFirstOrThrow()
  expect(promise.voided_at).not.toBe(null)
})

test('a payment that its bank asks for is left to staff, and holds nobody else up', async () => {
  const outing = await anOuting({ ticketing: { calledOff: 'refund' } })
  const disputed = await aPaid(outing)
  await aPaid(outing)
  await bookMovements([aDispute(wholePayment(disputed.sale), now())])
  await callOff(outing)
  await start(outing, ruth)
  await settleEventJob({ eventId: outing.id })
  expect(await outcomesOf(outing)).toEqual(['look_at', 'refunded'])
})

test('what is being paid while it is called off is settled when it is paid', async () => {
  const outing = await anOuting({ ticketing: { calledOff: 'refund' } })
  const held = await aHeldOrder(aCart(outing))
  await callOff(outing)
  await start(outing, ruth)
  await settleEventJob({ eventId: outing.id })
  expect(await outcomesOf(outing)).toEqual([])
  await pay(held.sale)
  await settleEventJob({ eventId: outing.id })
  expect(await outcomesOf(outing)).toEqual(['refunded'])
})

test('an event that goes on is not settled', async () => {
  expect(await start(await anOuting(), ruth)).toBe('not-called-off')
})

async function anInvoice(outing: AnOuting) {
  return await inTransaction(async (trx) => {
    const placed = await placeOrder(trx, aCart(outing, { Foursome: 1 }, { way: 'invoice' }))
    if (placed.kind !== 'placed') throw new Error(placed.kind)
    const owed = await oweByHand(trx, {
      orderId: placed.orderId,
      means: 'check',
      dueOn: '2026-12-20',
      by: null,
    })
    if (owed.kind !== 'owed') throw new Error(owed.kind)
    return { orderId: placed.orderId, contribution: owed.publicId }
  })
}

test('S20: who sends the form that chooses over and over is asked to wait', async () => {
  const answer = () =>
    answerChoice({ key: 'none', form: new FormData(), clientAddress: '198.51.100.77' })
  for (let tries = 0; tries < 30; tries++) expect(await answer()).toMatchObject({ status: 400 })
  expect(await answer()).toMatchObject({ kind: 'again', status: 429 })
})

async function outcomesOf({ id }: AnOuting) {
  const rows = await db
    .selectFrom('settled_payment')
    .select('outcome')
    .where('event_id', '=', id)
    .orderBy('id')
    .execute()
  return rows.map(({ outcome }) => outcome)
}

async function keyOf(orderId: number): Promise<string> {
  const { public_id: key } = await db
    .selectFrom('settled_payment')
    .select('public_id')
    .where('order_id', '=', orderId)
    .executeTakeFirstOrThrow()
  return key
}
