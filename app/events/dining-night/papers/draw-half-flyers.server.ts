import { drawCut, drawFoot, drawTicket } from '#app/teams/sharing/paper-parts.server.ts'
import { frame } from '#app/teams/sharing/team-picture.server.tsx'
import { inks } from '#app/ui/print/inks.ts'
import { box, place } from '#app/ui/print/print.ts'
import type { Mark, Print } from '#app/ui/print/print.ts'
import { LETTER } from '../../papers/letter.ts'
import type { NightPaper } from './night-paper.server.ts'
import { drawDealCode, drawHead, drawScan, drawSteps } from './paper-parts.server.ts'

const HALF = LETTER.height / 2
const EDGE = 30
const INSIDE = LETTER.width - 2 * EDGE
/** Of the side with picture and codes. */
const SIDE = 160

/** Two to hand out, with a line to cut along. */
export function drawHalfFlyers(paper: NightPaper): Print {
  const half = drawHalf(paper)
  return {
    ...LETTER,
    marks: [
      box(0, 0, LETTER.width, LETTER.height, { fill: inks.white }),
      ...half,
      place(half, 0, HALF, 1),
      ...drawCut(HALF, LETTER.width),
    ],
  }
}

function drawHalf(paper: NightPaper): Mark[] {
  const { color, deal } = paper
  const right = LETTER.width - EDGE - SIDE
  const words = INSIDE - SIDE - 24
  return [
    ...drawHead(
      paper,
      { x: EDGE, y: EDGE, width: words, height: 136 },
      { title: 34, kicker: 11, when: 16, text: 12.5 },
    ),
    ...drawTicket(
      deal.line,
      { x: EDGE, y: 176, width: words, height: 52 },
      { color, size: 15, lines: 3 },
    ),
    ...drawSteps(paper, { x: EDGE, y: 238, width: words, height: 82 }, 11.5),
    ...frame(
      paper.picture,
      { x: right, y: EDGE, width: SIDE - 6, height: 90 },
      { offset: 6, color },
    ),
    ...drawScan(paper, {
      x: right + (SIDE - 112) / 2,
      y: deal.code === '' ? 168 : 136,
      width: 112,
    }),
    ...drawDealCode(paper, { x: right, y: 270, width: SIDE, height: 50 }),
    ...drawFoot(paper, { x: EDGE, y: 328, width: INSIDE, height: 44 }),
  ]
}
