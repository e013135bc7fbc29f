import { inks, pageInks } from '#app/ui/print/inks.ts'
import { box, dots } from '#app/ui/print/print.ts'
import type { Mark, Print } from '#app/ui/print/print.ts'
import { write } from '#app/ui/print/write.server.ts'
import { drawTicket } from '#app/teams/sharing/paper-parts.server.ts'
import type { PrintBrand } from '#app/teams/sharing/print-brand.server.tsx'
import { drawMasthead, drawName } from '#app/teams/sharing/share-picture.server.ts'
import { frame } from '#app/teams/sharing/team-picture.server.tsx'
import type { TeamPicture } from '#app/teams/sharing/team-picture.server.tsx'
import { say } from '#app/words/say.ts'
import type { SharedEvent } from './shared-event.server.ts'

interface Drawn {
  readonly brand: PrintBrand
  readonly picture: TeamPicture
}

/** The picture that travels with a link to an event: what, when and for whom, and what a restaurant gives. */
export function drawEventPicture(event: SharedEvent, { brand, picture }: Drawn): Print {
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
        { kicker: event.kicker, name: event.title, plan: event.place },
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

const WHEN = { face: 'display', x: 60, color: inks.ink } as const
const FOR = { face: 'text', color: inks.ink } as const
