import { inks } from '#app/ui/print/inks.ts'
import { box, path } from '#app/ui/print/print.ts'
import type { Area, Mark, Print } from '#app/ui/print/print.ts'
import { write } from '#app/ui/print/write.server.ts'
import { say } from '#app/words/say.ts'
import { LETTER } from '../../papers/letter.ts'
import type { PricedThing } from './read-lines.ts'
import type { SalePaper } from './sale-paper.server.ts'

const COLUMNS = 3
const ROWS = 6
const EDGE = 36
const WIDTH = (LETTER.width - 2 * EDGE) / COLUMNS
const HEIGHT = (LETTER.height - 2 * EDGE) / ROWS

/** So many fit on a sheet, and no more sheets are drawn at once than people cut in an evening. */
const TAGS_ON_A_SHEET = COLUMNS * ROWS
const MOST_SHEETS = 6
export const MOST_TAGS = MOST_SHEETS * TAGS_ON_A_SHEET

/** Price tags to cut out, as many to a page as there is room; what is not typed is left open for a pen. */
export function drawTags(paper: SalePaper, things: readonly PricedThing[]): Print[] {
  const sheets = Math.max(1, Math.ceil(things.length / TAGS_ON_A_SHEET))
  return Array.from({ length: sheets }, (_, sheet) => ({
    ...LETTER,
    marks: [
      box(0, 0, LETTER.width, LETTER.height, { fill: inks.white }),
      ...Array.from({ length: TAGS_ON_A_SHEET }, (_tag, place) =>
        drawTag(paper, things[sheet * TAGS_ON_A_SHEET + place], {
          x: EDGE + (place % COLUMNS) * WIDTH,
          y: EDGE + Math.floor(place / COLUMNS) * HEIGHT,
          width: WIDTH,
          height: HEIGHT,
        }),
      ).flat(),
      ...drawCuts(),
    ],
  }))
}

function drawTag({ team, color }: SalePaper, thing: PricedThing | undefined, area: Area): Mark[] {
  const { x, y, width } = area
  const left = x + 12
  const room = width - 24
  const what = thing?.what ?? ''
  const price = thing?.price ?? ''
  return [
    box(x + 6, y + 6, width - 12, 21, { fill: color }),
    path(`M${x + 17} ${y + 16.5}m-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0`, {
      fill: inks.white,
      stroke: inks.ink,
      strokeWidth: 1,
    }),
    write(team, {
      face: 'bold',
      size: 10,
      smallest: 7,
      x: x + 28,
      top: y + 12.5,
      width: width - 40,
      color: inks.ink,
    }).mark,
    ...(what === ''
      ? [rule(left, y + 53, room)]
      : [
          write(what, {
            face: 'text',
            size: 12,
            smallest: 9,
            lines: 2,
            leading: 1.15,
            x: left,
            top: y + 35,
            width: room,
            color: inks.ink,
          }).mark,
        ]),
    ...(price === ''
      ? [
          write('$', {
            face: 'display',
            size: 26,
            x: left,
            top: y + 68,
            width: 24,
            color: inks.ink,
          }).mark,
          rule(left + 24, y + 89, room - 24),
        ]
      : [
          write(price, {
            face: 'display',
            size: 30,
            smallest: 13,
            x: left,
            top: y + 67,
            width: room,
            color: inks.ink,
          }).mark,
        ]),
    write(say('sale.paper.helps'), {
      face: 'text',
      size: 7.5,
      smallest: 6,
      x: left,
      top: y + 100,
      width: room,
      color: inks.inkSoft,
    }).mark,
  ]
}

function rule(x: number, y: number, width: number): Mark {
  return path(`M${x} ${y}h${width}`, { stroke: inks.inkSoft, strokeWidth: 0.8, corners: 'sharp' })
}

/** Broken lines between the tags, and short ones at the edge for a paper cutter. */
function drawCuts(): Mark[] {
  const [right, bottom] = [LETTER.width - EDGE, LETTER.height - EDGE]
  const xs = Array.from({ length: COLUMNS + 1 }, (_, column) => EDGE + column * WIDTH)
  const ys = Array.from({ length: ROWS + 1 }, (_, row) => EDGE + row * HEIGHT)
  const lines = [
    ...xs.map((x) => `M${x} ${EDGE}V${bottom}`),
    ...ys.map((y) => `M${EDGE} ${y}H${right}`),
  ]
  const ticks = [
    ...xs.map((x) => `M${x} ${EDGE - 14}v9M${x} ${bottom + 5}v9`),
    ...ys.map((y) => `M${EDGE - 14} ${y}h9M${right + 5} ${y}h9`),
  ]
  return [
    path(lines.join(''), { stroke: inks.line, strokeWidth: 0.7, corners: 'sharp', dash: 4 }),
    path(ticks.join(''), { stroke: inks.ink, strokeWidth: 0.8, corners: 'sharp' }),
  ]
}
