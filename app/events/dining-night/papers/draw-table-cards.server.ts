import { drawFoot, drawTicket } from '#app/teams/sharing/paper-parts.server.ts'
import { inks } from '#app/ui/print/inks.ts'
import { box, path, place } from '#app/ui/print/print.ts'
import type { Mark, Print } from '#app/ui/print/print.ts'
import { writeAll, writeWithin } from '#app/ui/print/write.server.ts'
import { say } from '#app/words/say.ts'
import { LETTER } from '../../papers/letter.ts'
import type { NightPaper } from './night-paper.server.ts'
import { drawDealCode, drawScan, drawSteps } from './paper-parts.server.ts'

const WIDTH = LETTER.width / 2
const HEIGHT = LETTER.height / 2
const EDGE = 24
const INSIDE = WIDTH - 2 * EDGE
const SCAN = 68

/** Four for the tables, with lines to cut along. */
export function drawTableCards(paper: NightPaper): Print {
  const card = drawCard(paper)
  return {
    ...LETTER,
    marks: [
      box(0, 0, LETTER.width, LETTER.height, { fill: inks.white }),
      ...card,
      place(card, WIDTH, 0, 1),
      place(card, 0, HEIGHT, 1),
      place(card, WIDTH, HEIGHT, 1),
      path(`M${WIDTH} 0V${LETTER.height}M0 ${HEIGHT}H${LETTER.width}`, {
        stroke: inks.inkSoft,
        strokeWidth: 0.8,
        corners: 'sharp',
        dash: 5,
      }),
    ],
  }
}

function drawCard(paper: NightPaper): Mark[] {
  const { color, deal } = paper
  return [
    box(EDGE, EDGE, INSIDE, 9, { fill: color }),
    ...drawThanks(paper),
    ...drawTicket(
      deal.line,
      { x: EDGE, y: 120, width: INSIDE, height: 62 },
      { color, size: 14.5, lines: 4 },
    ),
    ...drawSteps(
      { ...paper, deal: { ...deal, limits: [], countsNot: '' } },
      { x: EDGE, y: 188, width: INSIDE, height: 70 },
      10.5,
    ),
    ...drawDealCode(paper, { x: EDGE, y: 268, width: INSIDE - SCAN - 16, height: 58 }),
    ...drawScan(paper, { x: WIDTH - EDGE - SCAN, y: 262, width: SCAN }),
    ...drawFoot(paper, { x: EDGE, y: 342, width: INSIDE, height: 36 }),
  ]
}

function drawThanks({ restaurant, when, team }: NightPaper): Mark[] {
  const area = { x: EDGE, y: EDGE + 14, width: INSIDE, height: 74 }
  const line = { x: EDGE, width: INSIDE, color: inks.ink }
  return writeWithin(area, (top, scale) =>
    writeAll(top, [
      {
        text: say('diningOut.paper.thanks'),
        gap: 0,
        writing: {
          ...line,
          as: 'H1',
          face: 'display',
          size: 27 * scale,
          smallest: 13,
          lines: 2,
          leading: 1.08,
        },
      },
      {
        text: say('events.paper.for', { team }),
        gap: 6,
        writing: { ...line, face: 'bold', size: 12, smallest: 8, lines: 2 },
      },
      {
        text: [when, restaurant].join(' · '),
        gap: 4,
        writing: { ...line, face: 'text', size: 10, smallest: 7.5, lines: 2, leading: 1.2 },
      },
    ]),
  )
}
