import { expect, test } from 'vitest'
import { sayDaysInFull } from './say-when.ts'

const ZONE = 'America/Chicago'
const now = new Date('2026-11-27T18:00:00Z')

function aDay(starts: string) {
  const startsAt = new Date(starts)
  return { startsAt, endsAt: new Date(startsAt.getTime() + 3 * 3_600_000) }
}

test('the head of an event names its weekday', () => {
  expect(sayDaysInFull([aDay('2026-12-12T23:00:00Z')], ZONE, now)).toBe('Saturday, December 12')
})

test('and of several days the first and the last', () => {
  const days = [aDay('2026-12-19T14:00:00Z'), aDay('2026-12-20T15:00:00Z')]
  expect(sayDaysInFull(days, ZONE, now)).toMatch(/^Saturday, December 19\s–\sSunday, December 20$/)
})

test('with the year when it is another one than now', () => {
  expect(sayDaysInFull([aDay('2027-01-09T18:30:00Z')], ZONE, now)).toBe('Saturday, January 9, 2027')
})

test('and before a day is chosen that there is none yet', () => {
  expect(sayDaysInFull([], ZONE, now)).not.toBe('')
})
