import { expect, test } from 'vitest'
import { monthAfter, readMonth, weeksOf } from './month.ts'

test('a month hangs as whole weeks from Sunday on', () => {
  const weeks = weeksOf('2026-06')
  expect(weeks).toHaveLength(5)
  expect(weeks[0]?.[0]).toBe('2026-05-31')
  expect(weeks.at(-1)?.at(-1)).toBe('2026-07-04')
  expect(weeksOf('2026-02')).toHaveLength(4)
})

test('months follow each other over the year’s end', () => {
  expect(monthAfter('2026-12', 1)).toBe('2027-01')
  expect(monthAfter('2026-01', -1)).toBe('2025-12')
})

test('what is no month is none', () => {
  expect(readMonth('2026-06')).toBe('2026-06')
  for (const typed of [null, '', '2026-13', '1999-01', '2026-6'])
    expect(readMonth(typed)).toBe(undefined)
})
