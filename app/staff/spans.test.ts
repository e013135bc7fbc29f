import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#app/words/days.ts'
import { daysBetween, grainFor, grains, lastDayOf, spanOf, spansBetween } from './spans.ts'

const someDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days))

test('every day of a stretch lies in exactly one span, and the spans follow each other without a gap', () => {
  fc.assert(
    fc.property(
      someDay,
      fc.integer({ min: 0, max: 80 }),
      fc.constantFrom(...grains),
      (from, more, grain) => {
        const spans = spansBetween(from, addDays(from, more), grain)
        for (let day = from; day <= addDays(from, more); day = addDays(day, 1))
          expect(spans.filter((span) => span <= day && day <= lastDayOf(span, grain))).toHaveLength(
            1,
          )
        for (const [place, span] of spans.entries())
          expect(spans[place + 1] ?? addDays(lastDayOf(span, grain), 1)).toBe(
            addDays(lastDayOf(span, grain), 1),
          )
      },
    ),
  )
})

test('weeks begin on Monday and go over the end of a year, months end on their last day', () => {
  expect([spanOf('2027-01-03', 'week'), lastDayOf('2026-12-28', 'week')]).toEqual([
    '2026-12-28',
    '2027-01-03',
  ])
  expect([lastDayOf('2028-02-01', 'month'), lastDayOf('2026-12-01', 'month')]).toEqual([
    '2028-02-29',
    '2026-12-31',
  ])
})

test('days on which clocks change are one day each', () => {
  expect(spansBetween('2026-03-07', '2026-03-09', 'day')).toEqual([
    '2026-03-07',
    '2026-03-08',
    '2026-03-09',
  ])
  expect(daysBetween('2026-10-31', '2026-11-02')).toBe(3)
})

test('a chosen grain is kept while it can be seen; otherwise the next coarser one is shown', () => {
  expect(grainFor('2026-01-01', '2026-01-31', null)).toBe('day')
  expect(grainFor('2026-01-01', '2026-05-31', null)).toBe('week')
  expect(grainFor('2026-01-01', '2026-12-31', null)).toBe('month')
  expect(grainFor('2026-01-01', '2026-03-31', 'day')).toBe('day')
  expect(grainFor('2026-01-01', '2026-12-31', 'day')).toBe('week')
  expect(grainFor('2020-01-01', '2026-12-31', 'week')).toBe('month')
  expect(grainFor('2026-01-01', '2026-01-31', 'month')).toBe('month')
})
