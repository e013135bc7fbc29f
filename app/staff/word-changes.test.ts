import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changedWhole, findChanges, skipUnchanged } from './word-changes.ts'
import type { Change } from './word-changes.ts'

test('one word that changed is one word taken out and one put in', () => {
  expect(findChanges('A yard sale in June', 'A yard sale in July')).toEqual([
    { kind: 'same', text: 'A yard sale in ' },
    { kind: 'gone', text: 'June' },
    { kind: 'new', text: 'July' },
  ])
})

test('a sentence that was written anew is not striped word by word', () => {
  expect(findChanges('Bring old coats please.', 'Carry warm boots along.')).toEqual([
    { kind: 'gone', text: 'Bring old coats please' },
    { kind: 'new', text: 'Carry warm boots along' },
    { kind: 'same', text: '.' },
  ])
})

test('signs of Markdown stay together', () => {
  expect(findChanges('Hello.\n\n*Thanks*', 'Hello.\n\n**Come.**\n\n*Thanks*')).toEqual([
    { kind: 'same', text: 'Hello.\n\n' },
    { kind: 'new', text: '**Come.**\n\n' },
    { kind: 'same', text: '*Thanks*' },
  ])
})

test('an emoji, an accent and a word of another script stay whole', () => {
  expect(findChanges('Mañana 👩‍👧 مرحبا بكم', 'Mañana 👩‍👦 مرحبا بكن')).toEqual([
    { kind: 'same', text: 'Mañana ' },
    { kind: 'gone', text: '👩‍👧' },
    { kind: 'new', text: '👩‍👦' },
    { kind: 'same', text: ' مرحبا ' },
    { kind: 'gone', text: 'بكم' },
    { kind: 'new', text: 'بكن' },
  ])
})

test('what is taken out, and what is put in, together with the rest are the two texts, whatever they are', () => {
  const text = fc
    .array(fc.constantFrom('soup', 'bread', ' ', '\n', ', ', 'é', '👩‍👧', 'we'))
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = findChanges(before, after)
      expect(without('new', changes)).toBe(before)
      expect(without('gone', changes)).toBe(after)
      expect(
        skipUnchanged(changes)
          .map(({ text: part }) => part)
          .join(''),
      ).toBe(changes.map(({ text: part }) => part).join(''))
    }),
  )
})

test('long stretches that nobody touched are skipped, but for some words around each change', () => {
  const long = 'We cook on Saturdays for whoever comes. '.repeat(20)
  const changes = skipUnchanged(findChanges(`${long}June. ${long}`, `${long}July. ${long}`))
  expect(changes.map(({ kind }) => kind)).toEqual([
    'skipped',
    'same',
    'gone',
    'new',
    'same',
    'skipped',
  ])
  expect(changes[1]?.text.length).toBeLessThan(120)
})

test('two long texts with nothing in common are one change, not a search without end', () => {
  const before = Array.from({ length: 5000 }, (_word, index) => `a${index}`).join(' ')
  const after = Array.from({ length: 5000 }, (_word, index) => `b${index}`).join(' ')
  expect(without('new', findChanges(before, after))).toBe(before)
})

test('an amount changes as a whole', () => {
  expect(changedWhole('$500', '$5,000')).toEqual([
    { kind: 'gone', text: '$500' },
    { kind: 'new', text: '$5,000' },
  ])
})

function without(kind: Change['kind'], changes: readonly Change[]): string {
  return changes
    .filter((change) => change.kind !== kind)
    .map(({ text }) => text)
    .join('')
}
