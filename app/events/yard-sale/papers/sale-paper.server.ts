import { env } from '#app/platform/env.server.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { findPrintBrand } from '#app/teams/sharing/print-brand.server.tsx'
import type { PrintBrand } from '#app/teams/sharing/print-brand.server.tsx'
import { findSharedTeam } from '#app/teams/sharing/shared-team.server.ts'
import { withSource } from '#app/teams/views/view-source.ts'
import { pageInks } from '#app/ui/print/inks.ts'
import { say } from '#app/words/say.ts'
import type { EventEditor } from '../../event-editor.server.ts'
import { sayLegal } from '../../papers/print-paper.server.ts'
import { requireSale } from '../require-sale.server.ts'
import { nothingYet } from '../sale-text.server.ts'
import type { SaleText } from '../sale-text.server.ts'

/** What the papers of a sale say of it. The street is on none of them: they lie on tables, and go home with people (S34). */
export interface SalePaper {
  readonly title: string
  readonly team: string
  readonly color: string
  readonly brand: PrintBrand
  readonly author: string
  readonly legal: string
  readonly sale: SaleText
  readonly days: EventEditor['days']
  /** What the code holds: where people give. */
  readonly linkUrl: string
  /** What the code is, for whoever has the page read aloud. */
  readonly codeWords: string
}

/** @returns `undefined` while the team's page is not out: what a code leads to has to be there. */
export async function findSalePaper(
  captain: CaptainOf,
  slug: string | undefined,
): Promise<{ event: EventEditor; paper: SalePaper | undefined }> {
  const event = await requireSale(captain, slug)
  const team = await findSharedTeam(event.team.slug)
  if (!team) return { event, paper: undefined }
  return {
    event,
    paper: {
      title: event.title,
      team: team.name,
      color: pageInks[team.color],
      brand: await findPrintBrand(team.brand),
      author: team.organization.legalName,
      legal: sayLegal(team.organization),
      sale: event.sale ?? nothingYet,
      days: event.days,
      linkUrl: withSource(`${env.BASE_URL}/teams/${event.team.slug}/give`, 'qr'),
      codeWords: say('sharing.paper.code', { link: team.shortWords }),
    },
  }
}
