import { drawInTurn } from '#app/ui/print/draw-in-turn.ts'
import { pageInks } from '#app/ui/print/inks.ts'
import type { Print } from '#app/ui/print/print.ts'
import { toPdf } from '#app/ui/print/print-pdf.server.ts'
import type { Paper } from '#app/ui/print/print-pdf.server.ts'
import { toPng } from '#app/ui/print/print-png.server.ts'
import { sayDay } from '#app/words/formats.ts'
import { currentLanguage } from '#app/words/language.ts'
import { say } from '#app/words/say.ts'
import { withSource } from '../views/view-source.ts'
import { drawFlyer } from './flyer.server.ts'
import { introduce } from './introduce.server.ts'
import type { ShownPaper } from './paper-parts.server.ts'
import { findPrintBrand } from './print-brand.server.tsx'
import { drawPoster } from './poster.server.ts'
import { findSharedTeam } from './shared-team.server.ts'
import type { SharedTeam } from './shared-team.server.ts'
import { pictureOf } from './team-picture.server.tsx'

/** A sheet for a wall, or two flyers on one. */
export type PaperKind = 'poster' | 'flyer'

/** A team's paper as PDF. */
export async function makePaper(
  slug: string,
  kind: PaperKind,
): Promise<Buffer | 'busy' | undefined> {
  const team = await findSharedTeam(slug)
  if (!team) return undefined
  const print = drawPaper(kind, await show(team))
  return await drawInTurn(() => toPdf([print], paperOf(team, kind)))
}

/** How it will look, as PNG. */
export async function makePaperPreview(
  slug: string,
  kind: PaperKind,
): Promise<Buffer | 'busy' | undefined> {
  const team = await findSharedTeam(slug)
  if (!team) return undefined
  const print = drawPaper(kind, await show(team))
  return await drawInTurn(() => toPng(print))
}

function drawPaper(kind: PaperKind, shown: ShownPaper): Print {
  switch (kind) {
    case 'poster':
      return drawPoster(shown)
    case 'flyer':
      return drawFlyer(shown)
  }
}

function paperOf({ name, organization }: SharedTeam, kind: PaperKind): Paper {
  const title = say(`sharing.paper.${kind}`, { team: name })
  return { title, language: currentLanguage(), author: organization.legalName }
}

/** No total: paper hangs for weeks. */
async function show(team: SharedTeam): Promise<ShownPaper> {
  const { legalName, ein } = team.organization
  return {
    ...introduce(team),
    brand: await findPrintBrand(team.brand),
    goal: team.endsOn
      ? say('sharing.paper.goalBy', { goal: team.goal, day: sayDay(team.endsOn) })
      : say('sharing.paper.goal', { goal: team.goal }),
    cause: say('sharing.paper.cause', { campaign: team.campaign }),
    call: team.status === 'live' ? say('sharing.paper.call') : say('sharing.paper.callFinished'),
    how: say('sharing.paper.how'),
    link: team.shortWords,
    linkUrl: withSource(team.shortUrl, 'qr'),
    codeWords: say('sharing.paper.code', { link: team.shortWords }),
    legal: ein
      ? say('sharing.paper.legalWithEin', { name: legalName, ein })
      : say('sharing.paper.legal', { name: legalName }),
    picture: await pictureOf(team),
    color: pageInks[team.color],
  }
}
