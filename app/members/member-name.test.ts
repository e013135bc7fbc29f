import { expect, test } from 'vitest'
import { MemberName, shortName } from './member-name.ts'

test('people, couples and pseudonyms of many tongues may be names', () => {
  for (const name of [
    'Denise',
    'Denise K.',
    'J.R. Ortiz',
    'Seán O’Connell',
    'Anne-Marie & Jo',
    'لينا',
    'Nguyễn T.',
    '李',
  ])
    expect(MemberName.safeParse(name), name).toMatchObject({ success: true, data: name })
})

test('an address, a number to call and a sentence may not (S36)', () => {
  for (const name of [
    'evil.com',
    'Buy at evil.com',
    'x@evil.example',
    '414 555 0100',
    'http://a',
    'a/b',
    '.',
    'A'.repeat(41),
  ])
    expect(MemberName.safeParse(name).success, name).toBe(false)
  expect(MemberName.parse(' Ray \u202E\n L. ')).toBe('Ray L.')
})

test('a first name and a letter are offered first', () => {
  expect(shortName('Denise Kowalski')).toBe('Denise K.')
  expect(shortName('Marie-Louise van den Berg')).toBe('Marie-Louise B.')
  expect(shortName('Øyvind')).toBe('Øyvind')
  expect(shortName('R2 D2')).toBe('')
  expect(shortName(null)).toBe('')
})
