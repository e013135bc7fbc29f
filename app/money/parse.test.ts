import { describe, expect, test } from 'vitest'
import { formatMoney, formatMoneyExactly } from './format.ts'
import { cents, negative, percentOf } from './cents.ts'
import { parseMoney } from './parse.ts'

describe('S19, F20: an amount as people type it', () => {
  const read: [string, number][] = [
    ['50', 5_000],
    [' $50 ', 5_000],
    ['$ 1,000.50', 100_050],
    ['1 000', 100_000],
    ['0.5', 50],
    ['12.', 1_200],
    ['007', 700],
    ['999999999', 99_999_999_900],
  ]
  for (const [typed, amount] of read)
    test(`“${typed}” is ${amount} cents`, () => {
      expect(parseMoney(typed)).toEqual({ kind: 'money', amount })
    })

  const refused: [string, string][] = [
    ['', 'empty'],
    ['   ', 'empty'],
    ['$', 'empty'],
    ['1e3', 'not-a-number'],
    ['1e309', 'not-a-number'],
    ['-5', 'not-a-number'],
    ['1,5', 'not-a-number'],
    ['1.000,50', 'not-a-number'],
    ['1,00,000', 'not-a-number'],
    ['٣', 'not-a-number'],
    ['fifty', 'not-a-number'],
    ['5 dollars', 'not-a-number'],
    ['1,000.005', 'part-of-a-cent'],
    ['9999999999', 'too-large'],
  ]
  for (const [typed, kind] of refused)
    test(`“${typed}” is refused: ${kind}`, () => {
      expect(parseMoney(typed)).toEqual({ kind })
    })
})

describe('money', () => {
  test('is whole cents and nothing else', () => {
    for (const wrong of [24.999, Number.NaN, Number.POSITIVE_INFINITY, 100_000_000_001])
      expect(() => cents(wrong)).toThrow(RangeError)
    expect(Object.is(negative(cents(0)), 0)).toBe(true)
  })

  test('is said with cents only where there are some, and always on a receipt', () => {
    expect(formatMoney(cents(124_000))).toBe('$1,240')
    expect(formatMoney(cents(124_050))).toBe('$1,240.50')
    expect(formatMoneyExactly(cents(124_000))).toBe('$1,240.00')
    expect(formatMoney(cents(0))).toBe('$0')
    expect(formatMoneyExactly(cents(-6_075))).toBe('−$60.75')
    expect(formatMoney(cents(100_000_000_000))).toBe('$1,000,000,000')
  })

  test('is said with a minus sign below zero, which stands in a column of figures as a hyphen does not', () => {
    expect(formatMoney(cents(-4_000))).toBe('−$40')
    expect(formatMoneyExactly(cents(-3_746_600))).toBe('−$37,466.00')
  })

  test('is a hundred per cent of a goal only when the goal is reached', () => {
    expect(percentOf(cents(99_999), cents(100_000))).toBe(99)
    expect(percentOf(cents(100_000), cents(100_000))).toBe(100)
    expect(percentOf(cents(-5), cents(100))).toBe(0)
  })
})
