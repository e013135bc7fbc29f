import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import type { SaleCategory } from '#db/schema/yard-sales.ts'
import type { EventEditor } from '../../event-editor.server.ts'
import { saleCategories } from '../sale-words.ts'

/** What a team asks for one kind of thing, a line each: "Paperbacks $1". */
export interface GuidePart {
  readonly category: SaleCategory
  readonly lines: string
}

/** One part for each kind that is for sale, and for all kinds while none was said. */
export async function findPriceGuide({ id, sale }: EventEditor): Promise<readonly GuidePart[]> {
  const rows = await db
    .selectFrom('price_guide')
    .select(['category', 'lines'])
    .where('event_id', '=', id)
    .execute()
  const asked = sale?.categories ?? []
  return saleCategories
    .map((category) => ({
      category,
      lines: rows.find((row) => row.category === category)?.lines ?? '',
    }))
    .filter(({ category, lines }) => asked.length === 0 || asked.includes(category) || lines !== '')
}

/** Keeps what was typed; a part that is emptied is gone. */
export async function keepPriceGuide(
  eventId: number,
  personId: number,
  parts: readonly GuidePart[],
): Promise<void> {
  await inTransaction(async (trx) => {
    await trx
      .deleteFrom('price_guide')
      .where('event_id', '=', eventId)
      .where(
        'category',
        'in',
        parts.map(({ category }) => category),
      )
      .execute()
    const typed = parts.filter(({ lines }) => lines !== '')
    if (typed.length === 0) return
    const saved = { event_id: eventId, saved_by: personId, saved_at: now() }
    await trx
      .insertInto('price_guide')
      .values(typed.map((part) => ({ ...part, ...saved })))
      .onConflict((conflict) =>
        conflict.columns(['event_id', 'category']).doUpdateSet((row) => ({
          lines: row.ref('excluded.lines'),
          saved_by: personId,
          saved_at: now(),
        })),
      )
      .execute()
  })
}
