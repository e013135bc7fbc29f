import fc from 'fast-check'
import { expect, test } from 'vitest'
import { whoMovesUp } from './move-up.ts'

test('the longest waiting moves up first', () => {
  const line = [
    { id: 1, partySize: 2 },
    { id: 2, partySize: 1 },
    { id: 3, partySize: 1 },
  ]
  expect(whoMovesUp(3, line)).toEqual([1, 2])
})

test('who fits is not kept waiting by a larger party, which stays the first of the line', () => {
  const line = [
    { id: 1, partySize: 4 },
    { id: 2, partySize: 2 },
    { id: 3, partySize: 1 },
  ]
  expect(whoMovesUp(2, line)).toEqual([2])
  expect(whoMovesUp(null, line)).toEqual([1, 2, 3])
})

test('never more than is free, and never past somebody who would have fitted', () => {
  const party = fc.integer({ min: 1, max: 20 })
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), fc.array(party), (free, sizes) => {
      const line = sizes.map((partySize, id) => ({ id, partySize }))
      const moved = new Set(whoMovesUp(free, line))
      let left = free
      for (const { id, partySize } of line) {
        if (!moved.has(id)) expect(partySize).toBeGreaterThan(left)
        else left -= partySize
      }
      expect(left).toBeGreaterThanOrEqual(0)
    }),
  )
})
