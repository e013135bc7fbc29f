import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { workInbox } from '#app/giving/work-inbox.server.ts'
import { lettersTo } from '#app/mail/testing/letters.ts'
import { cents } from '#app/money/cents.ts'
import { now, shiftClock } from '#app/platform/clock.server.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { startTestStripe } from '#db/testing/stripe.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import { changeEvent } from '../../change-event.server.ts'
import { approve } from '../../testing/events.ts'
import { findOrderPage } from '../order/order-page.server.ts'
import { aCartForm, buyCart, postCart } from '../testing/cart.ts'
import { aPackage, anOuting, reread, usualPackages } from '../testing/tickets.ts'
import type { AnOuting } from '../testing/tickets.ts'
import type { CartAnswer } from './cart-page.server.ts'
import { findCartPage } from './cart-page.server.ts'

let stripe: TestStripe
beforeAll(async () => {
  stripe = await startTestStripe()
  await anOrganization()
})
afterEach(() => shiftClock(0))
afterAll(async () => {
  await stripe.deliverAll()
  await workInbox()
  expect(await checkBooks(pool)).toEqual([])
  await stripe.stop()
})

async function ordersOf({ id }: AnOuting) {
  return await db
    .selectFrom('ticket_order as o')
    .leftJoin('sale as s', 's.id', 'o.sale_id')
    .select(['o.id', 'o.public_id', 'o.released_why', 's.public_id as sale', 's.status'])
    .select(['s.amount_cents', 's.extra_cents', 's.checkout_id', 'o.way'])
    .where('o.event_id', '=', id)
    .orderBy('o.id')
    .execute()
}

function complaints(answer: CartAnswer) {
  return answer.kind === 'again' ? answer.answer.errors.map(({ message }) => message) : []
}

test('C3, C4: before paying the buyer reads the sum, what it is worth, what may be deducted, and the sentence above $75', async () => {
  const outing = await anOuting()
  const looked = await postCart(
    outing,
    aCartForm(outing, { Foursome: '1', Mulligan: '4' }, { extra: '20' }),
  )
  expect(looked).toMatchObject({
    kind: 'review',
    review: { total: '$540', value: '$320', deductible: '$220', seen: '52000' },
  })
  expect(looked.kind === 'review' && looked.review.told).toContain(
    'You pay $540.00. What you get for it is worth $320.00 by our good-faith estimate. Only what you pay beyond that, $220.00',
  )
  const dinner = await postCart(outing, aCartForm(outing, { 'Dinner only': '1' }))
  expect(dinner).toMatchObject({ review: { total: '$50', deductible: '$10', told: null } })
  expect(await ordersOf(outing)).toEqual([])
})

test('a cart is held and leads to Stripe’s page of its sum; paid, the places are theirs and a letter says so once', async () => {
  const outing = await anOuting()
  const email = 'paid.once@example.org'
  const bought = await buyCart(outing, aCartForm(outing, { Foursome: '1' }, { email, extra: '5' }))
  expect(bought.kind === 'on' && bought.to).toMatch(/^http:\/\/127/)
  const [order] = await ordersOf(outing)
  expect(order).toMatchObject({ status: 'started', amount_cents: 48_000, extra_cents: 500 })
  const key = order?.public_id ?? ''
  expect((await findOrderPage(key, false)).order?.standing).toBe('held')
  stripe.pay(order?.checkout_id ?? '', { email, name: 'Walter Brandt' })
  expect((await findOrderPage(key, true)).order?.standing).toBe('yours')
  await findOrderPage(key, true)
  const letters = await lettersTo(email, 'order-news')
  expect(letters.map((letter) => letter?.subject)).toEqual(['Your places: Swing for hope'])
})

test('the price that was read is the price that is charged: another is shown, with all that was typed', async () => {
  const outing = await anOuting()
  const form = aCartForm(outing, { Foursome: '1', Single: '1' }, { firm: 'Lakeside Dental' })
  const looked = await postCart(outing, form)
  await changePackages(outing, (of) =>
    of.name === 'Foursome' ? { ...of, price: cents(50_000) } : of,
  )
  form.set('step', 'pay')
  form.set('seen', looked.kind === 'review' ? looked.review.seen : '')
  const again = await postCart(outing, form)
  expect(again).toMatchObject({
    kind: 'again',
    status: 409,
    changes: ['Foursome was $480 and is $500 now.'],
    answer: { values: { firm: 'Lakeside Dental', name: 'Walter Brandt' } },
  })
  expect(await ordersOf(outing)).toEqual([])
})

test('where only other words of the event changed nobody is asked to look again', async () => {
  const outing = await anOuting()
  const form = aCartForm(outing, { Single: '1' })
  await changeEvent({
    eventPublicId: outing.publicId,
    personId: outing.captain.id,
    words: { story: 'Bring a hat.' },
  })
  await approve(outing)
  expect((await buyCart(outing, form)).kind).toBe('on')
})

test('nobody learns the prices of a text that staff have not read', async () => {
  const outing = await anOuting()
  await changeEvent({
    eventPublicId: outing.publicId,
    personId: outing.captain.id,
    words: {},
    packages: usualPackages.map((of) => ({
      ...of,
      publicId: outing.packages.get(of.name)?.publicId ?? null,
      price: cents(99_900),
    })),
  })
  const { id } = await db
    .selectFrom('event_version')
    .select('id')
    .where('event_id', '=', outing.id)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  const answer = await postCart(outing, aCartForm(outing, { Single: '1' }, { version: String(id) }))
  expect(JSON.stringify(answer)).not.toContain('$999')
})

test('an early bird is over to the second, though its text is the same', async () => {
  const until = new Date(now().getTime() + 3_600_000)
  const outing = await anOuting({
    packages: [...usualPackages, aPackage({ name: 'Early bird', soldUntil: until })],
  })
  const form = aCartForm(outing, { 'Early bird': '1' })
  const looked = await postCart(outing, form)
  expect(looked.kind).toBe('review')
  form.set('step', 'pay')
  form.set('seen', '12000')
  shiftClock(3_600_000)
  const late = await postCart(outing, form)
  expect(late).toMatchObject({ kind: 'again', changes: ['Early bird isn’t sold any more.'] })
  expect(await ordersOf(outing)).toEqual([])
})

test('C4: a price by a code is charged as it was read, and a code that is over is refused', async () => {
  const outing = await anOuting()
  await db
    .insertInto('discount')
    .values({ event_id: outing.id, code: 'EARLY', percent: 10, created_by: outing.captain.id })
    .execute()
  const form = aCartForm(outing, { Foursome: '1' }, { code: 'early' })
  const looked = await postCart(outing, form)
  expect(looked).toMatchObject({ review: { total: '$432', seen: '43200' } })
  await db
    .updateTable('discount')
    .set({ ended_at: now() })
    .where('event_id', '=', outing.id)
    .execute()
  await db
    .insertInto('discount')
    .values({ event_id: outing.id, code: 'EARLY', percent: 5, created_by: outing.captain.id })
    .execute()
  form.set('step', 'pay')
  form.set('seen', '43200')
  expect(await postCart(outing, form)).toMatchObject({ kind: 'again', status: 409 })
  expect(await ordersOf(outing)).toEqual([])
  const wrong = await postCart(outing, aCartForm(outing, { Single: '1' }, { code: 'NONE' }))
  expect(complaints(wrong)).toEqual([
    'This code isn’t good for this event. Check it, or leave it out.',
  ])
})

test('the same form pressed twice is one order; with another cart the first gives its places back', async () => {
  const outing = await anOuting({ capacity: 4 })
  const form = aCartForm(outing, { Foursome: '1' })
  const looked = await postCart(outing, form)
  form.set('step', 'pay')
  form.set('seen', looked.kind === 'review' ? looked.review.seen : '')
  const [one, other] = await Promise.all([postCart(outing, form), postCart(outing, form)])
  expect(one.kind).toBe('on')
  expect(one).toEqual(other)
  form.set(`units-${outing.packages.get('Foursome')?.publicId ?? ''}`, '0')
  form.set(`units-${outing.packages.get('Single')?.publicId ?? ''}`, '4')
  // As the page is read again, the places of before are still held: it is pressing that lets them go.
  form.set('seen', '48000')
  await db.updateTable('event').set({ seats: 8 }).where('id', '=', outing.id).execute()
  expect((await postCart(outing, form)).kind).toBe('on')
  expect((await ordersOf(outing)).map(({ released_why: why }) => why)).toEqual(['not_paid', null])
})

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

async function changePackages(
  outing: AnOuting,
  change: (of: (typeof usualPackages)[number]) => (typeof usualPackages)[number],
): Promise<void> {
  await changeEvent({
    eventPublicId: outing.publicId,
    personId: outing.captain.id,
    words: {},
    packages: usualPackages.map((of) =>
      change({ ...of, publicId: outing.packages.get(of.name)?.publicId ?? null }),
    ),
  })
  await approve(outing)
  await reread(outing)
}
