import { inks, pageInks } from '#app/ui/print/inks.ts'
import { box } from '#app/ui/print/print.ts'
import type { Area, Mark, Print } from '#app/ui/print/print.ts'
import { write } from '#app/ui/print/write.server.ts'
import { drawTicket } from '#app/teams/sharing/paper-parts.server.ts'
import type { PrintBrand } from '#app/teams/sharing/print-brand.server.tsx'
import { drawPicture } from '#app/teams/sharing/share-picture.server.ts'
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
export function drawEventPicture(
  event: SharedEvent,
  { brand, picture }: Drawn,
  shape: PictureShape,
): Print {
  const color = pageInks[event.color]
  const drawArt = (area: Area) => frame(picture, area, { offset: 10, color })
  const { kicker, title: name, place: plan } = event
  const below = drawLower(event, { brand, color }, shape)
  return drawPicture({ brand, kicker, name, plan, drawArt, color }, shape, below)
}

function drawLower(
  event: SharedEvent,
  look: { brand: PrintBrand; color: string },
  shape: PictureShape,
): Mark[] {
  switch (shape) {
    case 'wide':
      return drawBelow(event, look.color)
    case 'square':
      return drawWhen(event, look, { x: 64, y: 796, width: 952, height: 250 })
    case 'tall':
      return drawWhen(event, look, { x: 80, y: 1260, width: 920, height: 330 })
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

const WHEN = { face: 'display', x: 60, color: inks.ink } as const
const FOR = { face: 'text', color: inks.ink } as const
