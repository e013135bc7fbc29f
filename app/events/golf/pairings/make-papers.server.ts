import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import type { Print } from '#app/ui/print/print.ts'
import { say } from '#app/words/say.ts'
import { printPaper } from '../../papers/print-paper.server.ts'
import type { Made } from '#app/teams/sharing/shared-file.ts'
import { drawCheckInList, drawTeeSheet } from './draw-lists.server.ts'
import { drawScoreCards } from './draw-score-cards.server.ts'
import { drawBadges, drawCartSigns } from './draw-signs.server.ts'
import type { SheetPaperKind } from './pairings-page.tsx'
import { findSheetPaper } from './sheet-paper.server.ts'
import type { SheetPaper } from './sheet-paper.server.ts'

const drawn: Readonly<Record<SheetPaperKind, (paper: SheetPaper) => Print[]>> = {
  'tee-sheet': drawTeeSheet,
  'check-in': drawCheckInList,
  'cart-signs': drawCartSigns,
  'score-cards': drawScoreCards,
  badges: drawBadges,
}

/** A paper of the day as PDF, for its captains alone. */
export async function makeSheetPaper(
  captain: CaptainOf,
  slug: string | undefined,
  kind: SheetPaperKind,
): Promise<Made> {
  const paper = await findSheetPaper(captain, slug)
  return paper && (await printPaper(paper, say(`pairings.papers.${kind}`), drawn[kind](paper)))
}
