import { expect, test } from 'vitest'
import { cents } from '#app/money/cents.ts'
import { sayCredit } from './say-credit.ts'

const say = (raised: number, gifts: number, quiet: boolean) =>
  sayCredit({ raised: cents(raised), gifts, quiet }, 'usd')

test('what somebody brought in is said as it is, from the first gift on', () => {
  expect(say(0, 0, false)).toEqual({ sum: null, words: 'No gifts yet' })
  expect(say(2_500, 1, false)).toEqual({ sum: '$25', words: '1 gift' })
  expect(say(123_450, 1200, false)).toEqual({ sum: '$1,234.50', words: '1,200 gifts' })
})

test('S4: a gift without a name or amount is not told alone, nor beside one other', () => {
  const hidden = { sum: null, words: 'Shown from the third gift on' }
  expect(say(5_000, 1, true)).toEqual(hidden)
  expect(say(7_500, 2, true)).toEqual(hidden)
  expect(say(9_000, 3, true)).toEqual({ sum: '$90', words: '3 gifts' })
})
