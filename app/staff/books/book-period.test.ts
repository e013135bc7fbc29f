import { expect, test } from 'vitest'
import { readBookPeriod } from './book-period.ts'

test('a quarter and a month are those of the calendar, whatever the day', async () => {
  const period = (asked: string, day: string) => {
    const { from, to } = readBookPeriod(new URLSearchParams(`period=${asked}`), {
      at: new Date(`${day}T18:00:00Z`),
      timeZone: 'America/Chicago',
    })
    return `${from} ${to}`
  }
  expect(period('last-month', '2028-03-31')).toBe('2028-02-01 2028-02-29')
  expect(period('quarter', '2026-12-31')).toBe('2026-10-01 2026-12-31')
  expect(period('last-quarter', '2026-01-01')).toBe('2025-10-01 2025-12-31')
  expect(period('nonsense', '2026-11-26')).toBe('2026-11-01 2026-11-30')
})
