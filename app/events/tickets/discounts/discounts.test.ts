import { afterEach, beforeAll, expect, test } from 'vitest'
import { now, shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { withoutLocks } from '#app/testing/without-locks.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { captainOf } from '../../testing/events.ts'
import type { AnEvent } from '../../testing/events.ts'
import { aCart, anOuting, order } from '../testing/tickets.ts'
import { answerDiscountEnd, answerNewDiscount } from './answer-discount.server.ts'
import { findDiscountsPage } from './discounts-page.server.ts'

beforeAll(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
})
afterEach(() => shiftClock(0))

async function make(event: AnEvent, typed: Record<string, string>) {
  const form = formOf(typed)
  return await answerNewDiscount(await captainOf(event), event.slug, form)
}

async function codesOf(event: AnEvent) {
  return (await findDiscountsPage(await captainOf(event), event.slug)).discounts
}

test('a code takes its part off the price, is counted, and ends', async () => {
  const outing = await anOuting()
  expect(await make(outing, { code: 'Friends', percent: '10', mostOrders: '5' })).toMatchObject({
    kind: 'on',
  })
  expect(await order(aCart(outing, { Single: 1 }, { code: 'FRIENDS' }))).toMatchObject({
    kind: 'placed',
  })
  expect(await codesOf(outing)).toMatchObject([
    { code: 'Friends', off: '10%', used: '1 of 5', state: 'good' },
  ])
  const [{ publicId: discountPublicId } = { publicId: '' }] = await codesOf(outing)
  const of = { slug: outing.slug, discountPublicId }
  await answerDiscountEnd(await captainOf(outing), of)
  await answerDiscountEnd(await captainOf(outing), of)
  expect(await codesOf(outing)).toMatchObject([{ state: 'ended' }])
  expect(await order(aCart(outing, { Single: 1 }, { code: 'friends' }))).toEqual({
    kind: 'code-not-good',
  })
  const { price_cents: paid } = await db
    .selectFrom('ticket')
    .select('price_cents')
    .where('event_id', '=', outing.id)
    .executeTakeFirstOrThrow()
  expect(paid).toBe(10_800)
})

test('what is wrong with a code is said beside it', async () => {
  const outing = await anOuting()
  const wrong: readonly (readonly [Readonly<Record<string, string>>, string])[] = [
    [{ code: 'ab' }, 'code'],
    [{ code: 'two words' }, 'code'],
    [{ percent: '' }, 'percent'],
    [{ percent: '101' }, 'percent'],
    [{ amount: '5' }, 'amount'],
    [{ percent: '', amount: '0' }, 'amount'],
    [{ mostOrders: '0' }, 'mostOrders'],
    [{ goodUntil: 'soon' }, 'goodUntil'],
  ]
  for (const [typed, field] of wrong) {
    const again = await make(outing, { code: 'EARLY', percent: '10', ...typed })
    expect('answer' in again && again.answer.errors.map((error) => error.field)).toEqual([field])
  }
})

test('two codes that are written alike are never good at once', async () => {
  const outing = await anOuting()
  const outcomes = await Promise.all(
    ['early', 'EARLY', 'Early'].map((code) => make(outing, { code, amount: '20' })),
  )
  expect(outcomes.filter(({ kind }) => kind === 'on')).toHaveLength(1)
  expect(outcomes.find(({ kind }) => kind === 'again')).toMatchObject({ status: 409 })
})

test('a code is good until its last minute by the clock of the course', async () => {
  const outing = await anOuting()
  await make(outing, { code: 'EARLY', percent: '10', goodUntil: '2027-05-01T17:00' })
  const end = Date.parse('2027-05-01T22:00:00Z')
  const { good_until: until } = await db
    .selectFrom('discount')
    .select('good_until')
    .where('event_id', '=', outing.id)
    .executeTakeFirstOrThrow()
  expect(until?.getTime()).toBe(end)
  await db
    .updateTable('discount')
    .set({ good_until: new Date(now().getTime() + 60_000) })
    .where('event_id', '=', outing.id)
    .execute()
  const cart = () => aCart(outing, { Single: 1 }, { code: 'EARLY' })
  expect(await order(cart())).toMatchObject({ kind: 'placed' })
  shiftClock(60_000)
  expect(await order(cart())).toEqual({ kind: 'code-not-good' })
})

test('another team’s captain neither makes, sees nor ends a code', async () => {
  const outing = await anOuting()
  await make(outing, { code: 'EARLY', percent: '10' })
  const [{ publicId: discountPublicId } = { publicId: '' }] = await codesOf(outing)
  const other = await anOuting()
  const stranger = await captainOf(other)
  await expect(findDiscountsPage(stranger, outing.slug)).resolves.toMatchObject({ discounts: [] })
  // The other team has an outing of the same name; the code is none of its own.
  const of = { slug: other.slug, discountPublicId }
  await expect(answerDiscountEnd(stranger, of)).rejects.toMatchObject({ status: 404 })
  expect(await codesOf(outing)).toMatchObject([{ state: 'good' }])
})

/** So many who each press for the last use of a code. */
async function buyersOfTheLast(n: number) {
  const outing = await anOuting()
  await make(outing, { code: 'ONCE', percent: '50', mostOrders: '1' })
  const cart = () => aCart(outing, { Single: 1 }, { code: 'once' })
  return Array.from({ length: n }, () => async () => (await order(cart())).kind)
}

test('of ten buyers at the last use of a code one has it', async () => {
  const outcomes = await Promise.all((await buyersOfTheLast(10)).map((buy) => buy()))
  expect(outcomes.filter((kind) => kind === 'placed')).toHaveLength(1)
})

test('negative control: without the lock of the event a code is used more often than it may be', async () => {
  const two = await withoutLocks(await buyersOfTheLast(2))
  expect(two.map((outcome) => outcome.status === 'fulfilled' && outcome.value)).toEqual([
    'placed',
    'placed',
  ])
})
