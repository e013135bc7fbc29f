import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stepOf } from './said.ts'
import type { DiningSaid } from '#db/schema/dining-nights.ts'

const aCount = fc.integer({ min: 0, max: 300 })
const aStep = fc.constantFrom<DiningSaid | null>(null, 'table', 'nearly', 'enough')

test('from ten people a good table comes, nearly enough from three quarters, enough with some to spare', () => {
  const steps = [9, 10, 29, 30, 40, 43, 44].map((people) => stepOf(40, people, null))
  expect(steps).toEqual([null, 'table', 'table', 'nearly', 'nearly', 'nearly', 'enough'])
  expect([9, 10, 500].map((people) => stepOf(0, people, null))).toEqual([null, 'table', 'table'])
})

test('enough is said as long as it is true, and never of too few', () => {
  expect(stepOf(40, 40, 'enough')).toBe('enough')
  expect(stepOf(40, 39, 'enough')).toBe('nearly')
  fc.assert(
    fc.property(aCount, aCount, aStep, (needed, people, said) => {
      if (stepOf(needed, people, said) === 'enough') expect(people).toBeGreaterThanOrEqual(needed)
    }),
  )
})

test('with fewer than seven people nothing is ever said of them', () => {
  fc.assert(
    fc.property(aCount, fc.integer({ min: 0, max: 6 }), aStep, (needed, people, said) => {
      expect(stepOf(needed, people, said)).toBe(null)
    }),
  )
})

test('S8: one who comes and goes again never moves what is said to and fro', () => {
  fc.assert(
    fc.property(aCount, aCount, aStep, (needed, people, said) => {
      const before = stepOf(needed, people, said)
      const during = stepOf(needed, people + 1, before)
      const after = stepOf(needed, people, during)
      const again = stepOf(needed, people + 1, after)
      expect(after === during || before === during).toBe(true)
      expect(again).toBe(after)
    }),
  )
})
