import type { Face } from './fonts.server.ts'
import { inks } from './inks.ts'
import { box } from './print.ts'
import { drawLogo } from './print-logo.ts'
import type { PrintLogo } from './print-logo.ts'
import type { Mark, Print } from './print.ts'
import { beside, EDGE, gap, INSIDE, joined, ruled, text, WIDTH } from './strips.server.ts'
import type { Strip } from './strips.server.ts'

/** What stands on a letter, from top to bottom, over as many pages as it takes. */
export type Block =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  /** To whom a letter goes by mail: lines close together, and room below. */
  | { readonly kind: 'addressee'; readonly lines: readonly string[] }
  | { readonly kind: 'words'; readonly text: string; readonly look?: 'soft' | 'strong' }
  | { readonly kind: 'facts'; readonly rows: readonly Fact[] }
  | Table

interface Fact {
  readonly term: string
  readonly value: string
}

interface Table {
  readonly kind: 'table'
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly string[])[]
  /** Below a line, in bold. */
  readonly total?: readonly string[]
}

interface Column {
  readonly heading: string
  /** Its part of the width; all make one. */
  readonly share: number
  readonly align?: 'end'
}

export interface Letterhead {
  readonly name: string
  /** Across from the name, at the other edge. */
  readonly logo: PrintLogo | null
  /** Below it: the address, a number before the law. */
  readonly lines: readonly string[]
  /** At the foot of each page; `pages` is known at the end. */
  readonly foot: (page: number, pages: number) => string
}

const HEIGHT = 792
const FOOT = HEIGHT - 54

/** A letter on white paper, letter size. */
export function flowPages(letterhead: Letterhead, blocks: readonly Block[]): Print[] {
  const pages: Mark[][] = []
  let marks: Mark[] = []
  let top = HEIGHT
  const strips = [headOf(letterhead), ...blocks.flatMap(stripsOf)]
  for (const [index, strip] of strips.entries()) {
    const needs = strip.height + (strip.keeps ? (strips[index + 1]?.height ?? 0) : 0)
    if (top + needs > FOOT - 10) {
      marks = []
      pages.push(marks)
      top = EDGE
      if (strip.head) {
        marks.push(...strip.head.draw(top))
        top += strip.head.height
      }
    }
    marks.push(...strip.draw(top))
    top += strip.height
  }
  return pages.map((each, index) => ({
    width: WIDTH,
    height: HEIGHT,
    marks: [
      box(0, 0, WIDTH, HEIGHT, { fill: inks.white }),
      ...each,
      ...footOf(letterhead.foot(index + 1, pages.length)),
    ],
  }))
}

function headOf({ name, logo, lines }: Letterhead): Strip {
  const width = logo ? INSIDE - LOGO.width - 20 : INSIDE
  const words = joined([
    text(name, { face: 'display', size: 20, smallest: 14, lines: 4, width }),
    gap(4),
    ...lines.map((line) => text(line, { size: 9.5, color: inks.inkSoft, width, after: 2 })),
  ])
  const height = logo ? Math.max(words.height, LOGO.height) : words.height
  return {
    height: height + 34,
    draw: (top) => [
      ...words.draw(top),
      ...(logo ? logoAt(logo, top) : []),
      box(EDGE, top + height + 8, INSIDE, 3, { fill: inks.ink }),
      box(EDGE, top + height + 12.4, INSIDE, 0.8, { fill: inks.ink }),
    ],
  }
}

/** Room for it: about as high as the name with its lines, and wide enough for one that is a name itself. */
const LOGO = { width: 170, height: 56 }

/** The name stands beside it in words, so nobody who has the letter read aloud misses it. */
function logoAt(logo: PrintLogo, top: number): Mark[] {
  const { width } = drawLogo(logo, { x: 0, y: 0, ...LOGO })
  const { marks } = drawLogo(logo, { x: WIDTH - EDGE - width, y: top, ...LOGO })
  return [{ kind: 'group', marks }]
}

function footOf(words: string): Mark[] {
  return [
    box(EDGE, FOOT, INSIDE, 0.8, { fill: inks.line }),
    ...text(words, { size: 8.5, color: inks.inkSoft }).draw(FOOT + 8),
  ]
}

function stripsOf(block: Block): Strip[] {
  switch (block.kind) {
    case 'title':
      return [text(block.text, { as: 'H1', face: 'display', size: 24, smallest: 16, after: 10 })]
    case 'heading':
      return [
        gap(14),
        { ...text(block.text, { as: 'H2', face: 'bold', size: 13, after: 6 }), keeps: true },
      ]
    case 'addressee':
      return [...block.lines.map((line) => text(line, { after: 2 })), gap(22)]
    case 'words':
      return block.text.split('\n').map((line) =>
        text(line, {
          face: block.look === 'strong' ? 'bold' : 'text',
          color: block.look === 'soft' ? inks.inkSoft : inks.ink,
          after: 9,
        }),
      )
    case 'facts':
      return [gap(8), ...block.rows.map(factStrip), gap(16)]
    case 'table':
      return tableStrips(block)
  }
}

function factStrip({ term, value }: Fact): Strip {
  const left = text(term, { face: 'bold', width: INSIDE * 0.34 - 12 })
  const right = joined(
    value
      .split('\n')
      .map((line) => text(line, { x: EDGE + INSIDE * 0.34, width: INSIDE * 0.66, after: 2 })),
  )
  return ruled(beside([left, right]))
}

function tableStrips({ columns, rows, total }: Table): Strip[] {
  const row = (cells: readonly string[], face: Face) => {
    let x = EDGE
    return beside(
      columns.map(({ share, align }, index) => {
        const width = INSIDE * share
        const gutter = index === columns.length - 1 ? 0 : 8
        const cell = text(cells[index] ?? '', { face, size: 9.5, x, width: width - gutter, align })
        x += width
        return cell
      }),
    )
  }
  const headings = row(
    columns.map(({ heading }) => heading),
    'bold',
  )
  const head = ruled(headings, inks.ink)
  return [
    { ...head, keeps: true },
    ...rows.map((cells) => ({ ...ruled(row(cells, 'text')), head })),
    ...(total ? [{ ...row(total, 'bold'), head }] : []),
    gap(10),
  ]
}
