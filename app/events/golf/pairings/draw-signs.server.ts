import { drawCut, drawFoot } from '#app/teams/sharing/paper-parts.server.ts'
import { inks } from '#app/ui/print/inks.ts'
import { box, path } from '#app/ui/print/print.ts'
import type { Area, Mark, Print } from '#app/ui/print/print.ts'
import { write, writeAll, writeWithin } from '#app/ui/print/write.server.ts'
import { say } from '#app/words/say.ts'
import { LETTER } from '../../papers/letter.ts'
import { sayAt } from './sheet-paper.server.ts'
import type { PaperPlayer, SheetPaper } from './sheet-paper.server.ts'

const EDGE = 36
const HALF = LETTER.height / 2

/** Two ride in a cart: a sign for each pair, two signs to a page, with lines to cut along. */
export function drawCartSigns(paper: SheetPaper): Print[] {
  const carts = paper.groups.flatMap(({ at, players }) =>
    pairs(players).map((riders) => ({ at, riders })),
  )
  return pagesOf(carts, 2, (cart, place) =>
    drawCartSign(paper, cart, {
      x: EDGE,
      y: place * HALF,
      width: LETTER.width - 2 * EDGE,
      height: HALF,
    }),
  ).map((marks) => ({ ...LETTER, marks: [...marks, ...drawCut(HALF, LETTER.width)] }))
}

interface Cart {
  readonly at: string
  readonly riders: readonly PaperPlayer[]
}

function drawCartSign(paper: SheetPaper, { at, riders }: Cart, area: Area): Mark[] {
  const { x, y, width } = area
  const line = { x, width, color: inks.ink, align: 'middle' as const }
  return [
    box(x, y + 30, width, 12, { fill: paper.color }),
    write(sayAt(at, paper.rules), {
      ...line,
      as: 'H1',
      face: 'display',
      size: 58,
      smallest: 30,
      top: y + 62,
    }).mark,
    ...writeWithin({ x, y: y + 130, width, height: 160 }, (top, scale) =>
      writeAll(
        top,
        riders.map(({ name }) => ({
          text: name,
          gap: 16,
          writing: {
            ...line,
            as: 'H2' as const,
            face: 'bold' as const,
            size: Math.max(20, 44 * scale),
            smallest: 16,
            lines: 2,
            leading: 1.1,
          },
        })),
      ),
    ),
    ...drawFoot(paper, { x, y: y + HALF - 78, width, height: 44 }),
  ]
}

const COLUMNS = 2
const ROWS = 4
const BADGE = {
  width: (LETTER.width - 2 * EDGE) / COLUMNS,
  height: (LETTER.height - 2 * EDGE) / ROWS,
}

/** Eight to a page; whoever is not named yet has a line for a pen. */
export function drawBadges(paper: SheetPaper): Print[] {
  return pagesOf(paper.players, COLUMNS * ROWS, (player, place) =>
    drawBadge(paper, player, {
      x: EDGE + (place % COLUMNS) * BADGE.width,
      y: EDGE + Math.floor(place / COLUMNS) * BADGE.height,
      ...BADGE,
    }),
  ).map((marks) => ({ ...LETTER, marks: [...marks, cutLines()] }))
}

function drawBadge(paper: SheetPaper, player: PaperPlayer, { x, y, width, height }: Area): Mark[] {
  const line = { x: x + 16, width: width - 32, color: inks.ink, align: 'middle' as const }
  const begins = player.at === '' ? '' : sayAt(player.at, paper.rules)
  return [
    box(x + 8, y + 8, width - 16, 9, { fill: paper.color }),
    write(paper.title, { ...line, face: 'bold', size: 11, smallest: 8, top: y + 26 }).mark,
    ...writeWithin({ x, y: y + 46, width, height: 74 }, (top, scale) =>
      writeAll(top, [
        {
          text: player.name,
          gap: 0,
          writing: {
            ...line,
            as: 'H2',
            face: 'display',
            size: Math.max(16, 30 * scale),
            smallest: 14,
            lines: 2,
            leading: 1.08,
          },
        },
      ]),
    ),
    write(begins, { ...line, face: 'bold', size: 15, smallest: 10, top: y + height - 52 }).mark,
    write(say('pairings.paper.thanks', { organization: paper.brand.name }), {
      ...line,
      face: 'text',
      size: 9,
      smallest: 7,
      top: y + height - 28,
    }).mark,
  ]
}

function cutLines(): Mark {
  const xs = [EDGE, EDGE + BADGE.width, LETTER.width - EDGE]
  const ys = Array.from({ length: ROWS + 1 }, (_, row) => EDGE + row * BADGE.height)
  const lines = [
    ...xs.map((x) => `M${x} ${EDGE}V${LETTER.height - EDGE}`),
    ...ys.map((y) => `M${EDGE} ${y}H${LETTER.width - EDGE}`),
  ]
  return path(lines.join(''), { stroke: inks.line, strokeWidth: 0.7, corners: 'sharp', dash: 4 })
}

function pairs(players: readonly PaperPlayer[]): PaperPlayer[][] {
  return Array.from({ length: Math.ceil(players.length / 2) }, (_, index) =>
    players.slice(2 * index, 2 * index + 2),
  )
}

/** White pages with so many on each; one that says that there is nobody. */
function pagesOf<Thing>(
  things: readonly Thing[],
  each: number,
  draw: (thing: Thing, place: number) => Mark[],
): Mark[][] {
  const ground = box(0, 0, LETTER.width, LETTER.height, { fill: inks.white })
  if (things.length === 0)
    return [
      [
        ground,
        write(say('pairings.paper.empty'), {
          face: 'text',
          size: 16,
          x: EDGE,
          top: EDGE + 40,
          width: LETTER.width - 2 * EDGE,
          color: inks.ink,
        }).mark,
      ],
    ]
  return Array.from({ length: Math.ceil(things.length / each) }, (_, page) => [
    ground,
    ...things.slice(page * each, (page + 1) * each).flatMap((thing, place) => draw(thing, place)),
  ])
}
