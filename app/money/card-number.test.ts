import { expect, test } from 'vitest'
import { holdsCardNumber, maskCardNumbers } from './card-number.ts'

test('S18: a card number is noticed however it is spaced', () => {
  for (const text of [
    '4242424242424242',
    'my card is 4242 4242 4242 4242!',
    '3782-822463-10005',
    '6011.1111.1111.1117',
  ])
    expect(holdsCardNumber(text), text).toBe(true)
})

test('S18: telephone numbers, years and sums are left alone', () => {
  for (const text of [
    '414-555-0100 or 1 (800) 555 0199',
    '$1,000,000 by 2027',
    '4242 4242 4242 4241',
    'In memory of 1931-2019',
  ])
    expect(holdsCardNumber(text), text).toBe(false)
})

// Each passes Luhn's check, as one in ten does.
test.each(['978-0-00-000004-0', '2026-06-13 09.00-12.10', '10158812345678905'])(
  'S18: the number of a book, a day with its hours and the address of a post are left alone: %s',
  (text) => {
    expect(holdsCardNumber(text)).toBe(false)
  },
)

test('S18: a key of ours comes back as it was, whatever its digits are', () => {
  const key = '4242424242424242abcdefabcdefabcd'
  expect(maskCardNumbers(key)).toBe(key)
  expect(holdsCardNumber(`${key} 4242424242424242`)).toBe(true)
})

test('S18: where words are said again, dots stand for the card number and everything else stays', () => {
  expect(maskCardNumbers('Mine is 4242 4242 4242 4242, call 414-555-0100.')).toBe(
    'Mine is …, call 414-555-0100.',
  )
})
