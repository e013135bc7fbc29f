import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Hand } from '#app/contributions/hand.ts'
import { endsBadly } from '#app/contributions/testing/ends-badly.ts'
import { aHand, anIncoming, received } from '#app/contributions/testing/money-by-hand.ts'
import { cancelEvent } from '#app/events/end-event.server.ts'
import { cents } from '#app/money/cents.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { emptyDatabase } from '#db/testing/empty-database.ts'
import { captainOf } from '../../testing/events.ts'
import { giveBackTickets } from '../money/give-back.server.ts'
import { aTable, checksFor, promiseOf } from '../money/testing/at-table.ts'
import { lettersTo, ticketsOf } from '../money/testing/paid.ts'
import type { AnOuting } from '../testing/tickets.ts'
import { findHeldInBox } from './box.server.ts'
import { settleBox } from './settle-box.server.ts'
import type { BoxPress } from './settle-box.server.ts'
import { settleEventJob, startSettlement } from './settle-event.server.ts'
import { findSettledList } from './settled-list.server.ts'
import { findSettlement } from './settlement.server.ts'

let ruth: Hand

beforeAll(async () => {
  await anOrganization()
  ruth = await aHand('Ruth')
})
afterEach(async () => {
  expect(await checkBooks(pool)).toEqual([])
})

async function callOff({ publicId, actor }: AnOuting): Promise<void> {
  expect(await cancelEvent({ eventPublicId: publicId, actor, reason: 'Rain' })).toBe('cancelled')
}

async function press({ publicId, captain }: AnOuting, sale = '', which: BoxPress = 'paid-back') {
  const by = { id: captain.id, label: 'Denise' }
  return await settleBox({ eventPublicId: publicId, sale, press: which, by })
}

async function receive(sale = '') {
  const { public_id: promise } = await promiseOf(sale)
  const cash = anIncoming({ means: 'cash', amount: cents(12_000), checkNumber: null })
  return (await received(promise, await aHand('Noor'), cash)).kind
}

async function listOf(outing: AnOuting) {
  return (await findSettledList(await captainOf(outing), outing.slug)).box
}

test('captains and staff read how much cash lies in the box of a day that was called off, and whose it is', async () => {
  const { outing } = await aTable(['Ada', 'Bo'])
  expect(await listOf(outing)).toBeNull()
  await callOff(outing)
  expect(await findHeldInBox(outing.id)).toBe('$240.00')
  const box = {
    holds: '$240.00',
    sales: [
      { name: 'Ada', what: 'Single', amount: '$120.00' },
      { name: 'Bo', what: 'Single', amount: '$120.00' },
    ],
  }
  expect(await listOf(outing)).toMatchObject(box)
  expect((await findSettlement(outing.publicId))?.box).toMatchObject(box)
  // S3: no address, and no key of an order.
  expect(JSON.stringify(await listOf(outing))).not.toContain('@example')
})

test('what settles the others leaves the box alone: nobody is told that they owe nothing, since they paid', async () => {
  const { outing, sales } = await aTable(['Cy'], 'refund')
  await callOff(outing)
  await startSettlement({ eventPublicId: outing.publicId, by: ruth })
  await settleEventJob({ eventId: outing.id })
  expect(await findHeldInBox(outing.id)).toBe('$120.00')
  expect(await lettersTo('cy.box@example.org')).not.toContain('called-off-money')
  expect(await promiseOf(sales[0])).toMatchObject({ voided_at: null, released_why: null })
})

test('paid back by hand it is owed no more, and the buyer has a letter', async () => {
  const { outing, sales } = await aTable(['Di'])
  await callOff(outing)
  expect(await press(outing, sales[0])).toBe('settled')
  const promise = await promiseOf(sales[0])
  expect(promise.voided_at).not.toBeNull()
  expect(promise).toMatchObject({ released_why: 'called_off', kept_as_gift: false })
  expect(await listOf(outing)).toMatchObject({ holds: null, paidBack: '$120.00', kept: null })
  expect(await lettersTo('di.box@example.org')).toContain('called-off-money')
})

test('the letter names what lay in the box, not the place that was given back before', async () => {
  const { outing, sales } = await aTable(['Dot'], 'choose', 2)
  const { order, order_id: orderId } = await promiseOf(sales[0])
  const [, second] = await ticketsOf(orderId)
  const given = await giveBackTickets({
    orderPublicId: order,
    ticketPublicIds: [second?.public_id ?? ''],
    as: 'team',
    why: 'given_back',
    reason: 'one comes alone',
    by: { id: outing.captain.id, label: 'Denise' },
  })
  expect(given.kind).toBe('given-back')
  await callOff(outing)
  expect(await press(outing, sales[0])).toBe('settled')
  const letters = await db
    .selectFrom('message')
    .select('content')
    .where('to_address', '=', 'dot.box@example.org')
    .where('kind', '=', 'called-off-money')
    .execute()
  expect(letters).toMatchObject([{ content: { news: 'cash_back', amountCents: 12_000 } }])
})

test('C3: left as a gift it is still owed to staff, who receive it with a receipt over all of it', async () => {
  const { outing, sales } = await aTable(['Ed'])
  await callOff(outing)
  expect(await press(outing, sales[0], 'kept')).toBe('settled')
  const promise = await promiseOf(sales[0])
  expect(promise).toMatchObject({
    voided_at: null,
    amount_cents: 12_000,
    fair_value_cents: 0,
    kept_as_gift: true,
  })
  expect(await listOf(outing)).toMatchObject({ paidBack: null, kept: '$120.00', sales: [] })
  expect(await receive(sales[0])).toBe('confirmed')
  expect(
    await db
      .selectFrom('receipt as r')
      .innerJoin('remittance_match as m', 'm.id', 'r.match_id')
      .innerJoin('contribution as c', 'c.id', 'm.contribution_id')
      .select(['r.amount_cents', 'r.deductible_cents'])
      .where('c.public_id', '=', promise.public_id)
      .execute(),
  ).toEqual([{ amount_cents: 12_000, deductible_cents: 12_000 }])
})

test('of a day that keeps what was paid nothing is paid back', async () => {
  const { outing, sales } = await aTable(['Flo'], 'keep')
  await callOff(outing)
  expect(await press(outing, sales[0])).toBe('stays')
  expect(await press(outing, sales[0], 'kept')).toBe('settled')
})

test('nothing is written down of a day that takes place, nor of a sale of another one', async () => {
  const [one, other] = [await aTable(['Gus']), await aTable(['Hal'])]
  expect(await press(one.outing, one.sales[0])).toBe('not-found')
  await callOff(one.outing)
  expect(await press(one.outing, other.sales[0])).toBe('before')
  expect(await promiseOf(other.sales[0])).toMatchObject({ voided_at: null })
})

test('cash that staff received after all is settled with the rest, as all that came by hand', async () => {
  const { outing, sales } = await aTable(['Ida'], 'refund')
  await callOff(outing)
  await startSettlement({ eventPublicId: outing.publicId, by: ruth })
  await settleEventJob({ eventId: outing.id })
  expect(await receive(sales[0])).toBe('confirmed')
  expect(await press(outing, sales[0])).toBe('before')
  await settleEventJob({ eventId: outing.id })
  expect(
    await db
      .selectFrom('settled_payment')
      .select(['outcome', 'amount_cents'])
      .where('event_id', '=', outing.id)
      .execute(),
  ).toEqual([{ outcome: 'pay_back', amount_cents: 12_000 }])
})

describe('F10: once', () => {
  test('two captains press at once, one of each', async () => {
    const { outing, sales } = await aTable(['Jo'])
    await callOff(outing)
    const two = await Promise.all([press(outing, sales[0]), press(outing, sales[0], 'kept')])
    expect(two.toSorted()).toEqual(['before', 'settled'])
    expect(await lettersTo('jo.box@example.org')).toEqual(
      expect.arrayContaining(['called-off-money']) as unknown,
    )
  })

  test('a captain pays it back while staff receive it: one of both, and no check is to be written', async () => {
    const { outing, sales } = await aTable(['Kit'])
    await callOff(outing)
    const [kind, pressed] = await Promise.all([receive(sales[0]), press(outing, sales[0])])
    expect(kind === 'confirmed').toBe(pressed === 'before')
    expect((await promiseOf(sales[0])).voided_at === null).toBe(kind === 'confirmed')
    expect(await checksFor(sales[0])).toEqual([])
  })

  test('control: without the locks it is received of a sale that is no more', async () => {
    const { outing, sales } = await aTable(['Lou'])
    await callOff(outing)
    await endsBadly([
      async () => await receive(sales[0]),
      async () => await press(outing, sales[0]),
    ])
    await emptyDatabase()
    await anOrganization()
  })
})
