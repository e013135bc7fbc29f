import { expect, test } from 'vitest'
import type { EventStatus } from '#db/schema/events.ts'
import { after, isOpenToChange } from './event-state.ts'
import type { EventMove } from './event-state.ts'

const moves: readonly EventMove[] = [
  'send-in',
  'take-back',
  'send-back',
  'publish',
  'hold',
  'close',
  'cancel',
  'cancel-late',
]

const statuses: readonly EventStatus[] = [
  'draft',
  'waiting',
  'published',
  'held',
  'closed',
  'cancelled',
]

test('an event goes from draft to closed by being read, shown and held', () => {
  expect(after('send-in', 'draft')).toBe('waiting')
  expect(after('publish', 'waiting')).toBe('published')
  expect(after('hold', 'published')).toBe('held')
  expect(after('close', 'held')).toBe('closed')
})

test('what is closed or called off goes nowhere, but that a closing can be taken back', () => {
  for (const move of moves)
    for (const status of ['closed', 'cancelled'] as const)
      expect(after(move, status)).toBe(undefined)
  expect(after('reopen', 'closed')).toBe('held')
})

test('what took place cannot be called off, and what is a draft cannot be held', () => {
  expect(after('cancel', 'held')).toBe(undefined)
  expect(after('cancel-late', 'published')).toBe(undefined)
  expect(after('hold', 'draft')).toBe(undefined)
})

test('every state but the first can be reached', () => {
  const reached = new Set(moves.flatMap((move) => statuses.map((status) => after(move, status))))
  for (const status of statuses) expect(reached.has(status), status).toBe(true)
})

test('it is written on until it took place', () => {
  expect(statuses.filter(isOpenToChange)).toEqual(['draft', 'waiting', 'published'])
})
