import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import type { Print } from '#app/ui/print/print.ts'
import { inLanguage } from '#app/words/language.server.ts'
import { currentLanguage, isLanguage } from '#app/words/language.ts'
import { say } from '#app/words/say.ts'
import { printPaper } from '../../papers/print-paper.server.ts'
import type { Made } from '#app/teams/sharing/shared-file.ts'
import { drawFlyer } from './draw-flyer.server.ts'
import { drawHalfFlyers } from './draw-half-flyers.server.ts'
import { drawTableCards } from './draw-table-cards.server.ts'
import { requireNight } from '../night/require-night.server.ts'
import { findNightPaper } from './night-paper.server.ts'
import type { NightPaper } from './night-paper.server.ts'
import type { NightPaperKind } from './papers-page.tsx'

/**
 * A paper of a dining night as PDF, in the language that the address asks for, else in that of whoever asks.
 * @returns `undefined` while it is not on the calendar with what its restaurant gives.
 */
export async function makeNightPaper(
  kind: NightPaperKind,
  captain: CaptainOf,
  slug: string | undefined,
  asked: URLSearchParams,
): Promise<Made> {
  const event = await requireNight(captain, slug)
  const language = asked.get('language') ?? ''
  return await inLanguage(isLanguage(language) ? language : currentLanguage(), async () => {
    const paper = await findNightPaper(event)
    return paper && (await printPaper(paper, say(`diningOut.papers.${kind}`), [draw(kind, paper)]))
  })
}

function draw(kind: NightPaperKind, paper: NightPaper): Print {
  switch (kind) {
    case 'flyer':
      return drawFlyer(paper)
    case 'half-flyers':
      return drawHalfFlyers(paper)
    case 'table-cards':
      return drawTableCards(paper)
  }
}
