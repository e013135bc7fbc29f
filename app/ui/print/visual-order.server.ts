import bidiFactory from 'bidi-js'
import type { Font } from 'fontkit'
import type { Letter } from './letters.server.ts'
import { shape } from './shape.server.ts'

const bidi = bidiFactory()

/** On which side a text begins: where its first letter with a direction does. */
export function beginOf(text: string): 'left' | 'right' {
  const [paragraph] = bidi.getEmbeddingLevels(text).paragraphs
  return paragraph && paragraph.level % 2 === 1 ? 'right' : 'left'
}

/** Letters of one font that stand beside each other and run one way, written as that font wants to read them. */
export interface Piece {
  readonly font: Font
  readonly text: string
}

interface Levelled extends Letter {
  /** Odd runs from right to left. */
  readonly level: number
}

/** The letters of one line from left to right, by the Unicode bidirectional algorithm. */
export function piecesOf(letters: readonly Letter[], begins: 'left' | 'right'): Piece[] {
  const pieces: Levelled[][] = []
  for (const letter of inVisualOrder(level(letters, begins))) {
    const piece = pieces.at(-1)
    const [first] = piece ?? []
    if (piece && first && belongsTo(first, letter)) piece.push(letter)
    else pieces.push([letter])
  }
  return pieces.map(join)
}

function level(letters: readonly Letter[], begins: 'left' | 'right'): Levelled[] {
  const text = letters.map((letter) => letter.text).join('')
  const { levels } = bidi.getEmbeddingLevels(text, begins === 'right' ? 'rtl' : 'ltr')
  let at = 0
  return letters.map((letter) => {
    const own = levels[at] ?? 0
    at += letter.text.length
    const mirrored = own % 2 === 1 ? bidi.getMirroredCharacter(letter.text) : null
    return { font: letter.font, text: mirrored ?? letter.text, level: own }
  })
}

/** Rule L2: from the highest level down, whatever is at that level or above is turned round. */
function inVisualOrder(letters: readonly Levelled[]): Levelled[] {
  let order = [...letters]
  const highest = Math.max(0, ...letters.map((letter) => letter.level))
  for (let turned = highest; turned > 0; turned--) order = turnRound(order, turned)
  return order
}

function turnRound(letters: readonly Levelled[], from: number): Levelled[] {
  const turned: Levelled[] = []
  let run: Levelled[] = []
  for (const letter of letters) {
    if (letter.level >= from) {
      run.unshift(letter)
      continue
    }
    turned.push(...run, letter)
    run = []
  }
  return [...turned, ...run]
}

/** Spaces part the words of Arabic and Hebrew: each word is set down by itself. */
function belongsTo(first: Levelled, letter: Levelled): boolean {
  if (first.font !== letter.font || first.level !== letter.level) return false
  return first.level % 2 === 0 || (first.text !== ' ' && letter.text !== ' ')
}

/** A font that knows Arabic or Hebrew turns its letters round by itself, and takes them as they are read. */
function join(piece: readonly Levelled[]): Piece {
  const [first] = piece
  if (!first) throw new Error('a piece without letters')
  const shown = piece.map((letter) => letter.text).join('')
  if (first.level % 2 === 0) return { font: first.font, text: shown }
  const read = piece
    .toReversed()
    .map((letter) => letter.text)
    .join('')
  const { direction } = shape(first.font, read)
  return { font: first.font, text: direction === 'rtl' ? read : shown }
}
