import { drawFoot, drawTicket } from '#app/teams/sharing/paper-parts.server.ts'
import { frame } from '#app/teams/sharing/team-picture.server.tsx'
import { inks } from '#app/ui/print/inks.ts'
import { box } from '#app/ui/print/print.ts'
import type { Print } from '#app/ui/print/print.ts'
import { LETTER } from '../../papers/letter.ts'
import type { NightPaper } from './night-paper.server.ts'
import { drawDealCode, drawHead, drawScan, drawSteps } from './paper-parts.server.ts'

const EDGE = 40
const INSIDE = LETTER.width - 2 * EDGE
/** Of the side with the codes. */
const SIDE = 146

/** A whole page for a wall or a window. */
export function drawFlyer(paper: NightPaper): Print {
  const { color, deal } = paper
  const right = LETTER.width - EDGE - SIDE
  return {
    ...LETTER,
    marks: [
      box(0, 0, LETTER.width, LETTER.height, { fill: inks.white }),
      ...frame(
        paper.picture,
        { x: EDGE, y: EDGE, width: INSIDE - 9, height: 170 },
        { offset: 9, color },
      ),
      ...drawHead(
        paper,
        { x: EDGE, y: 230, width: INSIDE, height: 184 },
        { title: 54, kicker: 15, when: 24, text: 17 },
      ),
      ...drawTicket(
        deal.line,
        { x: EDGE, y: 426, width: INSIDE, height: 68 },
        { color, size: 21, lines: 3 },
      ),
      ...drawSteps(
        paper,
        { x: EDGE, y: 508, width: INSIDE - SIDE - 30, height: deal.code === '' ? 196 : 112 },
        15,
      ),
      ...drawDealCode(paper, { x: EDGE, y: 628, width: INSIDE - SIDE - 30, height: 80 }),
      ...drawScan(paper, { x: right, y: 520, width: SIDE }),
      ...drawFoot(paper, { x: EDGE, y: 722, width: INSIDE, height: 48 }),
    ],
  }
}
