import { expect, test } from 'vitest'
import { isStreetForAll, isStreetOpen, isStreetOpenToGuests, whenStreetOpens } from './street.ts'

const days = [
  { startsAt: new Date('2026-06-12T13:00:00Z'), endsAt: new Date('2026-06-12T20:00:00Z') },
  { startsAt: new Date('2026-06-13T13:00:00Z'), endsAt: new Date('2026-06-13T18:00:00Z') },
]
const before = new Date('2026-06-12T00:59:59Z')
const opens = new Date('2026-06-12T01:00:00Z')
const firstOver = new Date('2026-06-12T20:00:00Z')
const opensAgain = new Date('2026-06-13T01:00:00Z')
const night = new Date('2026-06-13T03:00:00Z')
const over = new Date('2026-06-13T18:00:00Z')

test('on the day of the sale the street is told some hours before, hidden again between its days, and told no more after', () => {
  const rule = { shown: 'day_of', hours: 12, days } as const
  expect(isStreetOpen(rule, before)).toBe(false)
  expect(whenStreetOpens(rule, before)).toEqual(opens)
  expect(isStreetOpen(rule, opens)).toBe(true)
  expect(isStreetOpen(rule, firstOver)).toBe(false)
  expect(isStreetOpenToGuests(rule, firstOver)).toBe(false)
  expect(whenStreetOpens(rule, firstOver)).toEqual(opensAgain)
  expect(isStreetOpen(rule, night)).toBe(true)
  expect(isStreetOpen(rule, over)).toBe(false)
  expect(whenStreetOpens(rule, over)).toBe(undefined)
  expect(isStreetOpenToGuests(rule, before)).toBe(false)
  expect(isStreetForAll(rule, night)).toBe(false)
})

test('after an RSVP only guests read it, until it is over', () => {
  const rule = { shown: 'after_rsvp', hours: 12, days } as const
  expect(whenStreetOpens(rule, before)).toBe(undefined)
  expect(isStreetOpen(rule, night)).toBe(false)
  expect(isStreetOpenToGuests(rule, before)).toBe(true)
  expect(isStreetOpenToGuests(rule, over)).toBe(false)
})

test('a public street is told to all, and is gone too when all is over', () => {
  const rule = { shown: 'public', hours: 12, days } as const
  expect(isStreetOpen(rule, before)).toBe(true)
  expect(isStreetOpen(rule, over)).toBe(false)
  expect(isStreetForAll(rule, before)).toBe(true)
  expect(isStreetForAll(rule, over)).toBe(false)
})

test('without a day there is no time to tell it', () => {
  expect(isStreetOpen({ shown: 'public', hours: 1, days: [] }, night)).toBe(false)
})
