import { findPrintBrand } from '#app/teams/sharing/print-brand.server.tsx'
import type { PrintBrand } from '#app/teams/sharing/print-brand.server.tsx'
import { pictureOf } from '#app/teams/sharing/team-picture.server.tsx'
import type { TeamPicture } from '#app/teams/sharing/team-picture.server.tsx'
import { withSource } from '#app/teams/views/view-source.ts'
import { pageInks } from '#app/ui/print/inks.ts'
import { say } from '#app/words/say.ts'
import type { EventEditor } from '../../event-editor.server.ts'
import { sayLegal } from '../../papers/print-paper.server.ts'
import { findSharedEvent } from '../../sharing/shared-event.server.ts'
import type { ShownDeal } from '../tell-deal.ts'

/** What the papers of a dining night say of it: as staff have read it, since each of them is an advertisement. */
export interface NightPaper {
  readonly title: string
  /** "Dining night in Racine" */
  readonly kicker: string
  readonly restaurant: string
  readonly address: string
  readonly when: string
  readonly team: string
  readonly deal: ShownDeal
  readonly picture: TeamPicture
  readonly color: string
  readonly brand: PrintBrand
  readonly author: string
  readonly legal: string
  /** What the code holds: the page of the night. */
  readonly linkUrl: string
  /** What the code is, for whoever has the page read aloud. */
  readonly codeWords: string
}

/** @returns `undefined` while the night is not on the calendar, or not any more: what a code leads to has to be there. */
export async function findNightPaper({ team, slug }: EventEditor): Promise<NightPaper | undefined> {
  const event = await findSharedEvent(team.slug, slug)
  if (!event?.deal) return undefined
  return {
    title: event.title,
    kicker: event.kicker,
    restaurant: event.name,
    address: event.address,
    when: event.when,
    team: event.team,
    deal: event.deal,
    picture: await pictureOf(event),
    color: pageInks[event.color],
    brand: await findPrintBrand(event.brand),
    author: event.legalName,
    legal: sayLegal(event),
    linkUrl: withSource(event.shortUrl, 'qr'),
    codeWords: say('sharing.paper.code', { link: event.shortWords }),
  }
}
