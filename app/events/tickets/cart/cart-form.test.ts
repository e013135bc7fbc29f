import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { lettersTo } from '#app/mail/testing/letters.ts'
import { cents } from '#app/money/cents.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { startTestStripe } from '#db/testing/stripe.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import { aCartForm, buyCart, postCart } from '../testing/cart.ts'
import { aPackage, anOuting } from '../testing/tickets.ts'
import { findCartPage } from './cart-page.server.ts'
import { ordersOf, complaints } from '../testing/cart.ts'

let stripe: TestStripe
beforeAll(async () => {
  stripe = await startTestStripe()
  await anOrganization()
})
afterEach(() => shiftClock(0))
afterAll(() => stripe.finish())

test('what costs nothing is theirs at once, without Stripe', async () => {
  const outing = await anOuting({
    packages: [aPackage({ name: 'Guest', price: cents(0), fairValue: cents(4_000) })],
  })
  const email = 'free.place@example.org'
  const bought = await buyCart(outing, aCartForm(outing, { Guest: '2' }, { email }))
  const [order] = await ordersOf(outing)
  expect(bought).toEqual({ kind: 'on', to: `/orders/${order?.public_id ?? ''}` })
  expect(order).toMatchObject({ way: 'free', sale: null })
  expect(await lettersTo(email, 'order-news')).toHaveLength(1)
  const gift = await postCart(outing, aCartForm(outing, { Guest: '1' }, { extra: '5' }))
  expect(complaints(gift)).toHaveLength(1)
})

test('S6, X3: what is wrong is said beside its field, and nothing else that is posted counts', async () => {
  const outing = await anOuting()
  const none = await postCart(outing, aCartForm(outing, {}, { name: '', email: 'walter' }))
  expect(none.kind === 'again' && none.answer.errors.map(({ field }) => field)).toEqual([
    `units-${outing.packages.get('Single')?.publicId ?? ''}`,
    'name',
    'email',
  ])
  const many = await postCart(outing, aCartForm(outing, { Foursome: '1', Mulligan: '9' }))
  expect(complaints(many)).toEqual(['2 of Mulligan for each person: 8 at most for all of you'])
  const odd = await postCart(outing, aCartForm(outing, { Single: '-1' }))
  expect(complaints(odd)).toEqual(['Type a whole number, such as 2'])
  const sponsor = await postCart(outing, aCartForm(outing, { 'Hole sponsor': '1' }))
  expect(complaints(sponsor)).toEqual(['Choose at least one'])
  const robot = await postCart(outing, aCartForm(outing, { Single: '1' }, { website: 'x' }))
  expect(robot).toMatchObject({ kind: 'on' })
  expect(await ordersOf(outing)).toEqual([])
})

test('what is sold out says so, and together no more is sold than there is room', async () => {
  const outing = await anOuting({ capacity: 5 })
  const both = await postCart(outing, aCartForm(outing, { Foursome: '1', Single: '2' }))
  expect(complaints(both)).toEqual(['There are only 5 places left for all of it together'])
  await buyCart(outing, aCartForm(outing, { Foursome: '1' }))
  const page = await findCartPage(outing.team.slug, outing.slug, null)
  expect(page?.shop.places.map(({ name, left }) => [name, left])).toEqual([
    ['Single', 1],
    ['Foursome', 0],
    ['Dinner only', null],
  ])
})

test('the cart can be filled again by whoever has the key of the order, and by nobody else', async () => {
  const outing = await anOuting()
  const other = await anOuting()
  await buyCart(
    outing,
    aCartForm(outing, { Foursome: '1' }, { firm: 'Lakeside Dental', extra: '5', pays: 'own' }),
  )
  const [order] = await ordersOf(outing)
  const key = order?.public_id ?? ''
  const again = await findCartPage(outing.team.slug, outing.slug, key)
  expect(again?.values).toMatchObject({
    name: 'Walter Brandt',
    firm: 'Lakeside Dental',
    extra: '5.00',
    pays: 'own',
  })
  const elsewhere = await findCartPage(other.team.slug, other.slug, key)
  expect(Object.keys(elsewhere?.values ?? {})).toEqual(['key'])
})

test('what is less than a card can be charged is refused before anything is held; a gift on top makes it enough', async () => {
  const outing = await anOuting({
    packages: [
      aPackage({ name: 'Ball', price: cents(49), fairValue: cents(49) }),
      aPackage({
        name: 'Foursome',
        price: cents(196),
        fairValue: cents(196),
        people: 4,
        places: 4,
      }),
    ],
  })
  const look = async (units: Readonly<Record<string, string>>, typed = {}) =>
    await postCart(outing, aCartForm(outing, units, typed))
  const little = await look({ Ball: '1' })
  expect(little).toMatchObject({ status: 400, answer: { errors: [{ field: 'extra' }] } })
  expect(complaints(little)).toEqual([
    'Cards can’t be charged less than $0.50. Choose more, or add a gift on top.',
  ])
  expect((await look({ Ball: '2' })).kind).toBe('review')
  const enough = await buyCart(outing, aCartForm(outing, { Ball: '1' }, { extra: '0.01' }))
  expect(enough.kind === 'on' && enough.to).toMatch(/^http:\/\/127/)
  const each = await look({ Foursome: '1' }, { pays: 'own', extra: '5' })
  expect(each).toMatchObject({ status: 400, answer: { errors: [{ field: 'pays' }] } })
  expect(complaints(each)).toEqual([
    'Each friend would pay less than $0.50, and cards can’t be charged so little. Please pay for everybody.',
  ])
  expect((await look({ Foursome: '1' }, { pays: 'all' })).kind).toBe('review')
  expect(await ordersOf(outing)).toHaveLength(1)
})
