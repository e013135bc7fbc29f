import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cents } from '#app/money/cents.ts'
import { nearlyOf, nearMoneyOf, roughlyOf, roughMoneyOf } from '#app/money/rough.ts'
import { salesFor } from '../share.ts'
import type { Deal } from '../share.ts'
import { forecastOf, peopleNeeded, reachOf } from './forecast.ts'
import type { Coming } from './forecast.ts'

const plain: Deal = {
  gives: { over: 1, under: 5 },
  cap: null,
  leastSales: null,
  leastGuests: null,
  leastRsvps: null,
}
const spend = cents(1_500)

const anAmount = fc.integer({ min: 1, max: 1_000_000 }).map(cents)
const perhaps = <Value>(value: fc.Arbitrary<Value>) => fc.option(value)
const aCount = fc.integer({ min: 1, max: 400 })
const aDeal: fc.Arbitrary<Deal> = fc.record({
  gives: fc.oneof(
    fc.constantFrom({ over: 1, under: 5 }, { over: 1, under: 3 }, { over: 1, under: 10 }),
    anAmount,
  ),
  cap: perhaps(anAmount),
  leastSales: perhaps(anAmount),
  leastGuests: perhaps(aCount),
  leastRsvps: perhaps(aCount),
})
const aSpend = fc.integer({ min: 100, max: 10_000 }).map(cents)

test('28 people at $14 are about $390 of sales; $300 is needed, and about $78 comes of it', () => {
  const forecast = forecastOf({ ...plain, leastSales: cents(30_000) }, cents(1_400), soFar(28))
  expect(forecast).toMatchObject({ standing: 'on_track', sales: 39_200, brings: 7_840, missing: 0 })
  expect(forecast.needs).toEqual([{ kind: 'sales', have: 39_200, need: 30_000 }])
  expect([roughMoneyOf(forecast.sales), roughMoneyOf(forecast.brings)]).toEqual([39_000, 7_800])
})

test('before anybody has said so nothing is expected, also where one sum is given for the night', () => {
  for (const gives of [plain.gives, cents(20_000)])
    expect(forecastOf({ ...plain, gives }, spend, soFar(0))).toMatchObject({
      standing: 'nobody',
      brings: 0,
    })
})

test('below what the restaurant asks for it is nothing, and it says how many more people it takes', () => {
  const deal = { ...plain, leastSales: cents(30_000), leastGuests: 25 }
  expect(forecastOf(deal, spend, soFar(18))).toMatchObject({
    standing: 'below',
    brings: 0,
    missing: 7,
  })
  expect(forecastOf(deal, spend, soFar(25)).standing).toBe('on_track')
})

test('after the deadline too few answers give nothing, however many come then', () => {
  const deal = { ...plain, leastRsvps: 20 }
  expect(forecastOf(deal, spend, soFar(19))).toMatchObject({ standing: 'below', missing: 1 })
  const late = { people: 60, inTime: 19, isDeadlineOver: true }
  expect(forecastOf(deal, spend, late)).toMatchObject({ standing: 'too_late', brings: 0 })
  expect(forecastOf(deal, spend, { ...late, inTime: 20 }).standing).toBe('on_track')
})

test('at the cap it says that more people bring no more', () => {
  const deal = { ...plain, cap: cents(30_000) }
  expect(forecastOf(deal, spend, soFar(99)).standing).toBe('on_track')
  expect(forecastOf(deal, spend, soFar(100))).toMatchObject({ standing: 'capped', brings: 30_000 })
})

test('a hope of $1,000 at 20% takes about $5,000 of sales: about 330 people at $15', () => {
  const reach = reachOf(plain, spend, cents(100_000))
  if (reach.kind === 'never') throw new Error('Without a cap every hope can come true')
  expect([nearMoneyOf(reach.sales), nearlyOf(reach.people)]).toEqual([500_000, 330])
})

test('nothing reaches a hope beyond the cap, or beyond the one sum that is given', () => {
  const hope = cents(100_000)
  expect(reachOf({ ...plain, cap: cents(50_000) }, spend, hope)).toEqual({
    kind: 'never',
    most: 50_000,
  })
  const flat = { ...plain, gives: cents(20_000) }
  expect(reachOf(flat, spend, hope)).toEqual({ kind: 'never', most: 20_000 })
  expect(reachOf({ ...flat, cap: cents(5_000) }, spend, hope)).toMatchObject({ most: 5_000 })
  const tiny = { ...plain, gives: { over: 1, under: 100_000 } }
  expect(reachOf(tiny, spend, hope)).toEqual({ kind: 'never', most: null })
})

test('more people never bring less, never more than the cap, and never money below what is asked for', () => {
  fc.assert(
    fc.property(aDeal, aSpend, aCount, aCount, (deal, each, one, other) => {
      const [less, more] = [soFar(Math.min(one, other)), soFar(Math.max(one, other))]
      const before = forecastOf(deal, each, less)
      const after = forecastOf(deal, each, more)
      expect(before.brings).toBeLessThanOrEqual(after.brings)
      expect(before.missing).toBeGreaterThanOrEqual(after.missing)
      expect(after.brings).toBeLessThanOrEqual(deal.cap ?? Number.POSITIVE_INFINITY)
      for (const { have, need } of after.needs) if (have < need) expect(after.brings).toBe(0)
    }),
  )
})

test('exactly as many more as it says are needed, and not one fewer', () => {
  fc.assert(
    fc.property(aDeal, aSpend, aCount, (deal, each, people) => {
      const { missing, standing } = forecastOf(deal, each, soFar(people))
      expect(missing > 0).toBe(standing === 'below')
      expect(missing).toBe(Math.max(0, peopleNeeded(deal, each) - people))
      if (missing === 0) return
      expect(forecastOf(deal, each, soFar(people + missing)).missing).toBe(0)
      expect(forecastOf(deal, each, soFar(people + missing - 1)).missing).toBe(1)
    }),
  )
})

test('with as many people as a hope takes it comes true, and where it never does no crowd is enough', () => {
  fc.assert(
    fc.property(aDeal, aSpend, anAmount, (deal, each, hope) => {
      const reach = reachOf(deal, each, hope)
      if (reach.kind === 'never') {
        expect(forecastOf(deal, each, soFar(1_000)).brings).toBeLessThan(hope)
        return
      }
      expect(reach.sales).toBe(salesFor(deal, hope))
      const people = Math.max(1, reach.people)
      expect(forecastOf(deal, each, soFar(people)).brings).toBeGreaterThanOrEqual(hope)
    }),
  )
})

test('what is only expected is rounded down to two figures, and never up past what is asked for', () => {
  expect([7, 42, 392, 4_999, 12_345].map(roughlyOf)).toEqual([7, 42, 390, 4_900, 12_000])
  expect(roughMoneyOf(cents(29_999))).toBe(29_000)
  expect(roughMoneyOf(cents(99))).toBe(99)
  fc.assert(
    fc.property(anAmount, (amount) => {
      expect(roughMoneyOf(amount)).toBeLessThanOrEqual(amount)
      expect(roughMoneyOf(amount)).toBeGreaterThan(0)
    }),
  )
})

function soFar(people: number): Coming {
  return { people, inTime: people, isDeadlineOver: false }
}
