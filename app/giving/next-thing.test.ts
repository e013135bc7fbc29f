import { expect, test } from 'vitest'
import { nextThing } from './next-thing.ts'
import type { TeamStanding } from './next-thing.ts'

const draft: TeamStanding = {
  status: 'draft',
  state: 'writing',
  everPublished: false,
  hasStory: false,
  captainName: '',
  gaveFirst: false,
  otherGifts: 0,
  waiting: 0,
  raised: 0,
  goal: 100_000,
}
const live: TeamStanding = {
  ...draft,
  status: 'live',
  state: 'published',
  everPublished: true,
  hasStory: true,
  captainName: 'Denise K.',
}

test('a draft is written, then sent, then read by us', () => {
  expect(nextThing(draft)).toBe('write')
  expect(nextThing({ ...draft, hasStory: true })).toBe('write')
  const written = { ...draft, hasStory: true, captainName: 'Denise K.' }
  expect(nextThing(written)).toBe('send')
  expect(nextThing({ ...written, status: 'waiting', state: 'waiting' })).toBe('wait')
})

test('what staff sent back, and a page out of sight, say themselves what is to be done', () => {
  expect(nextThing({ ...draft, state: 'sent-back' })).toBeNull()
  expect(nextThing({ ...live, state: 'sent-back', waiting: 2 })).toBeNull()
  expect(nextThing({ ...live, status: 'hidden' })).toBeNull()
})

test('a live page begins with the captain’s own gift, then with three friends, then goes to everyone', () => {
  expect(nextThing(live)).toBe('give')
  const begun = { ...live, gaveFirst: true, raised: 2_500 }
  expect(nextThing(begun)).toBe('ask')
  expect(nextThing({ ...begun, otherGifts: 2 })).toBe('ask')
  expect(nextThing({ ...begun, otherGifts: 3 })).toBe('share')
})

test('a captain who has not given is not held up once others have', () => {
  expect(nextThing({ ...live, otherGifts: 5, raised: 20_000 })).toBe('share')
})

test('thanks come before any asking', () => {
  const thanks = { ...live, gaveFirst: true, waiting: 1 }
  for (const raised of [2_500, 80_000, 120_000])
    expect(nextThing({ ...thanks, raised, otherGifts: 1 })).toBe('thank')
})

test('near the goal it is what is left, past it the next goal', () => {
  const team = { ...live, gaveFirst: true, otherGifts: 2 }
  expect(nextThing({ ...team, raised: 74_999 })).toBe('ask')
  expect(nextThing({ ...team, raised: 75_000 })).toBe('nearly')
  expect(nextThing({ ...team, raised: 99_999 })).toBe('nearly')
  expect(nextThing({ ...team, raised: 100_000 })).toBe('next-goal')
})

test('a page that is closed asks for nothing but thanks', () => {
  expect(nextThing({ ...live, status: 'closed' })).toBeNull()
  expect(nextThing({ ...live, status: 'closed', waiting: 4 })).toBe('thank')
})
