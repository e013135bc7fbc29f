import { expect, test } from 'vitest'
import { hereNow, isCalled, Queue } from './queue.ts'
import type { Line } from './queue.ts'

function shelf() {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
}

const line = (id: string, more: Partial<Line> = {}): Line => ({
  id,
  kind: 'here',
  madeAt: '2026-06-12T08:00:00Z',
  ...more,
})

test('what was pressed outlives a closed page, and is let go of when it is answered for', () => {
  const place = shelf()
  new Queue(place, '/check-in/a').add(line('1', { who: 'ida' }))
  const again = new Queue(place, '/check-in/a')
  again.add(line('2', { who: 'ruth' }))
  expect(again.lines().map(({ id }) => id)).toEqual(['1', '2'])
  again.drop(['1'])
  expect(new Queue(place, '/check-in/a').lines().map(({ id }) => id)).toEqual(['2'])
  expect(new Queue(place, '/check-in/b').lines()).toEqual([])
})

test('a shelf with something else on it is an empty one', () => {
  const place = shelf()
  place.setItem('check-in /check-in/a', '{"no": "list"')
  expect(new Queue(place, '/check-in/a').lines()).toEqual([])
})

test('who is here: as others said, and as this phone pressed since', () => {
  const told = new Map([
    ['ida', ['e1']],
    ['ruth', ['e2', 'e3']],
  ])
  const here = hereNow(told, [
    line('b1', { kind: 'back', undoes: 'e1' }),
    line('b2', { kind: 'back', undoes: 'e2' }),
    line('h1', { who: 'walter' }),
  ])
  expect(Object.fromEntries(here)).toEqual({ ruth: ['e3'], walter: ['h1'] })
})

test('names are found as people type them on a phone', () => {
  expect(isCalled('Łucja Brandt', 'luc bran')).toBe(true)
  expect(isCalled('José Ruiz', 'jose r')).toBe(true)
  expect(isCalled('Ida', 'da')).toBe(false)
  expect(isCalled('Ida', '')).toBe(true)
})
