import { afterAll, beforeAll, expect, test } from 'vitest'
import { newEntryKey } from '#app/contributions/entry/entry-page.server.ts'
import { lettersTo } from '#app/mail/testing/letters.ts'
import { cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { startTestStripe } from '#db/testing/stripe.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import { anOuting, aPackage, usualPackages } from '../testing/tickets.ts'
import type { AnOuting } from '../testing/tickets.ts'
import { addDiscount } from '../discounts/keep-discount.server.ts'
import { answerPayment } from '../order/order-page.server.ts'
import { findOrderDesk } from './order-desk.server.ts'
import { findOrdersDesk } from './order-list.server.ts'
import { findSellPage } from './sell-page.server.ts'
import { sellByHand } from './testing/sell-by-hand.ts'

let stripe: TestStripe
beforeAll(async () => {
  stripe = await startTestStripe()
  await anOrganization()
})
afterAll(() => stripe.finish())

async function stateOf(captain: CaptainOf, outing: AnOuting, order: string, asks = false) {
  return (await findOrderDesk(captain, { slug: outing.slug, order }, asks)).state
}

test('cash from somebody who walks up is owed until staff have it, and the place is theirs', async () => {
  const outing = await anOuting()
  const email = 'walks.up@example.org'
  const { captain, key } = await sellByHand(
    outing,
    { Single: '1' },
    { way: 'cash', name: 'Bo Lind', email },
  )
  expect(await stateOf(captain, outing, key)).toBe('owed')
  const order = await db
    .selectFrom('ticket_order as o')
    .innerJoin('contribution as c', 'c.id', 'o.contribution_id')
    .select(['o.sold_by', 'c.amount_cents', 'c.means', 'c.entered_by'])
    .where('o.public_id', '=', key)
    .executeTakeFirstOrThrow()
  expect(order).toEqual({
    sold_by: captain.person.id,
    amount_cents: 12_000,
    means: 'cash',
    entered_by: captain.person.id,
  })
  expect((await lettersTo(email, 'order-news'))[0]?.subject).toBe('Your places: Swing for hope')
})

test('a form that sold by card sells nothing else by cash, and another buyer is another sale', async () => {
  const outing = await anOuting()
  const key = newEntryKey()
  const first = await sellByHand(outing, { Single: '1' }, { way: 'card', key })
  expect((await sellByHand(outing, { Single: '1' }, { way: 'card', key })).key).toBe(first.key)
  for (const typed of [{ way: 'cash' }, { way: 'card', name: 'Bo Lind' }]) {
    const { answer } = await sellByHand(outing, { Single: '1' }, { ...typed, key })
    expect(answer).toMatchObject({ kind: 'again', status: 409 })
    if (answer.kind !== 'again') throw new Error(answer.kind)
    const fresh = answer.answer.values['key'] ?? ''
    const sold = await sellByHand(outing, { Single: '1' }, { ...typed, key: fresh })
    expect(sold.answer.kind).toBe('on')
    expect(sold.key).not.toBe(first.key)
  }
})

test('by card the captain holds out a code, and sees it turn to paid', async () => {
  const outing = await anOuting()
  const { captain, key } = await sellByHand(outing, { Foursome: '1' }, { way: 'card' })
  const held = await findOrderDesk(captain, { slug: outing.slug, order: key }, false)
  expect(held.state).toBe('held')
  expect(held.pay?.url).toMatch(new RegExp(`/orders/${key}$`))
  expect(await answerPayment(key)).toMatch(/^http:\/\/127/)
  const { checkout_id: checkout } = await db
    .selectFrom('ticket_order as o')
    .innerJoin('sale as s', 's.id', 'o.sale_id')
    .select('s.checkout_id')
    .where('o.public_id', '=', key)
    .executeTakeFirstOrThrow()
  stripe.pay(checkout ?? '', { email: 'bo@example.org', name: 'Bo Lind' })
  expect(await stateOf(captain, outing, key, true)).toBe('paid')
})

test('a firm that pays by check has its places at once, and says by when', async () => {
  const outing = await anOuting()
  const none = await sellByHand(outing, { Foursome: '1' }, { way: 'invoice', due: '' })
  expect(none.answer).toMatchObject({
    kind: 'again',
    answer: { errors: [{ field: 'due', message: 'Say by when the check is due' }] },
  })
  const { captain, key } = await sellByHand(
    outing,
    { Foursome: '1' },
    { way: 'invoice', due: '2030-01-15', firm: 'Lakeside Dental' },
  )
  expect(await stateOf(captain, outing, key)).toBe('owed')
})

test('a guest of honor comes for nothing by a package that only the team sells', async () => {
  const outing = await anOuting({
    packages: [
      ...usualPackages,
      aPackage({
        name: 'Guest of honor',
        price: cents(0),
        fairValue: cents(7_000),
        soldBy: 'team',
      }),
    ],
  })
  const { captain, key } = await sellByHand(
    outing,
    { 'Guest of honor': '1' },
    { way: 'cash', email: '' },
  )
  expect(await stateOf(captain, outing, key)).toBe('free')
  const { tickets } = await findOrderDesk(captain, { slug: outing.slug, order: key }, false)
  expect(tickets.map(({ state }) => state)).toEqual(['free'])
  const page = await findSellPage(captain, outing.slug)
  expect(page.packages.map(({ name }) => name)).not.toContain('Hole sponsor')
})

test('F9: the team sells no more than there is room either', async () => {
  const outing = await anOuting({ capacity: 3 })
  const { answer } = await sellByHand(outing, { Foursome: '1' }, { way: 'cash' })
  expect(answer).toMatchObject({ kind: 'again', status: 409 })
})

test('what no card can pay is refused before anything is held: cash is taken for it', async () => {
  const outing = await anOuting({
    packages: [aPackage({ name: 'Ball', price: cents(49), fairValue: cents(49) })],
  })
  const byCard = await sellByHand(outing, { Ball: '1' }, { way: 'card' })
  expect(byCard.answer).toMatchObject({
    status: 400,
    answer: {
      errors: [
        {
          field: 'way',
          message: 'Cards can’t be charged less than $0.50. Let them pay in cash, or choose more.',
        },
      ],
    },
  })
  expect((await findOrdersDesk(byCard.captain, outing.slug, new URLSearchParams())).list.all).toBe(
    0,
  )
  expect((await sellByHand(outing, { Ball: '2' }, { way: 'card' })).answer.kind).toBe('on')
  expect((await sellByHand(outing, { Ball: '1' }, { way: 'cash' })).answer.kind).toBe('on')
})

test('a code that makes a price too little for a card is refused by card too', async () => {
  const outing = await anOuting()
  await addDiscount(
    { eventPublicId: outing.publicId, by: { id: outing.captain.id, label: 'the captain' } },
    {
      code: 'NEARLY',
      takes: { kind: 'amount', cents: 11_999 },
      mostOrders: null,
      goodUntil: null,
    },
  )
  const sell = async (way: string) =>
    (await sellByHand(outing, { Single: '1' }, { way, code: 'nearly' })).answer
  expect(await sell('card')).toMatchObject({ status: 400, answer: { errors: [{ field: 'way' }] } })
  expect((await sell('cash')).kind).toBe('on')
})

test('more of a thing than one order may have is refused by its name', async () => {
  const outing = await anOuting()
  const { answer } = await sellByHand(outing, { Single: '1', Mulligan: '3' }, { way: 'cash' })
  expect(answer).toMatchObject({
    status: 400,
    answer: {
      errors: [{ message: '2 of Mulligan for each person: 2 at most for all of you' }],
    },
  })
})
