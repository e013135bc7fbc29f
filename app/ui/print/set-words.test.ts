import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canWrite, setWords } from './set-words.server.ts'
import type { SetWords } from './set-words.server.ts'

const heading = { face: 'display', size: 60, smallest: 30, width: 500, lines: 2 } as const

test('a short name stands in one line at full size', () => {
  const set = setWords('Margins & Merlot', heading)

  expect(set).toMatchObject({ text: 'Margins & Merlot', size: 60, begins: 'left' })
  expect(set.lines).toHaveLength(1)
})

test('a longer name takes two lines of about one length', () => {
  const [first, second] = setWords('The Thursday Evening Readers', heading).lines

  expect(Math.abs((first?.width ?? 0) - (second?.width ?? 0))).toBeLessThan(150)
})

test('a long name is set smaller until it fits', () => {
  const set = setWords('The Saint Bartholomew Thursday Evening Reading Society', heading)

  expect(set.size).toBeLessThan(60)
  expectToFit(set, 2)
  expect(read(set)).toBe('The Saint Bartholomew Thursday Evening Reading Society')
})

test('hours, a number with its street, and “Inc.” stay in one line', () => {
  const held = {
    'Saturday, December 12, 5:00 – 9:00 PM': '5:00 – 9:00 PM',
    'sábado, 12 de diciembre, 5:00 – 9:00 p.m.': '5:00 – 9:00 p.m.',
    'Lake Park golf course, 2800 E Newberry Blvd': '2800 E',
    'It helps Wrenhaven of Milwaukee, Inc., a nonprofit': 'Milwaukee, Inc.,',
  }
  for (const [text, whole] of Object.entries(held))
    for (let width = 300; width < 900; width += 20) {
      const { lines } = setWords(text, { face: 'text', size: 30, width, lines: 6 })
      const read = lines.map(({ pieces }) => pieces.map((piece) => piece.text).join(''))
      expect(
        read.some((line) => line.includes(whole)),
        `${width}: ${read.join(' / ')}`,
      ).toBe(true)
    }
})

test('what does not fit at the smallest size ends with an ellipsis', () => {
  const set = setWords('word '.repeat(60), heading)

  expect(set.size).toBe(30)
  expectToFit(set, 2)
  expect(read(set)).toMatch(/…$/)
})

test('a word longer than a line is broken', () => {
  const set = setWords('A'.repeat(70), { ...heading, lines: 6 })

  expectToFit(set, 6)
  expect(read(set).replaceAll(' ', '')).toBe('A'.repeat(70))
})

const scripts: [string, string][] = [
  ['Łukasz Żurek', 'Łukasz Żurek'],
  ['Nguyễn Thị Hương', 'Nguyễn Thị Hương'],
  ['Дружба', 'Дружба'],
  ['Party 🎉 ❤️ 👨‍👩‍👧', 'Party 🎉 ❤️ 👨‍👩‍👧'],
  ['𝓑𝓸𝓸𝓴 𝓒𝓵𝓾𝓫', 'Book Club'],
  ['读书会 Book Club', 'Book Club'],
  ['  two \n\t spaces  ', 'two spaces'],
  ['a\u0000b\u202Ec', 'abc'],
]
for (const [given, written] of scripts)
  test(`“${given}” is written as “${written}”`, () => {
    expect(setWords(given, heading).text).toBe(written)
    expect(setWords(given, { ...heading, face: 'text' }).text).toBe(written)
  })

test('a name in a script that no font has cannot be written, and does no harm', () => {
  expect(canWrite('读书会', 'display')).toBe(false)
  expect(canWrite('', 'display')).toBe(false)
  expect(setWords('读书会', heading)).toMatchObject({ text: '', lines: [] })
})

test('Arabic begins on the right and is read from there', () => {
  const set = setWords('جيران معًا', heading)

  expect(set.begins).toBe('right')
  expect(set.lines[0]?.pieces.map((piece) => piece.text)).toEqual(['معًا', 'جيران'])
})

test('two scripts in one name stand in the order in which they are read', () => {
  const [line] = setWords('Club · נוער (12)', { ...heading, width: 900 }).lines

  expect(line?.pieces.map((piece) => piece.text)).toEqual(['Club · ', '(', '12', ')', 'נוער'])
})

test('a letter whose marks have no place in the font stands there all the same', () => {
  // U+0760 and its kin.
  for (const letter of ['\u{6A2}', '\u{6A5}', '\u{760}', '\u{8A4}'])
    expect(read(setWords(letter, { face: 'bold', size: 40, width: 400 }))).toBe(letter)
})

test('whatever somebody types, lines fit their place and nothing breaks', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc.integer({ min: 20, max: 700 }),
      (text, width) => {
        const set = setWords(text, { face: 'bold', size: 40, smallest: 10, width, lines: 3 })
        expectToFit(set, 3)
      },
    ),
    { numRuns: 300 },
  )
})

function expectToFit(set: SetWords, lines: number): void {
  expect(set.lines.length).toBeLessThanOrEqual(lines)
  for (const line of set.lines) expect(line.width).toBeLessThanOrEqual(set.width + 0.01)
}

function read(set: SetWords): string {
  return set.lines.map((line) => line.pieces.map((piece) => piece.text).join('')).join(' ')
}
