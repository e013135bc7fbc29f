import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apportion } from './apportion.ts'

const weights = fc.array(fc.integer({ min: 1, max: 3_000_000 }), { minLength: 1, maxLength: 6 })
const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0)

test('shares add up to the sum, and all of it gives each their own part', () => {
  fc.assert(
    fc.property(weights, fc.double({ min: 0, max: 1.5, noNaN: true }), (parts, share) => {
      const whole = Math.floor(sum(parts) * share)
      expect(sum(apportion(whole, parts))).toBe(whole)
      expect(apportion(sum(parts), parts)).toEqual(parts)
      expect(apportion(0, parts)).toEqual(parts.map(() => 0))
    }),
  )
})

test('no share grows when less is left, and none is ever more than its part', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 }),
      (parts) => {
        let more = parts
        for (let left = sum(parts) - 1; left >= 0; left--) {
          const now: number[] = apportion(left, parts)
          for (const [index, share] of now.entries()) {
            expect(share).toBeLessThanOrEqual(more[index] ?? 0)
            expect(share).toBeGreaterThanOrEqual(0)
          }
          more = now
        }
      },
    ),
  )
})

test('each share is within a cent of what is exactly theirs when two share', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2_500_000 }),
      fc.integer({ min: 1, max: 2_500_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (one, other, share) => {
        const left = Math.floor((one + other) * share)
        const [first = 0] = apportion(left, [one, other])
        expect(Math.abs(first - (left * one) / (one + other))).toBeLessThanOrEqual(0.5000001)
      },
    ),
  )
})

test('sums as large as the book takes are shared to the cent', () => {
  expect(apportion(99_999_999_999, [60_000_000_000, 30_000_000_000, 10_000_000_000])).toEqual([
    59_999_999_999, 30_000_000_000, 10_000_000_000,
  ])
})
