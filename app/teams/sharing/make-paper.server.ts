import { drawInTurn } from '#app/ui/print/draw-in-turn.ts'
import { pageInks } from '#app/ui/print/inks.ts'
import { toPdf } from '#app/ui/print/print-pdf.server.ts'
import { drawFlyer } from './flyer.server.ts'
import { introduce } from './introduce.server.ts'
import type { ShownPaper } from './paper-parts.server.tsx'
import { drawPoster } from './poster.server.ts'
import { sayDay, shareWords } from './share-words.ts'
import { findSharedTeam } from './shared-team.server.ts'
import type { SharedTeam } from './shared-team.server.ts'
import { pictureOf } from './team-picture.server.tsx'

/** The poster of a team, as PDF. */
export async function makePoster(slug: string): Promise<Buffer | 'busy' | undefined> {
  const team = await findSharedTeam(slug)
  if (!team) return undefined
  const title = shareWords.posterTitle(team.name)
  return await drawInTurn(() => toPdf(drawPoster(show(team)), paperOf(team, title)))
}

/** Its flyer, two on a sheet, as PDF. */
export async function makeFlyer(slug: string): Promise<Buffer | 'busy' | undefined> {
  const team = await findSharedTeam(slug)
  if (!team) return undefined
  const title = shareWords.flyerTitle(team.name)
  return await drawInTurn(() => toPdf(drawFlyer(show(team)), paperOf(team, title)))
}

function paperOf({ organization }: SharedTeam, title: string) {
  return { title, language: 'en', author: organization.legalName }
}

/** No total: paper hangs for weeks. */
function show(team: SharedTeam): ShownPaper {
  const { legalName, ein } = team.organization
  return {
    ...introduce(team),
    goal: team.endsOn
      ? shareWords.goalBy(team.goal, sayDay(team.endsOn))
      : shareWords.goal(team.goal),
    cause: shareWords.cause(team.campaign),
    call: team.status === 'live' ? shareWords.call : shareWords.callFinished,
    how: shareWords.how,
    link: team.shortWords,
    linkUrl: team.shortUrl,
    codeWords: shareWords.code(team.shortWords),
    legal: ein ? shareWords.legalWithEin(legalName, ein) : shareWords.legal(legalName),
    art: pictureOf(team),
    color: pageInks[team.color],
  }
}
