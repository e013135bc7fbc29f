import { expect, test } from 'vitest'
import { nextOfOuting } from './next-thing.ts'
import type { OutingFacts } from './next-thing.ts'

const draft: OutingFacts = {
  status: 'draft',
  hasCourse: false,
  playedOn: null,
  lastDay: null,
  sells: false,
  isWithStaff: false,
  openSigns: 0,
  namesBy: null,
  openNames: 0,
  players: 0,
  unplaced: 0,
  isFrozen: false,
  headcountOn: null,
  openBills: 0,
}
const planned = { ...draft, hasCourse: true, playedOn: '2027-06-12', lastDay: '2027-06-12' }
const out: OutingFacts = { ...planned, sells: true, status: 'published', players: 8, unplaced: 8 }
const paired = { ...out, unplaced: 0 }
const frozen = { ...paired, isFrozen: true }

test('an outing begins with a course and a date, then what is sold, then staff read it', () => {
  expect(nextOfOuting(draft, '2027-01-04')).toEqual({ thing: 'course', on: null })
  const dated = { ...planned, hasCourse: false }
  expect(nextOfOuting(dated, '2027-01-04')).toEqual({ thing: 'course', on: null })
  expect(nextOfOuting(planned, '2027-01-04')).toEqual({ thing: 'sell', on: '2027-03-14' })
  const selling = { ...planned, sells: true }
  expect(nextOfOuting(selling, '2027-01-04')).toEqual({ thing: 'send', on: '2027-03-14' })
  const sent = { ...selling, status: 'waiting', isWithStaff: true } as const
  expect(nextOfOuting(sent, '2027-01-04')).toEqual({ thing: 'wait', on: null })
})

test('once it is out and nothing is near, people are invited', () => {
  expect(nextOfOuting(out, '2027-04-01')).toEqual({ thing: 'invite', on: '2027-06-12' })
  const early = { ...out, openSigns: 2, openNames: 3 }
  expect(nextOfOuting(early, '2027-04-01')).toEqual({ thing: 'invite', on: '2027-06-12' })
})

test('signs wait for their sponsors before names are missed, and what was due first comes first', () => {
  const both = { ...out, openSigns: 1, openNames: 2 }
  expect(nextOfOuting(both, '2027-05-16')).toEqual({ thing: 'signs', on: '2027-05-22' })
  const names = { ...both, openSigns: 0 }
  expect(nextOfOuting(names, '2027-05-16')).toEqual({ thing: 'names', on: '2027-05-29' })
  const soon = { ...both, namesBy: '2027-05-20' }
  expect(nextOfOuting(soon, '2027-05-16')).toEqual({ thing: 'names', on: '2027-05-20' })
})

test('everybody is paired a week before, and then the sheet is frozen', () => {
  expect(nextOfOuting(out, '2027-05-24')).toEqual({ thing: 'pair', on: '2027-06-05' })
  expect(nextOfOuting(paired, '2027-05-28')).toEqual({ thing: 'freeze', on: '2027-06-09' })
  expect(nextOfOuting({ ...out, players: 0, unplaced: 0 }, '2027-05-28')?.thing).toBe('invite')
})

test('the course hears the headcount on the day it asked for, or a week before', () => {
  expect(nextOfOuting(frozen, '2027-06-04')).toEqual({ thing: 'headcount', on: '2027-06-05' })
  const asked = { ...frozen, headcountOn: '2027-06-08' }
  expect(nextOfOuting(asked, '2027-06-08')).toEqual({ thing: 'headcount', on: '2027-06-08' })
  expect(nextOfOuting(asked, '2027-06-09')).toEqual({ thing: 'day', on: '2027-06-12' })
})

test('on the day itself the day is all there is, whatever is still open', () => {
  const open = { ...out, openSigns: 1, openNames: 2, openBills: 3 }
  expect(nextOfOuting(open, '2027-06-12')).toEqual({ thing: 'day', on: '2027-06-12' })
})

test('after it bills come in, and then it is closed out with what is left', () => {
  const over = { ...frozen, openBills: 1 }
  expect(nextOfOuting(over, '2027-06-13')).toEqual({ thing: 'bills', on: '2027-06-26' })
  expect(nextOfOuting({ ...over, status: 'held' }, '2027-06-13')?.thing).toBe('bills')
  const held = { ...frozen, status: 'held' } as const
  expect(nextOfOuting(held, '2027-06-20')).toEqual({ thing: 'close', on: '2027-07-12' })
})

test('an outing that is closed or called off needs nothing more', () => {
  expect(nextOfOuting({ ...out, status: 'closed' }, '2027-07-01')).toBeNull()
  expect(nextOfOuting({ ...out, status: 'cancelled' }, '2027-05-01')).toBeNull()
})
