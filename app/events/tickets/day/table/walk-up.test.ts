import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { newEntryKey } from '#app/contributions/entry/entry-page.server.ts'
import { aHand, anIncoming, received } from '#app/contributions/testing/money-by-hand.ts'
import { cents } from '#app/money/cents.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { withoutLocks } from '#app/testing/without-locks.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { startTestStripe } from '#db/testing/stripe.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import { lettersTo } from '../../money/testing/paid.ts'
import { answerPayment, findOrderPage } from '../../order/order-page.server.ts'
import { aPackage, usualPackages } from '../../testing/tickets.ts'
import { endCheckInLink } from '../link.server.ts'
import { findExtrasTable } from './extras-page.server.ts'
import { findPlaceForm } from './place-form.server.ts'
import { findTableSale, takeBackTableSale } from './table-sale.server.ts'
import { aDoor, listOf, sellPlaceAt as sell } from './testing/door.ts'
import type { Door } from './testing/door.ts'
import { orderOf, saleIn } from './testing/morning.ts'

let stripe: TestStripe
beforeAll(async () => {
  stripe = await startTestStripe()
  await anOrganization()
})
afterEach(async () => {
  expect(await checkBooks(pool)).toEqual([])
})
afterAll(() => stripe.finish())

async function promiseOf(sale: string) {
  return await db
    .selectFrom('ticket_order as o')
    .innerJoin('contribution as c', 'c.id', 'o.contribution_id')
    .select([
      'c.public_id',
      'c.amount_cents',
      'c.fair_value_cents',
      'c.giver_name',
      'c.giver_email',
    ])
    .select(['c.means', 'c.entered_by', 'c.voided_at', 'o.sold_by'])
    .where('o.public_id', '=', await orderOf(sale))
    .executeTakeFirstOrThrow()
}

test('C3, C4: what a place costs, what it is worth and what may be deducted is said before it is paid', async () => {
  const door = await aDoor(5)
  const { form } = await findPlaceForm(door.key, null)
  expect(form?.places).toMatchObject([
    {
      name: 'Single',
      hint: '$120 · Golf, cart and dinner · 5 left · Worth $70 to you. $50 of the price may be deducted from your taxes.',
      choices: ['0', '1', '2', '3', '4', '5'],
    },
    { name: 'Foursome', choices: ['0', '1'] },
    { name: 'Dinner only' },
  ])
})

test('a place for cash is owed in the name of the captain, and staff receive it with a receipt to the buyer', async () => {
  const door = await aDoor()
  const sold = saleIn(await sell(door, { email: 'joan.hill@example.org' }))
  expect((await findTableSale(door.key, sold, false)).sale).toMatchObject({
    name: 'Joan Hill',
    what: 'Single',
    sum: '$120',
    worth: 'Worth $70 to you. $50 of the price may be deducted from your taxes.',
    state: 'cash',
  })
  const { id } = door.outing.captain
  const promise = await promiseOf(sold)
  expect(promise).toMatchObject({
    amount_cents: 12_000,
    fair_value_cents: 7_000,
    giver_name: 'Joan Hill',
    giver_email: 'joan.hill@example.org',
    means: 'cash',
    entered_by: id,
    sold_by: id,
  })
  expect((await findExtrasTable(door.key, '')).table?.box.holds).toBe('$120')
  const cash = anIncoming({ means: 'cash', amount: cents(12_000), checkNumber: null })
  expect((await received(promise.public_id, await aHand('Ruth'), cash)).kind).toBe('confirmed')
  const receipt = await db
    .selectFrom('receipt as r')
    .innerJoin('remittance_match as m', 'm.id', 'r.match_id')
    .innerJoin('contribution as c', 'c.id', 'm.contribution_id')
    .select(['r.amount_cents', 'r.deductible_cents'])
    .where('c.public_id', '=', promise.public_id)
    .executeTakeFirstOrThrow()
  expect(receipt).toEqual({ amount_cents: 12_000, deductible_cents: 5_000 })
  expect(await lettersTo('joan.hill@example.org')).toEqual(
    expect.arrayContaining(['order-news']) as unknown,
  )
})

test('who paid into the box stands on the list as paid, and is asked for nothing', async () => {
  const door = await aDoor()
  const sold = saleIn(await sell(door, { email: 'paid.in.cash@example.org' }))
  expect(await listOf(door)).toMatchObject({ names: ['Joan Hill'], owing: [] })
  expect((await findOrderPage(await orderOf(sold), false)).order?.standing).toBe('yours')
  const { rows } = await sql<{ owed: number }>`
    select (content->>'owedCents')::int as owed from message where to_address = 'paid.in.cash@example.org'`.execute(
    db,
  )
  expect(rows).toEqual([{ owed: 0 }])
})

test('who paid into the box owes nothing either while staff have received a part of it', async () => {
  const door = await aDoor()
  const sold = saleIn(await sell(door))
  const part = anIncoming({ means: 'cash', amount: cents(10_000), checkNumber: null })
  await received((await promiseOf(sold)).public_id, await aHand('Noor'), part)
  expect((await findOrderPage(await orderOf(sold), false)).order?.standing).toBe('yours')
  expect(await listOf(door)).toMatchObject({ names: ['Joan Hill'], owing: [] })
})

test('by card the buyer scans a code, and stands on the list once it is paid', async () => {
  const door = await aDoor()
  const sold = saleIn(await sell(door, { way: 'card' }))
  expect((await findTableSale(door.key, sold, false)).sale).toMatchObject({ state: 'waiting' })
  expect(await listOf(door)).toMatchObject({ names: [] })
  await answerPayment(await orderOf(sold))
  const { checkout_id: checkout } = await db
    .selectFrom('ticket_order as o')
    .innerJoin('sale as s', 's.id', 'o.sale_id')
    .select('s.checkout_id')
    .where('o.public_id', '=', await orderOf(sold))
    .executeTakeFirstOrThrow()
  stripe.pay(checkout ?? '', { email: 'joan@example.org', name: 'Joan Hill' })
  expect((await findTableSale(door.key, sold, true)).sale).toMatchObject({ state: 'paid' })
  expect(await listOf(door)).toMatchObject({ names: ['Joan Hill'], owing: [] })
})

test('the helper may take back what was pressed by mistake, and another has the place', async () => {
  const door = await aDoor(1)
  const sold = saleIn(await sell(door))
  await takeBackTableSale(door.key, sold)
  expect((await promiseOf(sold)).voided_at).not.toBeNull()
  expect(await listOf(door)).toMatchObject({ names: [] })
  saleIn(await sell(door))
})

describe('F9: the last place', () => {
  async function twoPhones(door: Door) {
    return [1, 2].map((n) => async () => (await sell(door, { name: `Joan ${n}` })).kind)
  }

  test('is refused kindly once it is gone', async () => {
    const door = await aDoor(1)
    saleIn(await sell(door))
    expect(await sell(door)).toMatchObject({
      kind: 'again',
      status: 409,
      answer: {
        values: { name: 'Joan Hill' },
        errors: [{ message: 'There isn’t room for so many' }],
      },
    })
    expect((await findPlaceForm(door.key, null)).form?.places[0]?.choices).toEqual([])
  })

  test('is sold once by two phones at once', async () => {
    const door = await aDoor(1)
    const two = await Promise.all((await twoPhones(door)).map((press) => press()))
    expect(two.toSorted()).toEqual(['again', 'on'])
    expect((await listOf(door)).names).toHaveLength(1)
  })

  test('negative control: without the lock of the event it is sold twice', async () => {
    const door = await aDoor(1)
    const two = await withoutLocks(await twoPhones(door))
    expect(two.map((press) => press.status === 'fulfilled' && press.value)).toEqual(['on', 'on'])
    expect((await checkBooks(pool)).map(({ name }) => name)).toEqual([
      'I19 no event promises more places than it has',
    ])
    const { table } = await findExtrasTable(door.key, '')
    for (const { id } of table?.sales ?? []) await takeBackTableSale(door.key, id)
  })
})

describe('a form that is sent twice', () => {
  test('sells one place, also on two phones at once', async () => {
    const door = await aDoor()
    const form = newEntryKey()
    const both = await Promise.all([sell(door, { form }), sell(door, { form })])
    expect(new Set(both.map(saleIn)).size).toBe(1)
    expect((await listOf(door)).names).toEqual(['Joan Hill'])
  })

  test('with another name or another place is refused, and the helper looks', async () => {
    const door = await aDoor()
    const form = newEntryKey()
    saleIn(await sell(door, { form }))
    expect(await sell(door, { form, name: 'Bo Lind' })).toMatchObject({ status: 409 })
    expect(await sell(door, { form, what: 'Foursome' })).toMatchObject({ status: 409 })
    expect((await listOf(door)).names).toEqual(['Joan Hill'])
  })
})

test('sold at the table is what is on sale now and what only the team sells for a price: nothing is given away', async () => {
  const door = await aDoor(144, [
    ...usualPackages,
    aPackage({ name: 'Early bird', soldUntil: new Date(Date.now() - 60_000) }),
    aPackage({ name: 'Walk-up', price: cents(15_000), soldBy: 'team' }),
    aPackage({ name: 'Guest of honor', price: cents(0), fairValue: cents(0), soldBy: 'team' }),
  ])
  const { form } = await findPlaceForm(door.key, null)
  expect(form?.places.map(({ name }) => name)).toEqual([
    'Single',
    'Foursome',
    'Dinner only',
    'Walk-up',
  ])
  saleIn(await sell(door, { what: 'Walk-up' }))
  expect(await sell(door, { what: 'Early bird' })).toMatchObject({ status: 400 })
  expect(await sell(door, { what: 'Guest of honor' })).toMatchObject({ status: 400 })
})

test('what is wrong with what was typed is said at the field, and what was typed stays', async () => {
  const door = await aDoor()
  expect(await sell(door, { name: '', units: '0', email: 'joan at home' })).toMatchObject({
    status: 400,
    answer: {
      values: { email: 'joan at home' },
      errors: [
        { message: 'Say how many of what' },
        { field: 'name', message: 'Type the buyer’s name' },
        { field: 'email' },
      ],
    },
  })
})

test('S5: an ended link sells no place', async () => {
  const door = await aDoor()
  await endCheckInLink({ eventPublicId: door.outing.publicId, actor: door.outing.actor })
  expect(await sell(door)).toEqual({ kind: 'gone' })
  expect((await findPlaceForm(door.key, null)).form).toBeNull()
})
