import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cents } from '#app/money/cents.ts'
import { feeCoverOf } from './fee-cover.ts'

const rate = { basisPoints: 220, fixed: cents(30) }

test('on $50 a donor adds $1.44, and then all of $50 arrives', () => {
  expect(feeCoverOf(cents(5_000), rate)).toBe(144)
})

test('what is added covers the fee on gift and addition together, and one cent less would not', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 50, max: 2_500_000 }),
      fc.integer({ min: 0, max: 1_000 }),
      fc.integer({ min: 0, max: 500 }),
      (gift, basisPoints, fixed) => {
        const cover = feeCoverOf(cents(gift), { basisPoints, fixed: cents(fixed) })
        const fee = (charged: number) => (charged * basisPoints) / 10_000 + fixed
        expect(cover).toBeGreaterThanOrEqual(fee(gift + cover) - 1e-6)
        if (cover > 0) expect(cover - 1).toBeLessThan(fee(gift + cover - 1))
      },
    ),
  )
})
