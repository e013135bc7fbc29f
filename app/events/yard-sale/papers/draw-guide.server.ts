import { drawFoot } from '#app/teams/sharing/paper-parts.server.ts'
import { inks } from '#app/ui/print/inks.ts'
import { box, path } from '#app/ui/print/print.ts'
import type { Mark, Print } from '#app/ui/print/print.ts'
import { write, writeAll } from '#app/ui/print/write.server.ts'
import { say } from '#app/words/say.ts'
import { sayCategory } from '../sale-words.ts'
import { LETTER } from '../../papers/letter.ts'
import type { GuidePart } from './price-guide.server.ts'
import { readLines } from './read-lines.ts'
import type { PricedThing } from './read-lines.ts'
import type { SalePaper } from './sale-paper.server.ts'

const EDGE = 40
const GUTTER = 24
const COLUMN = (LETTER.width - 2 * EDGE - GUTTER) / 2
const HEAD = 150
const FOOT = LETTER.height - 96
const LINE = 21
const TITLE = 30
const GAP = 16
/** For a pen below what is typed, and where nothing is. */
const OPEN_LINES = 2
const LEAST_LINES = 4
const MOST_LINES = 20

interface Block {
  readonly title: string
  readonly lines: readonly PricedThing[]
}

/** What things usually cost here, for whoever sticks the prices on: typed by the captain, with room for a pen. */
export function drawGuide(paper: SalePaper, parts: readonly GuidePart[]): Print[] {
  const pages: Mark[][] = []
  const blocks = parts.map(blockOf)
  const half = HEAD + blocks.reduce((sum, block) => sum + heightOf(block) + GAP, 0) / 2
  let column = 0
  let y = HEAD
  for (const block of blocks) {
    const height = heightOf(block)
    // What fits on one page stands in two columns of about one height.
    const isOverHalf = half <= FOOT && column === 0 && y + height / 2 > half
    if (pages.length > 0 && (isOverHalf || y + height > FOOT)) {
      column += 1
      y = HEAD
    }
    if (pages.length === 0 || column > 1) {
      pages.push(drawPage(paper))
      column = 0
    }
    pages.at(-1)?.push(...drawBlock(paper, block, EDGE + column * (COLUMN + GUTTER), y))
    y += height + GAP
  }
  return pages.map((marks) => ({ ...LETTER, marks }))
}

function heightOf({ lines }: Block): number {
  return TITLE + lines.length * LINE
}

function blockOf({ category, lines }: GuidePart): Block {
  const typed = readLines(lines, MOST_LINES)
  const open = Math.max(OPEN_LINES, LEAST_LINES - typed.length)
  return {
    title: sayCategory(category),
    lines: [...typed, ...Array.from({ length: open }, () => ({ what: '', price: '' }))],
  }
}

function drawPage(paper: SalePaper): Mark[] {
  const width = LETTER.width - 2 * EDGE
  return [
    box(0, 0, LETTER.width, LETTER.height, { fill: inks.white }),
    box(EDGE, EDGE, width, 10, { fill: paper.color }),
    ...writeAll(EDGE + 24, [
      {
        text: say('sale.paper.guide'),
        gap: 0,
        writing: {
          as: 'H1',
          face: 'display',
          size: 36,
          smallest: 26,
          x: EDGE,
          width,
          color: inks.ink,
        },
      },
      {
        text: say('sale.paper.guideOf', { team: paper.team, sale: paper.title }),
        gap: 8,
        writing: { face: 'bold', size: 13, smallest: 10, x: EDGE, width, color: inks.inkSoft },
      },
      {
        text: say('sale.paper.guideTip'),
        gap: 7,
        writing: { face: 'text', size: 11.5, smallest: 9, x: EDGE, width, color: inks.ink },
      },
    ]).marks,
    ...drawFoot(paper, { x: EDGE, y: LETTER.height - 76, width, height: 48 }),
  ]
}

function drawBlock({ color }: SalePaper, { title, lines }: Block, x: number, y: number): Mark[] {
  return [
    box(x, y, COLUMN, 22, { fill: color }),
    write(title, {
      as: 'H2',
      face: 'bold',
      size: 13,
      smallest: 9,
      x: x + 8,
      top: y + 6.5,
      width: COLUMN - 16,
      color: inks.ink,
    }).mark,
    ...lines.flatMap((line, row) => drawLine(line, x, y + TITLE + (row + 1) * LINE - 7)),
  ]
}

/** The thing on the left and its price on the right, over a line that leads from one to the other. */
function drawLine({ what, price }: PricedThing, x: number, foot: number): Mark[] {
  const words = (text: string, align: 'start' | 'end', width: number) => {
    const at = align === 'start' ? x : x + COLUMN - width
    return write(text, {
      face: align === 'start' ? 'text' : 'bold',
      size: 11.5,
      smallest: 8,
      x: at,
      top: foot - 11,
      width,
      align,
      color: inks.ink,
    }).mark
  }
  return [
    path(`M${x} ${foot + 3}h${COLUMN}`, {
      stroke: inks.line,
      strokeWidth: 0.8,
      corners: 'sharp',
      dash: what === '' ? undefined : 2,
    }),
    ...(what === '' ? [] : [words(what, 'start', COLUMN * 0.66)]),
    ...(price === '' ? [] : [words(price, 'end', COLUMN * 0.32)]),
  ]
}
