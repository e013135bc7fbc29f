import { inks } from '#app/ui/print/inks.ts'
import { box, place } from '#app/ui/print/print.ts'
import type { Area, Mark, Print } from '#app/ui/print/print.ts'
import { writeAll, writeWithin } from '#app/ui/print/write.server.ts'
import { say } from '#app/words/say.ts'
import { drawCode, drawCut, drawFoot, drawGoal, drawTicket } from './paper-parts.server.ts'
import type { ShownPaper } from './paper-parts.server.ts'
import { frame } from './team-picture.server.tsx'

const WIDTH = 612
const HALF = 396
const EDGE = 34
/** Of the side with picture and code. */
const SIDE = 168

/** Half a page to hand out or to lay on a counter: two on a Letter sheet, with a line to cut along. */
export function drawFlyer(shown: ShownPaper): Print {
  const half = drawHalf(shown)
  return {
    width: WIDTH,
    height: 2 * HALF,
    marks: [
      box(0, 0, WIDTH, 2 * HALF, { fill: inks.white }),
      ...half,
      place(half, 0, HALF, 1),
      ...drawCut(HALF, WIDTH),
    ],
  }
}

function drawHalf(shown: ShownPaper): Mark[] {
  const right = WIDTH - EDGE - SIDE
  const words = right - EDGE - 24
  return [
    ...drawWords(shown, { x: EDGE, y: EDGE, width: words, height: 258 }),
    ...frame(
      shown.picture,
      { x: right, y: EDGE, width: SIDE - 6, height: 108 },
      { offset: 6, color: shown.color },
    ),
    drawCode(shown, { x: right + 16, y: EDGE + 130, width: 130, height: 130 }),
    ...drawFoot(shown, { x: EDGE, y: HALF - EDGE - 46, width: WIDTH - 2 * EDGE, height: 44 }),
  ]
}

function drawWords(shown: ShownPaper, area: Area): Mark[] {
  return writeWithin(area, (y, scale) => writeWords(shown, { ...area, y }, scale))
}

function writeWords(shown: ShownPaper, { x, y, width }: Area, scale: number) {
  const { marks, bottom } = writeAll(y, [
    {
      text: shown.kicker,
      gap: 0,
      writing: { face: 'bold', size: 12, x, width, color: inks.inkSoft },
    },
    {
      text: shown.name,
      gap: 5,
      writing: {
        as: 'H1',
        face: 'display',
        size: Math.max(17, 38 * scale),
        smallest: 17,
        lines: 3,
        leading: 1.05,
        x,
        width,
        color: inks.ink,
      },
    },
    {
      text: shown.plan,
      gap: 8,
      writing: {
        face: 'text',
        size: 15,
        smallest: 11,
        lines: 3,
        leading: 1.28,
        x,
        width,
        color: inks.ink,
      },
    },
  ])
  const ticket = shown.line
    ? drawTicket(
        shown.line,
        { x, y: bottom + 10, width, height: 40 },
        { color: shown.color, size: 12.5 },
      )
    : []
  const goal = drawGoal(shown, {
    x,
    top: bottom + (shown.line ? 60 : 10),
    size: 12.5,
    width,
  })
  const call = writeAll(goal.bottom + 18, [
    {
      text: sayCallAndHow(shown),
      gap: 0,
      writing: { face: 'text', size: 12.5, lines: 2, leading: 1.3, x, width, color: inks.ink },
    },
    {
      text: shown.link,
      gap: 6,
      writing: { face: 'bold', size: 19, smallest: 10, x, width, color: shown.brand.accent },
    },
  ])
  return { marks: [...marks, ...ticket, ...goal.marks, ...call.marks], bottom: call.bottom }
}

/** In one line, where a poster has two. */
function sayCallAndHow({ call, how }: ShownPaper): string {
  return call.endsWith('!') ? `${call} ${how}` : say('sharing.paper.callAndHow', { call, how })
}
