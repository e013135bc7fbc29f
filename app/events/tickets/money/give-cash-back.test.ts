import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { endsBadly } from '#app/contributions/testing/ends-badly.ts'
import { aHand, anIncoming, received } from '#app/contributions/testing/money-by-hand.ts'
import { cents } from '#app/money/cents.ts'
import { inTransaction, pool } from '#app/platform/database.server.ts'
import { findExpectedSheet } from '#app/staff/money/expected-sheet.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { emptyDatabase } from '#db/testing/empty-database.ts'
import { cancelEvent } from '../../end-event.server.ts'
import { captainOf } from '../../testing/events.ts'
import { findDayDesk } from '../day/day-desk.server.ts'
import { findExtrasTable } from '../day/table/extras-page.server.ts'
import { answerCashBack, findCashBackPage } from '../desk/cash-back-page.server.ts'
import { findOrderDesk } from '../desk/order-desk.server.ts'
import { answerGiveBack } from '../order/give-back-page.server.ts'
import { findOrderPage } from '../order/order-page.server.ts'
import type { AnOuting } from '../testing/tickets.ts'
import { giveCashBack, giveCashBackWith } from './give-cash-back.server.ts'
import type { CashBackWish, HeldBy } from './give-cash-back.server.ts'
import { aTable, checksFor, promiseOf } from './testing/at-table.ts'
import { lettersTo, ticketsOf } from './testing/paid.ts'

beforeAll(async () => {
  await anOrganization()
})
afterEach(async () => {
  expect(await checkBooks(pool)).toEqual([])
})

describe('one place of two that were paid in cash at the table', () => {
  test('goes back out of the box: it should hold that much less, staff are owed that much less, and the buyer has a letter', async () => {
    const { outing, key, sales } = await aTable(['Ada'], 'choose', 2)
    expect(await boxOf(outing)).toMatchObject({ holds: '$240', gone: null })
    expect(await giveCashBack(await wishFor(outing, sales[0], 1))).toEqual({
      kind: 'given-back',
      outOfBox: 12_000,
      byCheck: 0,
    })
    expect(await promiseOf(sales[0])).toMatchObject({
      amount_cents: 12_000,
      fair_value_cents: 7_000,
      voided_at: null,
    })
    const box = await boxOf(outing)
    expect(box).toMatchObject({ holds: '$120', gone: '$120' })
    expect(box.back).toMatchObject([{ name: 'Ada', what: 'Single', amount: '$120' }])
    expect((await findExtrasTable(key, '')).table?.box).toMatchObject({ holds: '$120' })
    expect(await checksFor(sales[0])).toEqual([])
    expect(await lettersTo('ada.box@example.org')).toContain('cash-back')
  })

  test('is told to the treasurer with the money that was logged, and on the captain’s page of the order', async () => {
    const { outing, sales } = await aTable(['Bo'], 'choose', 2)
    await giveCashBack(await wishFor(outing, sales[0], 1))
    const { public_id: promise, order } = await promiseOf(sales[0])
    const sheet = await findExpectedSheet(promise, (await aHand('Ruth')).id)
    expect(sheet).toMatchObject({ amount: 12_000, cashBack: '$120' })
    const desk = await findOrderDesk(await captainOf(outing), { slug: outing.slug, order }, false)
    expect(desk).toMatchObject({ state: 'paid', sum: '$120.00', cashBack: '$120' })
  })

  test('the second goes back too: nothing is owed any more, and the order is over', async () => {
    const { outing, sales } = await aTable(['Cy'], 'choose', 2)
    await giveCashBack(await wishFor(outing, sales[0], 1))
    await giveCashBack(await wishFor(outing, sales[0], 0))
    const promise = await promiseOf(sales[0])
    expect(promise.voided_at).not.toBeNull()
    expect(promise.released_why).toBe('given_back')
    expect(await boxOf(outing)).toMatchObject({ holds: '$0', gone: '$240' })
  })
})

describe('cash that staff have received', () => {
  test('lies in the box no more, and goes back by a check of theirs', async () => {
    const { outing, sales } = await aTable(['Di'])
    expect(await receive(sales[0])).toBe('confirmed')
    expect(await boxOf(outing)).toMatchObject({ holds: '$0', gone: null })
    expect(await giveCashBack(await wishFor(outing, sales[0], 0))).toEqual({ kind: 'moved' })
    const wish = await wishFor(outing, sales[0], 0, 'staff')
    expect(await giveCashBack(wish)).toEqual({ kind: 'given-back', outOfBox: 0, byCheck: 12_000 })
    expect(await checksFor(sales[0])).toEqual([{ amount_cents: 12_000 }])
    expect(await boxOf(outing)).toMatchObject({ holds: '$0', gone: null })
    expect(await lettersTo('di.box@example.org')).not.toContain('cash-back')
  })

  test('in part is settled by staff', async () => {
    const { outing, sales } = await aTable(['Ed'], 'choose', 2)
    expect(await receive(sales[0], 12_000)).toBe('confirmed')
    for (const heldBy of ['box', 'staff', 'both'] as const)
      expect(await giveCashBack(await wishFor(outing, sales[0], 0, heldBy))).toEqual({
        kind: 'moved',
      })
    expect(await boxOf(outing)).toMatchObject({ holds: '$120' })
  })
})

describe('F10: once', () => {
  test('two captains write the same place down at once: the box gives it once', async () => {
    const { outing, sales } = await aTable(['Flo'], 'choose', 2)
    const wish = await wishFor(outing, sales[0], 1)
    const two = await Promise.all([giveCashBack(wish), giveCashBack(wish)])
    expect(two.map(({ kind }) => kind).toSorted()).toEqual(['before', 'given-back'])
    expect(await promiseOf(sales[0])).toMatchObject({ amount_cents: 12_000 })
    const letters = await lettersTo('flo.box@example.org')
    expect(letters.filter((kind) => kind === 'cash-back')).toHaveLength(1)
  })

  test('while staff receive it: one of both, and no check is to be written', async () => {
    const { outing, sales } = await aTable(['Gus'])
    const wish = await wishFor(outing, sales[0], 0)
    const [kind, given] = await Promise.all([receive(sales[0]), giveCashBack(wish)])
    expect(kind === 'confirmed').toBe(given.kind === 'moved')
    expect((await promiseOf(sales[0])).voided_at === null).toBe(kind === 'confirmed')
    expect(await checksFor(sales[0])).toEqual([])
  })

  test('control: without the locks the same place goes out of the box twice', async () => {
    const { outing, sales } = await aTable(['Hal'], 'choose', 2)
    const wish = await wishFor(outing, sales[0], 1)
    await endsBadly([
      async () => await inTransaction((trx) => giveCashBackWith(trx, wish)),
      async () => await inTransaction((trx) => giveCashBackWith(trx, wish)),
    ])
    await emptyDatabase()
    await anOrganization()
  })
})

test('F1: a crash in the middle leaves all as it was', async () => {
  const { outing, sales } = await aTable(['Ida'], 'choose', 2)
  const wish = await wishFor(outing, sales[0], 1)
  const crash = inTransaction(async (trx) => {
    await giveCashBackWith(trx, wish)
    throw new Error('a crash in the middle')
  })
  await expect(crash).rejects.toThrow('a crash in the middle')
  expect(await boxOf(outing)).toMatchObject({ holds: '$240', gone: null })
  expect(await promiseOf(sales[0])).toMatchObject({ amount_cents: 24_000 })
  expect(await lettersTo('ida.box@example.org')).not.toContain('cash-back')
  expect((await giveCashBack(wish)).kind).toBe('given-back')
})

describe('who may', () => {
  test('S5: nobody by another event, and nobody finds there what was sold here', async () => {
    const [{ outing, sales }, other] = [await aTable(['Jo']), await aTable([])]
    const wish = await wishFor(outing, sales[0], 0)
    expect(await giveCashBack({ ...wish, eventPublicId: other.outing.publicId })).toEqual({
      kind: 'not-found',
    })
    const stranger = await captainOf(other.outing)
    const at = { slug: other.outing.slug, order: wish.orderPublicId }
    await expect(findCashBackPage(stranger, at)).rejects.toMatchObject({ status: 404 })
    await expect(answerCashBack(stranger, at, formOf({}))).rejects.toMatchObject({ status: 404 })
    expect(await boxOf(outing)).toMatchObject({ holds: '$120' })
  })

  test('whoever paid is told to ask at the table, where the cash is; by the link alone nothing goes back', async () => {
    const { sales } = await aTable(['Kit'])
    const { order, order_id: id } = await promiseOf(sales[0])
    expect((await findOrderPage(order, false)).order).toMatchObject({ inBox: true, giveBack: null })
    const [ticket] = await ticketsOf(id)
    const answer = await answerGiveBack(order, formOf({ [`give-${ticket?.public_id}`]: 'yes' }))
    expect(answer).toMatchObject({ kind: 'again', status: 409 })
    expect(answer).toHaveProperty('message', expect.stringContaining('Ask there'))
    expect(await promiseOf(sales[0])).toMatchObject({ voided_at: null, released_why: null })
  })

  test('a captain reads what to do with the cash before it is pressed, and what became of it when it is pressed twice', async () => {
    const { outing, sales } = await aTable(['Lou'])
    const captain = await captainOf(outing)
    const { order } = await promiseOf(sales[0])
    const at = { slug: outing.slug, order }
    const page = await findCashBackPage(captain, at)
    expect(page).toMatchObject({
      heldBy: 'box',
      tickets: [{ label: 'Single\u00A0· Lou\u00A0· $120' }],
    })
    expect(await answerCashBack(captain, at, formOf({ held: 'box' }))).toMatchObject({
      status: 400,
      message: 'Choose at least one',
    })
    const form = formOf({ held: 'box', [page.tickets[0]?.field ?? '']: 'yes' })
    expect(await answerCashBack(captain, at, form)).toMatchObject({
      kind: 'on',
      to: expect.stringContaining('done=cash-back') as string,
    })
    expect(await answerCashBack(captain, at, form)).toMatchObject({
      status: 409,
      message: expect.stringContaining('do not pay it twice') as string,
    })
  })

  test('of a day that was called off all cash is settled on a page of its own', async () => {
    const { outing, sales } = await aTable(['May'])
    await cancelEvent({ eventPublicId: outing.publicId, actor: outing.actor, reason: 'Rain' })
    expect(await giveCashBack(await wishFor(outing, sales[0], 0))).toEqual({ kind: 'called-off' })
  })
})

async function wishFor(
  outing: AnOuting,
  sale: string | undefined,
  place: number,
  heldBy: HeldBy = 'box',
): Promise<CashBackWish> {
  const { order, order_id: id } = await promiseOf(sale)
  const ticket = (await ticketsOf(id))[place]
  return {
    eventPublicId: outing.publicId,
    orderPublicId: order,
    ticketPublicIds: [ticket?.public_id ?? ''],
    heldBy,
    by: { id: outing.captain.id, label: 'Denise' },
  }
}

async function boxOf(outing: AnOuting) {
  return (await findDayDesk(await captainOf(outing), outing.slug)).box
}

async function receive(sale = '', amount = 12_000) {
  const { public_id: promise } = await promiseOf(sale)
  const cash = anIncoming({ means: 'cash', amount: cents(amount), checkNumber: null })
  return (await received(promise, await aHand('Noor'), cash)).kind
}
