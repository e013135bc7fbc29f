import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { UNSEEN } from '#app/teams/team-text.form.ts'
import type { EventEditor } from '../../event-editor.server.ts'
import { saleCategories } from '../sale-words.ts'
import { requireSale } from '../require-sale.server.ts'
import { findPriceGuide, keepPriceGuide } from './price-guide.server.ts'

export type SalePapers = Awaited<ReturnType<typeof findSalePapers>>

/** What can be printed for a sale. */
export async function findSalePapers(event: EventEditor) {
  const { status } = event.team
  return {
    title: event.title,
    desk: event.desk,
    papers: `${event.desk}/papers`,
    /** A code that leads nowhere is not printed. */
    canPrint: status === 'live' || status === 'closed',
    guide: await findPriceGuide(event),
  }
}

/** Keeps the price guide as it was typed. @returns where to go on. */
export async function answerPriceGuide(
  captain: CaptainOf,
  slug: string | undefined,
  form: FormData,
): Promise<string> {
  const event = await requireSale(captain, slug)
  const parts = saleCategories.flatMap((category) => {
    const typed = form.get(category)
    return typeof typed === 'string' ? [{ category, lines: clean(typed) }] : []
  })
  if (parts.length > 0) await keepPriceGuide(event.id, captain.person.id, parts)
  return `${event.desk}/papers?done=saved#guide`
}

/** Signs that cannot be seen go; what is longer than a column of paper is cut. */
function clean(typed: string): string {
  return typed
    .normalize('NFC')
    .replaceAll(UNSEEN, '')
    .replaceAll('\r\n', '\n')
    .trim()
    .slice(0, MOST_LINES_LENGTH)
}

const MOST_LINES_LENGTH = 1_000
