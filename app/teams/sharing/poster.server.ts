import { inks } from '#app/ui/print/inks.ts'
import { box } from '#app/ui/print/print.ts'
import type { Area, Mark, Print } from '#app/ui/print/print.ts'
import { writeAll, writeWithin } from '#app/ui/print/write.server.ts'
import { drawCode, drawFoot, drawGoal, drawTicket } from './paper-parts.server.ts'
import type { ShownPaper } from './paper-parts.server.ts'
import { frame } from './team-picture.server.tsx'

/** Letter, upright; white, so that it costs little ink and every printer can. */
const WIDTH = 612
const HEIGHT = 792
const EDGE = 40

/** A sheet for a wall: the picture, who and what for, and the code in the lower half, where a phone is held. */
export function drawPoster(shown: ShownPaper): Print {
  const inside = WIDTH - 2 * EDGE
  // A ticket takes its room from the picture above the words.
  const picture = shown.line ? 190 : 250
  const top = EDGE + picture + 20
  const area = { x: EDGE, y: top, width: inside, height: 504 - top - (shown.line ? 76 : 0) }
  return {
    width: WIDTH,
    height: HEIGHT,
    marks: [
      box(0, 0, WIDTH, HEIGHT, { fill: inks.white }),
      ...frame(
        shown.picture,
        { x: EDGE, y: EDGE, width: inside - 9, height: picture },
        { offset: 9, color: shown.color },
      ),
      ...drawWords(shown, area),
      ...(shown.line
        ? drawTicket(
            shown.line,
            { x: EDGE, y: 440, width: inside, height: 64 },
            { color: shown.color, size: 20 },
          )
        : []),
      ...drawCall(shown, { x: EDGE, y: 526, width: inside, height: 164 }),
      ...drawFoot(shown, { x: EDGE, y: 716, width: inside, height: 48 }),
    ],
  }
}

function drawWords(shown: ShownPaper, area: Area): Mark[] {
  return writeWithin(area, (y, scale) => writeWords(shown, { ...area, y }, scale))
}

function writeWords(shown: ShownPaper, { x, y, width }: Area, scale: number) {
  const { marks, bottom } = writeAll(y, [
    {
      text: shown.kicker,
      gap: 0,
      writing: { face: 'bold', size: 15, x, width, color: inks.inkSoft },
    },
    {
      text: shown.name,
      gap: 10,
      writing: {
        as: 'H1',
        face: 'display',
        size: Math.max(24, 58 * scale),
        smallest: 24,
        lines: 3,
        leading: 1.05,
        x,
        width,
        color: inks.ink,
      },
    },
    {
      text: shown.plan,
      gap: 9,
      writing: {
        face: 'text',
        size: Math.max(15, 19 * scale),
        smallest: 14,
        lines: 2,
        leading: 1.25,
        x,
        width,
        color: inks.ink,
      },
    },
  ])
  const goal = drawGoal(shown, { x, top: bottom + 12, size: Math.max(13, 16 * scale), width })
  return { marks: [...marks, ...goal.marks], bottom: goal.bottom }
}

function drawCall(shown: ShownPaper, { x, y, width, height }: Area): Mark[] {
  const left = x + height + 26
  const room = width - height - 26
  return [
    drawCode(shown, { x, y, width: height, height }),
    ...writeWithin({ x: left, y, width: room, height }, (top) =>
      writeAll(top, [
        {
          text: shown.call,
          gap: 0,
          writing: {
            as: 'H2',
            face: 'display',
            size: 32,
            smallest: 22,
            x: left,
            width: room,
            color: inks.ink,
          },
        },
        {
          text: shown.how,
          gap: 10,
          writing: {
            face: 'text',
            size: 15,
            lines: 2,
            leading: 1.25,
            x: left,
            width: room,
            color: inks.ink,
          },
        },
        {
          text: shown.link,
          gap: 11,
          writing: {
            face: 'bold',
            size: 25,
            smallest: 12,
            x: left,
            width: room,
            color: shown.brand.accent,
          },
        },
      ]),
    ),
  ]
}
