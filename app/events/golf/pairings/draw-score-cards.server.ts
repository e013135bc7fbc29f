import { drawCut } from '#app/teams/sharing/paper-parts.server.ts'
import { inks } from '#app/ui/print/inks.ts'
import { box, path } from '#app/ui/print/print.ts'
import type { Area, Mark, Print } from '#app/ui/print/print.ts'
import { write } from '#app/ui/print/write.server.ts'
import { sayNumber } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import { LETTER } from '../../papers/letter.ts'
import { sayAt } from './sheet-paper.server.ts'
import type { PaperGroup, SheetPaper } from './sheet-paper.server.ts'

const EDGE = 36
const HALF = LETTER.height / 2
const NAMES = 112
const ROW = 26
/** Nine holes and their sum stand in one block, so that a pencil has room. */
const BLOCK = 9

/** A card for each group, two to a page: a row for its score, one for par, and one for each player. */
export function drawScoreCards(paper: SheetPaper): Print[] {
  return Array.from({ length: Math.max(1, Math.ceil(paper.groups.length / 2)) }, (_, page) => ({
    ...LETTER,
    marks: [
      box(0, 0, LETTER.width, LETTER.height, { fill: inks.white }),
      ...paper.groups
        .slice(2 * page, 2 * page + 2)
        .flatMap((group, place) => drawCard(paper, group, place * HALF)),
      ...drawCut(HALF, LETTER.width),
    ],
  }))
}

function drawCard(paper: SheetPaper, group: PaperGroup, top: number): Mark[] {
  const width = LETTER.width - 2 * EDGE
  const names = group.players.map(({ name }) => name)
  const blocks = paper.rules.holes / BLOCK
  const rows =
    blocks === 1 ? [say('pairings.paper.score'), ...names] : [say('pairings.paper.score')]
  const height = (rows.length + 2) * ROW
  return [
    box(EDGE, top + 26, width, 8, { fill: paper.color }),
    write(`${sayAt(group.at, paper.rules)} · ${paper.title}`, {
      as: 'H1',
      face: 'display',
      size: 22,
      smallest: 13,
      x: EDGE,
      top: top + 46,
      width,
      color: inks.ink,
    }).mark,
    write(names.join(', '), {
      face: 'bold',
      size: 13,
      smallest: 8,
      lines: 2,
      leading: 1.2,
      x: EDGE,
      top: top + 76,
      width,
      color: inks.ink,
    }).mark,
    ...Array.from({ length: blocks }, (_, block) =>
      drawGrid(rows, block * BLOCK + 1, {
        x: EDGE,
        y: top + 122 + block * (height + 20),
        width,
        height,
      }),
    ).flat(),
    ...drawSigned(top, width),
  ]
}

/** Holes across, rows down, and the sum at the end of each. */
function drawGrid(rows: readonly string[], firstHole: number, area: Area): Mark[] {
  const { x, y, width, height } = area
  const cell = (width - NAMES) / (BLOCK + 1)
  const heads = [
    ...Array.from({ length: BLOCK }, (_, index) => sayNumber(firstHole + index)),
    say('pairings.paper.sum'),
  ]
  const left = [say('pairings.paper.par'), ...rows]
  const xs = Array.from({ length: BLOCK + 2 }, (_, index) => x + NAMES + index * cell)
  const ys = Array.from({ length: rows.length + 3 }, (_, index) => y + index * ROW)
  return [
    box(x, y, width, ROW, { fill: inks.shade }),
    path(
      [
        ...[x, ...xs].map((at) => `M${at} ${y}v${height}`),
        ...ys.map((at) => `M${x} ${at}h${width}`),
      ].join(''),
      { stroke: inks.ink, strokeWidth: 0.8, corners: 'sharp' },
    ),
    ...heads.map(
      (text, index) =>
        write(text, {
          face: 'bold',
          size: 11,
          smallest: 7,
          x: x + NAMES + index * cell,
          top: y + 8,
          width: cell,
          align: 'middle',
          color: inks.ink,
        }).mark,
    ),
    ...left.map(
      (text, index) =>
        write(text, {
          face: 'text',
          size: 11,
          smallest: 7,
          x: x + 6,
          top: y + (index + 1) * ROW + 8,
          width: NAMES - 12,
          color: inks.ink,
        }).mark,
    ),
  ]
}

function drawSigned(top: number, width: number): Mark[] {
  const y = top + HALF - 46
  return [say('pairings.paper.total'), say('pairings.paper.signed')].flatMap((text, index) => {
    const x = EDGE + index * (width / 2)
    return [
      write(text, {
        face: 'bold',
        size: 11,
        smallest: 8,
        x,
        top: y,
        width: 60,
        color: inks.ink,
      }).mark,
      path(`M${x + 64} ${y + 12}h${width / 2 - 84}`, {
        stroke: inks.ink,
        strokeWidth: 0.8,
        corners: 'sharp',
      }),
    ]
  })
}
