import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newEntryKey } from '#app/contributions/entry/entry-page.server.ts'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { withoutLocks } from '#app/testing/without-locks.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { startTestStripe } from '#db/testing/stripe.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import { answerPayment } from '../../order/order-page.server.ts'
import { usualPackages } from '../../testing/tickets.ts'
import { findExpected } from '../comers.server.ts'
import { endCheckInLink, findCheckIn } from '../link.server.ts'
import { findExtrasForm } from './extras-form.server.ts'
import { findExtrasTable } from './extras-page.server.ts'
import { findExtras } from './extras.server.ts'
import { sellExtras } from './sell-extras.server.ts'
import { findTableSale, takeBackTableSale } from './table-sale.server.ts'
import { aMorning, orderOf, saleIn, sell, soldOf } from './testing/morning.ts'
import type { Morning } from './testing/morning.ts'

let stripe: TestStripe
beforeAll(async () => {
  stripe = await startTestStripe()
  await anOrganization()
})
afterAll(() => stripe.finish())

test('cash at the table is noted in the name of the captain, and counted at once', async () => {
  const morning = await aMorning(1)
  const sold = saleIn(await sell(morning, { mulligans: '2', way: 'cash' }))
  const { sale } = await findTableSale(morning.key, sold, false)
  expect(sale).toMatchObject({ name: 'Walter Brandt', what: '2 × Mulligan', sum: '$20' })
  expect(sale?.state).toBe('cash')
  const { table } = await findExtrasTable(morning.key, 'walter')
  expect(table).toMatchObject({
    box: { holds: '$20', gone: null },
    extras: [{ name: 'Mulligan', sold: 3 }],
  })
  expect(table?.found).toHaveLength(4)
  const owed = await db
    .selectFrom('ticket_order as o')
    .innerJoin('contribution as c', 'c.id', 'o.contribution_id')
    .select(['c.amount_cents', 'c.means', 'c.entered_by', 'c.giver_name', 'o.sold_by'])
    .where('o.public_id', '=', await orderOf(sold))
    .executeTakeFirstOrThrow()
  const { id } = morning.outing.captain
  // Who among the guests of somebody paid it, nobody wrote down: no receipt is made out to a label.
  expect(owed).toEqual({
    amount_cents: 2_000,
    means: 'cash',
    entered_by: id,
    giver_name: null,
    sold_by: id,
  })
})

test('by card the buyer scans a code, and the helper sees it turn to paid', async () => {
  const morning = await aMorning()
  const sold = saleIn(await sell(morning, { mulligans: '1', way: 'card' }))
  const order = await orderOf(sold)
  const held = await findTableSale(morning.key, sold, false)
  expect(held.sale).toMatchObject({ state: 'waiting' })
  expect(held.sale?.pay?.url).toBe(`${env.BASE_URL}/orders/${order}`)
  expect(await answerPayment(order)).toMatch(/^http:\/\/127/)
  const { checkout_id: checkout } = await db
    .selectFrom('ticket_order as o')
    .innerJoin('sale as s', 's.id', 'o.sale_id')
    .select('s.checkout_id')
    .where('o.public_id', '=', await orderOf(sold))
    .executeTakeFirstOrThrow()
  stripe.pay(checkout ?? '', { email: 'bo@example.org', name: 'Bo Lind' })
  const paid = await findTableSale(morning.key, sold, true)
  expect(paid.sale).toMatchObject({ state: 'paid', pay: null, mayTakeBack: false })
})

describe('no more than one person may have', () => {
  test('at the table, however often they come back', async () => {
    const morning = await aMorning()
    saleIn(await sell(morning, { mulligans: '1', way: 'cash' }))
    const over = await sell(morning, { mulligans: '2', way: 'cash' })
    expect(over).toMatchObject({
      kind: 'again',
      status: 409,
      answer: { errors: [{ message: 'They may have only 1 more' }] },
    })
    expect(await soldOf(morning)).toBe(1)
    saleIn(await sell(morning, { mulligans: '1', way: 'cash' }))
    const { form } = await findExtrasForm(morning.key, morning.guests[0] ?? '')
    expect(form?.extras).toMatchObject([
      { choices: [], hint: '$10 · At most 2 for each · no more for them' },
    ])
  })

  test('with what their party bought beforehand, which is nobody’s by name', async () => {
    const morning = await aMorning(7)
    saleIn(await sell(morning, { mulligans: '1', way: 'cash' }))
    const over = await sell(morning, { mulligans: '1', way: 'cash' }, 1)
    expect(over).toMatchObject({
      answer: { errors: [{ message: 'They have all that one person may have' }] },
    })
  })

  /** Two phones that sell all that somebody may have; what they may is looked at under the lock alone. */
  async function twoPhones(morning: Morning) {
    const event = await findCheckIn(morning.key)
    const { extras, versionId } = await findExtras(morning.outing.id)
    const [place] = await findExpected(morning.outing.id)
    const [of] = extras
    if (!event || !place || !of) throw new Error('There is nobody to sell to')
    const guest = { ticketId: place.id, buyerName: 'Bo Lind' }
    return [1, 2].map(() => async () => {
      const sale = { event, versionId, guest, lines: [{ of, units: 2 }], way: 'cash' as const }
      return (await sellExtras({ ...sale, formKey: newEntryKey() })).kind
    })
  }

  test('on two phones at once', async () => {
    const morning = await aMorning()
    const two = await Promise.all((await twoPhones(morning)).map((press) => press()))
    expect(two.toSorted()).toEqual(['over-limit', 'placed'])
    expect(await soldOf(morning)).toBe(2)
  })

  test('negative control: without the lock of the event two phones sell twice as many', async () => {
    const morning = await aMorning()
    const two = await withoutLocks(await twoPhones(morning))
    expect(two.map((press) => press.status === 'fulfilled' && press.value)).toEqual([
      'placed',
      'placed',
    ])
    expect(await soldOf(morning)).toBe(4)
  })
})

describe('a form that is sent twice', () => {
  test('sells once', async () => {
    const morning = await aMorning()
    const typed = { mulligans: '2', way: 'cash', form: newEntryKey() } as const
    expect(saleIn(await sell(morning, typed))).toBe(saleIn(await sell(morning, typed)))
    expect(await soldOf(morning)).toBe(2)
  })

  test('with another way to pay is not what it sold before: the helper looks, and presses again', async () => {
    const morning = await aMorning()
    const form = newEntryKey()
    const held = saleIn(await sell(morning, { mulligans: '1', way: 'card', form }))
    const used = await sell(morning, { mulligans: '1', way: 'cash', form })
    expect(used).toMatchObject({
      status: 409,
      answer: {
        errors: [{ message: expect.stringContaining('sold something already') as unknown }],
      },
    })
    if (used.kind !== 'again') throw new Error(used.kind)
    const fresh = used.answer.values['key'] ?? ''
    expect(fresh).not.toBe(form)
    const sold = saleIn(await sell(morning, { mulligans: '1', way: 'cash', form: fresh }))
    expect(sold).not.toBe(held)
    expect(await soldOf(morning)).toBe(2)
  })

  test('for somebody else, for more of it, or after it was taken back is refused too', async () => {
    const morning = await aMorning()
    const typed = { mulligans: '1', way: 'cash', form: newEntryKey() } as const
    const sold = saleIn(await sell(morning, typed))
    expect(await sell(morning, typed, 1)).toMatchObject({ status: 409 })
    expect(await sell(morning, { ...typed, mulligans: '2' })).toMatchObject({ status: 409 })
    await takeBackTableSale(morning.key, sold)
    expect(await sell(morning, typed)).toMatchObject({ status: 409 })
    expect(await soldOf(morning)).toBe(0)
  })
})

test('the last of a thing is sold once, and what waits for a card holds it', async () => {
  const few = usualPackages.map((of) => (of.name === 'Mulligan' ? { ...of, stock: 2 } : of))
  const morning = await aMorning(0, few)
  const held = saleIn(await sell(morning, { mulligans: '2', way: 'card' }))
  expect(await sell(morning, { mulligans: '1', way: 'cash' }, 1)).toMatchObject({
    answer: { errors: [{ message: 'There isn’t room for so many' }] },
  })
  await takeBackTableSale(morning.key, held)
  expect(await sell(morning, { mulligans: '1', way: 'cash' }, 1)).toMatchObject({ kind: 'on' })
})

test('what is wrong with what was typed is said at the field', async () => {
  const morning = await aMorning()
  for (const [mulligans, message] of [
    ['', 'Say how many of what'],
    ['many', 'Type a whole number'],
  ] as const)
    expect(await sell(morning, { mulligans, way: 'cash' })).toMatchObject({
      status: 400,
      answer: { errors: [{ message: expect.stringContaining(message) as unknown }] },
    })
})

test('S5: an ended link sells nothing, and shows no other order than those of its table', async () => {
  const morning = await aMorning()
  const other = await aMorning()
  const sold = saleIn(await sell(morning, { mulligans: '1', way: 'cash' }))
  expect((await findTableSale(other.key, sold, false)).sale).toBeNull()
  await takeBackTableSale(other.key, sold)
  expect(await soldOf(morning)).toBe(1)
  const { rows } = await sql<{ key: string }>`
    select k.desk_id as key from ticket k join ticket_order o on o.id = k.order_id
     where o.event_id = ${morning.outing.id} and not o.at_table`.execute(db)
  expect((await findTableSale(morning.key, rows[0]?.key ?? '', false)).sale).toBeNull()
  expect(await sell({ ...morning, guests: other.guests }, { mulligans: '1', way: 'cash' })).toEqual(
    {
      kind: 'gone',
    },
  )
  await endCheckInLink({ eventPublicId: morning.outing.publicId, actor: morning.outing.actor })
  expect(await sell(morning, { mulligans: '1', way: 'cash' })).toEqual({ kind: 'gone' })
  expect((await findExtrasTable(morning.key, '')).table).toBeNull()
  expect((await findExtrasForm(morning.key, morning.guests[0] ?? '')).form).toBeNull()
})
