import { expect, test } from 'vitest'
import { periodBefore, readPeriod } from './period.ts'
import { dayIn } from '#app/words/days.ts'

const timeZone = 'America/Chicago'

test('today is the day on the organization’s clock, not the server’s', () => {
  const before = readPeriod(new URLSearchParams('period=today'), {
    at: new Date('2027-01-01T05:59:59Z'),
    timeZone,
  })
  const after = readPeriod(new URLSearchParams('period=today'), {
    at: new Date('2027-01-01T06:00:00Z'),
    timeZone,
  })
  expect([before.from, before.to]).toEqual(['2026-12-31', '2026-12-31'])
  expect([after.from, after.to]).toEqual(['2027-01-01', '2027-01-01'])
})

test('the days on which clocks change are one day each', () => {
  expect(dayIn(timeZone, new Date('2026-03-08T05:59:00Z'))).toBe('2026-03-07')
  expect(dayIn(timeZone, new Date('2026-03-09T04:59:00Z'))).toBe('2026-03-08')
  expect(dayIn(timeZone, new Date('2026-11-02T05:59:00Z'))).toBe('2026-11-01')
})

test('seven days end today and begin six days before', () => {
  const week = readPeriod(new URLSearchParams('period=week'), {
    at: new Date('2026-03-03T18:00:00Z'),
    timeZone,
  })
  expect([week.from, week.to]).toEqual(['2026-02-25', '2026-03-03'])
})

test('own dates may be open at one end; nonsense shows all time and says so', () => {
  const read = (search: string) =>
    readPeriod(new URLSearchParams(search), { at: new Date(), timeZone })
  expect(read('period=own&from=2026-05-01')).toMatchObject({
    from: '2026-05-01',
    to: null,
    problem: null,
  })
  expect(read('period=own&to=2026-05-01')).toMatchObject({
    from: null,
    to: '2026-05-01',
    problem: null,
  })
  expect(read('period=own&from=2026-02-30').problem).toMatch(/not in the calendar/)
  expect(read('period=own&from=2026-05-02&to=2026-05-01')).toMatchObject({ from: null, to: null })
  expect(read('period=own&from=2026-05-02&to=2026-05-01')).toMatchObject({
    problem: expect.stringMatching(/after the last/),
    typed: { from: '2026-05-02', to: '2026-05-01' },
  })
  expect(read('period=drop%20table').name).toBe('month')
})

test('dates that were typed count though the name beside them was left as it stood; another name wins', () => {
  const read = (search: string) =>
    readPeriod(new URLSearchParams(search), { at: new Date(), timeZone })
  expect(read('period=month&shown=month&from=2026-05-01&to=')).toMatchObject({
    name: 'own',
    from: '2026-05-01',
  })
  expect(read('period=all&shown=own&from=2026-05-01&to=2026-05-09').name).toBe('all')
  expect(read('period=week&shown=month&from=&to=').name).toBe('week')
})

test('a period is measured against as many days before it, a year against the same days of the year before', () => {
  const today = '2028-02-29'
  const read = (search: string) =>
    periodBefore(
      readPeriod(new URLSearchParams(search), { at: new Date('2028-02-29T18:00:00Z'), timeZone }),
      today,
    )
  expect(read('period=today')).toMatchObject({ from: '2028-02-28', to: '2028-02-28' })
  expect(read('period=week')).toMatchObject({ from: '2028-02-16', to: '2028-02-22' })
  expect(read('period=quarter')).toMatchObject({ from: '2027-09-03', to: '2027-12-01' })
  expect(read('period=year')).toMatchObject({ from: '2027-01-01', to: '2027-02-28' })
  expect(read('period=own&from=2028-02-20')).toMatchObject({ from: '2028-02-10', to: '2028-02-19' })
  expect([read('period=all'), read('period=own&to=2028-02-01')]).toEqual([null, null])
  expect(read('period=own&from=2028-03-05')).toBeNull()
})
