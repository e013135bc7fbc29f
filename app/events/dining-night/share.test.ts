import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cents } from '#app/money/cents.ts'
import { aShare } from '#app/money/testing/a-share.ts'
import { givenOf, salesFor } from './share.ts'
import type { Deal } from './share.ts'

const fifth = { over: 1, under: 5 }
const plain: Deal = {
  gives: fifth,
  cap: null,
  leastSales: null,
  leastGuests: null,
  leastRsvps: null,
}
const uncounted = { leftOut: cents(0), guests: null, rsvps: null }

const anAmount = fc.integer({ min: 0, max: 10_000_000 }).map(cents)

test('more spent never gives less, and never more than the cap', () => {
  fc.assert(
    fc.property(aShare, anAmount, anAmount, anAmount, (gives, cap, one, other) => {
      const deal = { ...plain, gives, cap }
      const [less, more] = [Math.min(one, other), Math.max(one, other)].map(
        (sales) => givenOf(deal, { ...uncounted, sales: cents(sales) }).amount,
      )
      expect(Number(less)).toBeLessThanOrEqual(Number(more))
      expect(Number(more)).toBeLessThanOrEqual(cap)
    }),
  )
})

test('$175 spent where $300 was asked for gives nothing, and says why', () => {
  const deal = { ...plain, gives: { over: 33, under: 100 }, leastSales: cents(30_000) }
  const night = { ...uncounted, sales: cents(17_500) }
  expect(givenOf(deal, night)).toEqual({ result: 'too_few_sales', amount: 0 })
  expect(givenOf(deal, { ...night, sales: cents(30_000) })).toEqual({
    result: 'given',
    amount: 9_900,
  })
})

test('what the deal leaves out counts toward neither the minimum nor the share', () => {
  const deal = { ...plain, leastSales: cents(30_000) }
  const night = { ...uncounted, sales: cents(40_000), leftOut: cents(5_000) }
  expect(givenOf(deal, night)).toEqual({ result: 'given', amount: 7_000 })
  expect(givenOf(deal, { ...night, leftOut: cents(10_001) }).result).toBe('too_few_sales')
})

test('too few guests or answers give nothing; what nobody counted is not held against the night', () => {
  const deal = { ...plain, leastGuests: 30, leastRsvps: 20 }
  const night = { ...uncounted, sales: cents(10_000) }
  expect(givenOf(deal, night).amount).toBe(2_000)
  expect(givenOf(deal, { ...night, guests: 29 }).result).toBe('too_few_guests')
  expect(givenOf(deal, { ...night, guests: 30, rsvps: 19 }).result).toBe('too_few_rsvps')
})

test('one sum is given however much is spent, where the minimum is reached', () => {
  const deal = { ...plain, gives: cents(20_000), leastSales: cents(50_000) }
  expect(givenOf(deal, { ...uncounted, sales: cents(49_999) }).amount).toBe(0)
  expect(givenOf(deal, { ...uncounted, sales: cents(900_000) }).amount).toBe(20_000)
})

test('a hope of $1,000 at 20% needs $5,000 of sales; beyond a cap no sales are enough', () => {
  expect(salesFor(plain, cents(100_000))).toBe(499_998)
  expect(salesFor({ ...plain, cap: cents(50_000) }, cents(50_001))).toBeNull()
  expect(salesFor({ ...plain, gives: cents(20_000) }, cents(20_001))).toBeNull()
  fc.assert(
    fc.property(aShare, anAmount, anAmount, (gives, hope, leastSales) => {
      const deal = { ...plain, gives, leastSales }
      const sales = salesFor(deal, hope)
      if (sales === null) throw new Error('A share without a cap can always be enough')
      expect(givenOf(deal, { ...uncounted, sales }).amount).toBeGreaterThanOrEqual(hope)
      if (sales > leastSales)
        expect(givenOf(deal, { ...uncounted, sales: cents(sales - 1) }).amount).toBeLessThan(hope)
    }),
  )
})
