import type { Area, Mark, Words } from './print.ts'
import { setWords } from './set-words.server.ts'
import type { Setting } from './set-words.server.ts'

export interface Writing extends Setting {
  readonly as?: Words['as']
  readonly x: number
  /** Where the tallest letters of the first line reach. */
  readonly top: number
  readonly color: string
  readonly align?: Words['align']
}

export interface Written {
  readonly mark: Words
  /** Where the next may begin, below the letters that hang. */
  readonly bottom: number
}

/** How far letters of our faces stand above their line, in parts of their size. */
const ABOVE = 0.74

/** How far they hang below it; Arabic hangs its dots there. */
const BELOW = { left: 0.22, right: 0.4 }

/** Sets words down at a place. */
export function write(text: string, writing: Writing): Written {
  const { as = 'P', x, top, color, align = 'start' } = writing
  const set = setWords(text, writing)
  const y = top + set.size * ABOVE
  const mark: Words = { kind: 'words', as, set, x, y, align, color }
  const last = y + Math.max(0, set.lines.length - 1) * set.leading
  return { mark, bottom: set.lines.length === 0 ? top : last + set.size * BELOW[set.begins] }
}

/** Words below each other, with a gap before each that has any. */
export function writeAll(
  top: number,
  all: readonly { text: string; gap: number; writing: Omit<Writing, 'top'> }[],
): { marks: Words[]; bottom: number } {
  const marks: Words[] = []
  let bottom = top
  for (const { text, gap, writing } of all) {
    const written = write(text, { ...writing, top: bottom + (marks.length > 0 ? gap : 0) })
    if (written.mark.set.lines.length === 0) continue
    marks.push(written.mark)
    bottom = written.bottom
  }
  return { marks, bottom }
}

/** Written as large as its place is high, and in the middle of it. `scale` is of what may shrink. */
export function writeWithin(
  { y, height }: Area,
  writeAt: (top: number, scale: number) => { marks: Mark[]; bottom: number },
): Mark[] {
  for (let scale = 1; ; scale -= 0.08) {
    const { bottom } = writeAt(0, scale)
    if (bottom <= height || scale < 0.5)
      return writeAt(y + Math.max(0, height - bottom) / 2, scale).marks
  }
}
