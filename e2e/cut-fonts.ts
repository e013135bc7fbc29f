import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

/** Fetched when it is wanted: only who changes the letters or the fonts needs it. */
const CUTTER = 'subset-font@2.9.0'
const TOOLS = path.resolve('.data/cut-fonts')
const FOLDER = path.resolve('app/ui/fonts')

/** What our words in English and Spanish need; `fonts.css` says the same, and a test holds both to the words. */
const LETTERS = [
  [0x20, 0x7e],
  [0xa0, 0xa3],
  ...[0xa9, 0xab, 0xad, 0xb0, 0xb7, 0xbb, 0xbf].map(alone),
  ...[0xc1, 0xc9, 0xcd, 0xd1, 0xd3, 0xd7, 0xda, 0xdc].map(alone),
  ...[0xe1, 0xe9, 0xed, 0xf1, 0xf3, 0xfa, 0xfc].map(alone),
  [0x2000, 0x2027],
  ...[0x202f, 0x2191, 0x2193, 0x2212].map(alone),
] as const

/** Kerning, ligatures, and figures that stand below each other. */
const FEATURES = ['kern', 'tnum', 'lnum', 'ccmp', 'liga', 'calt', 'rvrn', 'locl', 'mark', 'mkmk']

type Cut = (
  font: Buffer,
  letters: string,
  options: {
    targetFormat: 'woff2'
    keepFeatures: readonly string[]
    variationAxes?: Readonly<Record<string, number>>
  },
) => Promise<Buffer>

const fonts = [
  { family: 'bitter', name: 'bitter-800', axes: { wght: 800 } },
  { family: 'figtree', name: 'figtree', axes: undefined },
]

/**
 * `npm run fonts`: cuts the fonts down to what nearly every page needs, so that each comes in the first breath of a slow
 * line (14 kB). Other letters come from the whole files, which a browser fetches when a page holds one.
 */
export async function main(): Promise<void> {
  const cut = fetchCutter()
  const letters = LETTERS.map(([from, to]) =>
    String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, at) => from + at)),
  ).join('')
  for (const { family, name, axes } of fonts) {
    const whole = path.resolve(
      `node_modules/@fontsource-variable/${family}/files/${family}-latin-wght-normal.woff2`,
    )
    const made = await cut(readFileSync(whole), letters, {
      targetFormat: 'woff2',
      keepFeatures: FEATURES,
      ...(axes && { variationAxes: axes }),
    })
    writeFileSync(path.join(FOLDER, `${name}.woff2`), made)
    console.log(`${name}: ${made.length} bytes`)
  }
}

function fetchCutter(): Cut {
  mkdirSync(TOOLS, { recursive: true })
  execFileSync('npm', ['install', '--prefix', TOOLS, '--no-audit', '--no-fund', CUTTER])
  return createRequire(path.join(TOOLS, 'package.json'))('subset-font')
}

function alone(letter: number): readonly [number, number] {
  return [letter, letter]
}
