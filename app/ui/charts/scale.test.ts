import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isNamed, roundSteps } from './scale.ts'

test('the lines of a chart hold every amount and the zero, evenly and not too many', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e11, max: 1e11 }),
      fc.integer({ min: 0, max: 1e11 }),
      (a, more) => {
        const steps = roundSteps(a, a + more)
        expect(steps).toContain(0)
        expect(steps[0]).toBeLessThanOrEqual(Math.min(a, 0))
        expect(steps.at(-1)).toBeGreaterThanOrEqual(Math.max(a + more, 0))
        expect(steps.length).toBeLessThanOrEqual(8)
      },
    ),
  )
})

test('the lines stand at round amounts', () => {
  expect(roundSteps(0, 51_156)).toEqual([0, 20_000, 40_000, 60_000])
  expect(roundSteps(-300, 900)).toEqual([-500, 0, 500, 1000])
  expect(roundSteps(0, 0)).toEqual([0])
})

test('no more places along the axis are named than fit, the last always', () => {
  for (const places of [1, 3, 10, 31, 92]) {
    const named = Array.from({ length: places }, (_, place) => isNamed(place, places, 10))
    expect(named.filter(Boolean).length).toBeLessThanOrEqual(10)
    expect(named.at(-1)).toBe(true)
  }
})
