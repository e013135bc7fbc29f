import { drawShared } from '#app/teams/sharing/draw-shared.server.ts'
import type { Shareable } from '#app/teams/sharing/draw-shared.server.ts'
import type { ShownPaper } from '#app/teams/sharing/paper-parts.server.ts'
import { findPrintBrand } from '#app/teams/sharing/print-brand.server.tsx'
import type { Made, SharedFileName } from '#app/teams/sharing/shared-file.ts'
import { showLink } from '#app/teams/sharing/show-link.server.ts'
import { pictureOf } from '#app/teams/sharing/team-picture.server.tsx'
import { say } from '#app/words/say.ts'
import { sayLegal } from '../papers/print-paper.server.ts'
import { drawEventPicture } from './draw-event-picture.server.ts'
import { findSharedEvent } from './shared-event.server.ts'
import type { SharedEvent } from './shared-event.server.ts'

/** What people print and show of an event. */
export async function makeEventFile(
  teamSlug: string,
  slug: string,
  name: SharedFileName,
): Promise<Made> {
  const event = await findSharedEvent(teamSlug, slug)
  return await drawShared(event && shareableOf(event), name)
}

function shareableOf(event: SharedEvent): Shareable {
  return {
    shortUrl: event.shortUrl,
    legalName: event.legalName,
    titleOf: (kind) => say(`events.paper.${kind}`, { event: event.title }),
    showPaper: () => showPaper(event),
    drawPicture: async (shape) => {
      const drawn = { brand: await findPrintBrand(event.brand), picture: await pictureOf(event) }
      return drawEventPicture(event, drawn, shape)
    },
  }
}

async function showPaper(event: SharedEvent): Promise<ShownPaper> {
  return {
    ...(await showLink(event)),
    kicker: event.kicker,
    name: event.title,
    plan: event.place,
    line: event.deal?.line ?? null,
    goal: event.hours ?? event.when,
    cause: say('events.paper.for', { team: event.team }),
    call: say('events.paper.call'),
    legal: sayLegal(event),
  }
}
