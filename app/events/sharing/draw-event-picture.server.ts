import { inks, pageInks } from '#app/ui/print/inks.ts'
import { box, dots } from '#app/ui/print/print.ts'
import type { Area, Mark, Print } from '#app/ui/print/print.ts'
import { write } from '#app/ui/print/write.server.ts'
import { drawTicket } from '#app/teams/sharing/paper-parts.server.ts'
import type { PrintBrand } from '#app/teams/sharing/print-brand.server.tsx'
import { drawMasthead, drawName } from '#app/teams/sharing/share-picture.server.ts'
import type { PictureShape } from '#app/teams/sharing/share-picture.server.ts'
import { frame } from '#app/teams/sharing/team-picture.server.tsx'
import type { TeamPicture } from '#app/teams/sharing/team-picture.server.tsx'
import { say } from '#app/words/say.ts'
import type { SharedEvent } from './shared-event.server.ts'

interface Drawn {
  readonly brand: PrintBrand
  readonly picture: TeamPicture
}

/** The picture of an event for a link, a post or a story: what, when and for whom, and what a restaurant gives. */
export function drawEventPicture(event: SharedEvent, drawn: Drawn, shape: PictureShape): Print {
  switch (shape) {
    case 'wide':
      return drawWide(event, drawn)
    case 'square':
      return drawSquare(event, drawn)
    case 'tall':
      return drawTall(event, drawn)
  }
}

function drawWide(event: SharedEvent, { brand, picture }: Drawn): Print {
  const color = pageInks[event.color]
  const [width, height] = [1200, 630]
  return {
    width,
    height,
    marks: [
      box(0, 0, width, height, { fill: inks.paper }),
      dots({ x: 0, y: 108, width, height: 336 }, 14, inks.line),
      ...drawMasthead({ brand, color }, { x: 60, y: 28, width: 1080, height: 80 }),
      ...frame(picture, { x: 722, y: 134, width: 408, height: 272 }, { offset: 10, color }),
      ...drawName(
        nameOf(event),
        { x: 60, y: 118, width: 626, height: 320 },
        { name: 76, least: 38, rows: 3, kicker: 27, plan: 30 },
      ),
      ...drawBelow(event, color),
    ],
  }
}

function drawBelow({ when, team, deal }: SharedEvent, color: string): Mark[] {
  const forTeam = say('events.paper.for', { team })
  if (deal === null)
    return [
      box(60, 472, 1080, 8, { fill: color }),
      write(when, { ...WHEN, size: 50, smallest: 30, top: 500, width: 1080 }).mark,
      write(forTeam, { ...FOR, size: 30, smallest: 20, x: 60, top: 568, width: 1080 }).mark,
    ]
  return [
    write(when, { ...WHEN, size: 42, smallest: 26, top: 460, width: 700 }).mark,
    write(forTeam, { ...FOR, align: 'end', size: 28, smallest: 18, x: 780, top: 468, width: 360 })
      .mark,
    ...drawTicket(deal.line, { x: 60, y: 516, width: 1080, height: 92 }, { color, size: 33 }),
  ]
}

function drawSquare(event: SharedEvent, { brand, picture }: Drawn): Print {
  const color = pageInks[event.color]
  const [width, height] = [1080, 1080]
  return {
    width,
    height,
    marks: [
      box(0, 0, width, height, { fill: inks.paper }),
      dots({ x: 0, y: 126, width, height: 392 }, 14, inks.line),
      ...drawMasthead({ brand, color }, { x: 64, y: 40, width: 952, height: 86 }),
      ...frame(picture, { x: 276, y: 150, width: 516, height: 344 }, { offset: 10, color }),
      ...drawName(
        nameOf(event),
        { x: 64, y: 526, width: 952, height: 230 },
        { name: 76, least: 40, rows: 2, kicker: 29, plan: 32 },
      ),
      ...drawWhen(event, { brand, color }, { x: 64, y: 776, width: 952, height: 264 }),
    ],
  }
}

/** Phones lay their own things over the top and the foot of a story: nothing of ours stands there. */
function drawTall(event: SharedEvent, { brand, picture }: Drawn): Print {
  const color = pageInks[event.color]
  const [width, height] = [1080, 1920]
  return {
    width,
    height,
    marks: [
      box(0, 0, width, height, { fill: inks.paper }),
      dots({ x: 0, y: 0, width, height: 870 }, 15, inks.line),
      ...drawMasthead({ brand, color }, { x: 80, y: 226, width: 920, height: 92 }),
      ...frame(picture, { x: 80, y: 350, width: 906, height: 480 }, { offset: 10, color }),
      ...drawName(
        nameOf(event),
        { x: 80, y: 880, width: 920, height: 340 },
        { name: 92, least: 48, rows: 3, kicker: 33, plan: 38 },
      ),
      ...drawWhen(event, { brand, color }, { x: 80, y: 1250, width: 920, height: 340 }),
    ],
  }
}

/** When it is and for whom, what a restaurant gives, and where to read more: a picture is no link. */
function drawWhen(
  { when, team, deal, shortWords }: SharedEvent,
  { brand, color }: { brand: PrintBrand; color: string },
  { x, y, width, height }: Area,
): Mark[] {
  const size = height * 0.2
  const day = write(when, { ...WHEN, size, smallest: size * 0.55, x, top: y + 20, width })
  const forTeam = write(say('events.paper.for', { team }), {
    ...FOR,
    size: size * 0.62,
    smallest: size * 0.4,
    x,
    top: day.bottom + size * 0.2,
    width,
  })
  const link = write(say('events.paper.seeAt', { link: shortWords }), {
    face: 'bold',
    size: size * 0.62,
    smallest: size * 0.36,
    x,
    top: y + height - size * 0.8,
    width,
    color: brand.accent,
  })
  const ticket =
    deal === null
      ? []
      : drawTicket(
          deal.line,
          { x, y: forTeam.bottom + size * 0.24, width, height: size * 1.5 },
          { color, size: size * 0.5 },
        )
  return [box(x, y, width, 8, { fill: color }), day.mark, forTeam.mark, ...ticket, link.mark]
}

function nameOf({ kicker, title, place }: SharedEvent) {
  return { kicker, name: title, plan: place }
}

const WHEN = { face: 'display', x: 60, color: inks.ink } as const
const FOR = { face: 'text', color: inks.ink } as const
