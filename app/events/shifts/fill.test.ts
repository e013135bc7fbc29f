import { expect, test } from 'vitest'
import { fillOf } from './fill.ts'

test('a shift is empty, has some, or is full', () => {
  expect(fillOf({ taken: 0, needed: 2 })).toBe('empty')
  expect(fillOf({ taken: 1, needed: 2 })).toBe('some')
  expect(fillOf({ taken: 2, needed: 2 })).toBe('full')
})
