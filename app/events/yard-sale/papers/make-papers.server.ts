import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { say } from '#app/words/say.ts'
import { printPaper } from '../../papers/print-paper.server.ts'
import type { Made } from '#app/teams/sharing/shared-file.ts'
import { drawGuide } from './draw-guide.server.ts'
import { drawSigns } from './draw-signs.server.ts'
import { drawTags, MOST_TAGS } from './draw-tags.server.ts'
import { findPriceGuide } from './price-guide.server.ts'
import { readLines } from './read-lines.ts'
import { findSalePaper } from './sale-paper.server.ts'

/** Price tags as PDF, those that were typed first and the rest of the sheet left open. */
export async function makeTags(
  captain: CaptainOf,
  slug: string | undefined,
  typed: string,
): Promise<Made> {
  const { paper } = await findSalePaper(captain, slug)
  if (!paper) return undefined
  return await printPaper(
    paper,
    say('sale.paper.tags'),
    drawTags(paper, readLines(typed, MOST_TAGS)),
  )
}

/** Signs for the tables as PDF. */
export async function makeSigns(captain: CaptainOf, slug: string | undefined): Promise<Made> {
  const { paper } = await findSalePaper(captain, slug)
  return paper && (await printPaper(paper, say('sale.paper.signs'), drawSigns(paper)))
}

/** The sheet of usual prices as PDF. */
export async function makeGuide(captain: CaptainOf, slug: string | undefined): Promise<Made> {
  const { event, paper } = await findSalePaper(captain, slug)
  if (!paper) return undefined
  const parts = await findPriceGuide(event)
  return await printPaper(paper, say('sale.paper.guide'), drawGuide(paper, parts))
}
