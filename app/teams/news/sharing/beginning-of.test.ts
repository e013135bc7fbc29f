import { expect, test } from 'vitest'
import { beginningOf } from './beginning-of.ts'

test('a text that has room is whole', () => {
  expect(beginningOf('We did it.', 20)).toBe('We did it.')
})

test('a longer one ends with a sentence', () => {
  expect(beginningOf('We did it! “Every cake is gone.” Next we read on.', 40)).toBe(
    'We did it! “Every cake is gone.”',
  )
})

test('where the first sentence is too long, or next to nothing, it ends with a word and no comma', () => {
  expect(beginningOf('Thanks to Ida, Paul and all the others on our block', 16)).toBe(
    'Thanks to Ida…',
  )
  expect(beginningOf('Oh! We sold every cake and then a pie', 20)).toBe('Oh! We sold every…')
})

test('a title or an initial ends no sentence', () => {
  expect(beginningOf('The hall of St. Mary was full. Next week is', 40)).toBe(
    'The hall of St. Mary was full.',
  )
  expect(beginningOf('Thanks to Mrs. Novak and all the others', 16)).toBe('Thanks to Mrs…')
  expect(beginningOf('We met Walter J. Dudek and his whole band', 20)).toBe('We met Walter J…')
})

test('a word without end is cut', () => {
  expect(beginningOf('a'.repeat(50), 10)).toBe(`${'a'.repeat(10)}…`)
})
