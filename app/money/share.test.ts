import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cents } from './cents.ts'
import { parseShare, partOf, sayShare, typeShare } from './share.ts'
import { aShare } from './testing/a-share.ts'

const anAmount = fc.integer({ min: 0, max: 10_000_000 }).map(cents)

test('a percentage is read as people write it', () => {
  for (const text of ['20', '20%', ' 20 % ', '20.0'])
    expect(parseShare(text), text).toEqual({ over: 1, under: 5 })
  for (const text of ['33⅓', '33⅓%', '33 1/3', '33 ⅓ %'])
    expect(parseShare(text), text).toEqual({ over: 1, under: 3 })
  expect(parseShare('12.5')).toEqual({ over: 1, under: 8 })
  for (const text of ['', '0', '101', '-5', 'a fifth', '1/3', '12.3456', '20 3/2', '20 1/0', '2e1'])
    expect(parseShare(text), text).toBeUndefined()
})

test('what was read is said again, and typed again, as the same share', () => {
  expect(sayShare({ over: 1, under: 3 })).toBe('33⅓%')
  expect(sayShare({ over: 1, under: 8 })).toBe('12.5%')
  expect(sayShare({ over: 1, under: 9 })).toBe('11 1/9%')
  fc.assert(
    fc.property(aShare, (share) => {
      expect(parseShare(typeShare(share))).toEqual(share)
      expect(parseShare(sayShare(share))).toEqual(share)
    }),
  )
})

test('a third of $300 is $100.00, and half a cent goes up', () => {
  expect(partOf(cents(30_000), { over: 1, under: 3 })).toBe(10_000)
  expect(partOf(cents(5), { over: 1, under: 10 })).toBe(1)
  fc.assert(
    fc.property(anAmount, aShare, (amount, { over, under }) => {
      const off = 2 * (partOf(amount, { over, under }) * under - amount * over)
      expect(off > -under && off <= under).toBe(true)
    }),
  )
})
