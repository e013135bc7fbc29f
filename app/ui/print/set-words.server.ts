import type { Font } from 'fontkit'
import { breakLines } from './break-lines.ts'
import type { Measured } from './break-lines.ts'
import { typefaceOf } from './fonts.server.ts'
import type { Face, Typeface } from './fonts.server.ts'
import { lettersOf } from './letters.server.ts'
import type { Letter } from './letters.server.ts'
import { beginOf, piecesOf } from './visual-order.server.ts'
import { shape } from './shape.server.ts'

/** Words set in lines that fit their place, ready to be drawn. */
export interface SetWords {
  /** What stands there, in reading order; empty when no font can write any of it. */
  readonly text: string
  readonly size: number
  /** From the foot of one line to that of the next. */
  readonly leading: number
  readonly width: number
  readonly lines: readonly SetLine[]
  /** Arabic and Hebrew begin on the right. */
  readonly begins: 'left' | 'right'
}

export interface SetLine {
  readonly width: number
  /** From left to right, whichever way they are read. */
  readonly pieces: readonly SetPiece[]
}

/** Letters of one font that run one way. */
export interface SetPiece {
  readonly font: Font
  readonly text: string
  readonly x: number
  /** Added after each letter. */
  readonly tracking: number
}

export interface Setting {
  readonly face: Face
  readonly size: number
  readonly width: number
  /** How many lines there is room for: one, when it is left out. */
  readonly lines?: number
  /** Long words are set smaller, down to this; what does not fit then is cut short. */
  readonly smallest?: number
  /** In parts of the size. */
  readonly leading?: number
}

/** The least from line to line: Arabic needs room for what hangs and for what stands on top of it. */
const ROOM = { left: 1, right: 1.3 }

interface Word extends Measured {
  readonly letters: readonly Letter[]
}

/** Sets words as large as they fit, in lines of about one length, in any script; what no font can write is left out. */
export function setWords(text: string, setting: Setting): SetWords {
  const { size: largest, width, lines: most = 1, smallest = largest, leading = 1.2 } = setting
  const typeface = typefaceOf(setting.face)
  const letters = lettersOf(text, typeface)
  const words = joined(wordsOf(letters, typeface, width / smallest), typeface, width / smallest)
  const broken = breakLines(words, { width, lines: most, largest, smallest })
  const plain = letters.map((letter) => letter.text).join('')
  const begins = beginOf(plain)
  const last = broken.lines.length - 1
  const lines = broken.lines.map(([from, to], index) => {
    const row = words.slice(from, to)
    const shown = broken.cut && index === last ? shorten(row, typeface, width / broken.size) : row
    return setLine(lettersIn(shown, typeface), { typeface, begins, size: broken.size })
  })
  return {
    text: plain,
    size: broken.size,
    leading: broken.size * Math.max(leading, ROOM[begins]),
    width,
    lines,
    begins,
  }
}

/** Whether a typeface can write any of it. */
export function canWrite(text: string, face: Face): boolean {
  return lettersOf(text, typefaceOf(face)).length > 0
}

/** Words longer than a line come in parts. */
function wordsOf(letters: readonly Letter[], typeface: Typeface, longest: number): Word[] {
  const words: Word[] = []
  let word: Letter[] = []
  let spaceEms = 0
  const close = () => {
    if (word.length > 0) words.push({ letters: word, ems: emsOf(word, typeface), spaceEms })
    word = []
  }
  for (const letter of letters) {
    if (letter.text === ' ') {
      close()
      spaceEms = emsOf([letter], typeface)
      continue
    }
    if (word.length > 0 && emsOf([...word, letter], typeface) > longest) {
      close()
      spaceEms = 0
    }
    word.push(letter)
  }
  close()
  return words
}

/** What belongs together is one word, as long as a line has room for it. */
function joined(words: readonly Word[], { fonts: [font] }: Typeface, longest: number): Word[] {
  const whole: Word[] = []
  for (const [index, word] of words.entries()) {
    const last = whole.at(-1)
    const before = words[index - 1]
    const ems = (last?.ems ?? 0) + word.spaceEms + word.ems
    if (font && last && before && ems <= longest && isHeld(textOf(before), textOf(word))) {
      const letters = [...last.letters, ...(word.spaceEms > 0 ? [{ text: ' ', font }] : [])]
      whole[whole.length - 1] = { ...last, letters: [...letters, ...word.letters], ems }
    } else whole.push(word)
  }
  return whole
}

/** `5:00 – 9:00 PM`, `1030 E Brady St`, `Wrenhaven, Inc.`, and no line begins with a dash or a dot. */
function isHeld(before: string, after: string): boolean {
  return (
    /^[–·]$/.test(after) ||
    before === '–' ||
    /^\d+$/.test(before) ||
    /^([AP]M|[ap]\.m\.)/.test(after) ||
    (before.endsWith(',') && /^(Inc|LLC|Ltd)\b/.test(after))
  )
}

function textOf({ letters }: Word): string {
  return letters.map(({ text }) => text).join('')
}

function lettersIn(words: readonly Word[], { fonts: [font] }: Typeface): Letter[] {
  return words.flatMap(({ letters, spaceEms }, index) =>
    index > 0 && spaceEms > 0 && font ? [{ text: ' ', font }, ...letters] : [...letters],
  )
}

/** Ends with an ellipsis, and without the letters whose place that takes. */
function shorten(words: readonly Word[], typeface: Typeface, ems: number): Word[] {
  const [ellipsis] = lettersOf('…', typeface)
  const letters = lettersIn(words, typeface)
  if (!ellipsis) return [...words]
  while (letters.length > 1 && emsOf([...letters, ellipsis], typeface) > ems) letters.pop()
  while (letters.at(-1)?.text === ' ') letters.pop()
  return [{ letters: [...letters, ellipsis], ems: 0, spaceEms: 0 }]
}

/** How long letters of any fonts are, in parts of their size. */
function emsOf(letters: readonly Letter[], typeface: Typeface): number {
  let ems = 0
  let run = ''
  for (const [index, letter] of letters.entries()) {
    run += letter.text
    if (letters[index + 1]?.font === letter.font) continue
    ems += runEms(run, letter.font, typeface)
    run = ''
  }
  return ems
}

function runEms(text: string, font: Font, { fonts, tracking }: Typeface): number {
  const { advanceWidth, glyphs } = shape(font, text)
  return advanceWidth / font.unitsPerEm + (font === fonts[0] ? tracking * glyphs.length : 0)
}

interface LineSetting {
  readonly typeface: Typeface
  readonly begins: 'left' | 'right'
  readonly size: number
}

function setLine(letters: readonly Letter[], { typeface, begins, size }: LineSetting): SetLine {
  const pieces: SetPiece[] = []
  let x = 0
  for (const { font, text } of piecesOf(letters, begins)) {
    const tracking = font === typeface.fonts[0] ? typeface.tracking * size : 0
    if (text !== ' ') pieces.push({ font, text, x, tracking })
    x += runEms(text, font, typeface) * size
  }
  return { width: x, pieces }
}
