import { readFileSync } from 'node:fs'
import path from 'node:path'
import { openSync } from 'fontkit'
import { describe, expect, test } from 'vitest'
import { english } from '#app/words/english.ts'
import { spanish } from '#app/words/spanish.ts'

const styles = readFileSync('app/ui/styles/fonts.css', 'utf8')
const faces = styles.split('@font-face').filter((face) => face.includes('unicode-range'))
const cut = faces.filter((face) => face.includes("'../fonts/"))
const ours = new Set(`${JSON.stringify(english)}${JSON.stringify(spanish)}$0123456789.,–−`)

describe('the fonts that every page loads', () => {
  test.each(cut)(
    'hold each letter of our words, so that no page needs a second file for them',
    (face) => {
      const font = openSync(path.join('app/ui/fonts', fileOf(face)))
      if (!('hasGlyphForCodePoint' in font)) throw new Error('A collection, not a font')
      const ranges = rangesOf(face)
      for (const letter of ours) {
        const code = letter.codePointAt(0) ?? 0
        expect(
          ranges.some(([from, to]) => from <= code && code <= to),
          letter,
        ).toBe(true)
        expect(font.hasGlyphForCodePoint(code), letter).toBe(true)
      }
    },
  )

  test.each(cut)('keep figures that stand below each other', (face) => {
    const font = openSync(path.join('app/ui/fonts', fileOf(face)))
    if (!('layout' in font)) throw new Error('A collection, not a font')
    const widths = font.layout('1058', ['tnum']).glyphs.map(({ advanceWidth }) => advanceWidth)
    expect(new Set(widths).size).toBe(1)
  })

  test.each(cut)('come in the first breath of a slow line', (face) => {
    expect(readFileSync(path.join('app/ui/fonts', fileOf(face))).length).toBeLessThan(14_000)
  })

  test('share no letter with the whole files, which would be fetched with them', () => {
    for (const face of cut) {
      const others = faces.filter((other) => other !== face && nameOf(other) === nameOf(face))
      expect(others).toHaveLength(2)
      const theirs = others.flatMap(rangesOf)
      expect(rangesOf(face).filter((range) => theirs.some((its) => meet(range, its)))).toEqual([])
    }
  })
})

type Range = readonly [number, number]

function fileOf(face: string): string {
  return /'\.\.\/fonts\/([^']+)'/.exec(face)?.[1] ?? ''
}

/** Family and weights: faces that stand in for each other letter by letter. */
function nameOf(face: string): string {
  return /font-family: '([^']+)';\s+font-weight: ([\d ]+);/.exec(face)?.slice(1).join(' ') ?? ''
}

function rangesOf(face: string): readonly Range[] {
  return [...face.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/g)].map(([, from = '', to = from]) => [
    Number.parseInt(from, 16),
    Number.parseInt(to, 16),
  ])
}

function meet([from, to]: Range, [start, end]: Range): boolean {
  return from <= end && start <= to
}
