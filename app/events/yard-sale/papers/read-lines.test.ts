import { expect, test } from 'vitest'
import { readLines } from './read-lines.ts'

test('a line is a thing and its price, and either may be left open', () => {
  const typed = [
    'Paperbacks $1',
    'Dressers: $20 – $60',
    '',
    'Mugs 50¢',
    'Lamp',
    '$5',
    'No. 5 perfume – $8',
  ]
  expect(readLines(typed.join('\n'), 90)).toEqual([
    { what: 'Paperbacks', price: '$1' },
    { what: 'Dressers', price: '$20 – $60' },
    { what: 'Mugs', price: '50¢' },
    { what: 'Lamp', price: '' },
    { what: '', price: '$5' },
    { what: 'No. 5 perfume', price: '$8' },
  ])
})

test('no more lines are read than there is room for', () => {
  expect(readLines('a\nb\nc', 2)).toHaveLength(2)
})
