import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { lettersTo } from '#app/mail/testing/letters.ts'
import { cents } from '#app/money/cents.ts'
import { now, shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { startTestStripe } from '#db/testing/stripe.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import { changeEvent } from '../../change-event.server.ts'
import { approve } from '../../testing/events.ts'
import { findOrderPage } from '../order/order-page.server.ts'
import { aCartForm, buyCart, postCart } from '../testing/cart.ts'
import { aPackage, anOuting, reread, usualPackages } from '../testing/tickets.ts'
import type { AnOuting } from '../testing/tickets.ts'
import { ordersOf, complaints } from '../testing/cart.ts'

let stripe: TestStripe
beforeAll(async () => {
  stripe = await startTestStripe()
  await anOrganization()
})
afterEach(() => shiftClock(0))
afterAll(() => stripe.finish())

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
  expect(late).toMatchObject({ kind: 'again', changes: ['Early bird isn’t sold anymore.'] })
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
