import { actorOf, recordChange } from '#app/people/audit.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import { hrefOf } from './desk-hrefs.ts'
import { streamExport } from './exports/stream-export.server.ts'
import type { ExportOutcome } from './exports/stream-export.server.ts'
import { giftColumns } from './gift-csv.server.ts'
import { askGifts } from './gift-filter.ts'
import type { GiftFilter } from './gift-filter.ts'
import { giftSheet } from './gift-rows.server.ts'

/** The gifts that a filter asks for, newest first. */
export async function exportGifts(filter: GiftFilter, by: Person): Promise<ExportOutcome> {
  return await streamExport(giftSheet(filter, giftColumns()), (rows) =>
    noteExport(filter, by, rows),
  )
}

/** The trail can never be erased, so it does not hold what was searched for: that may be somebody's name. */
async function noteExport(filter: GiftFilter, by: Person, rows: number): Promise<void> {
  const { q, ...asked } = askGifts(filter)
  await inTransaction(async (trx) => {
    await recordChange(trx, {
      actor: actorOf(by),
      action: 'export-gifts',
      subjectKind: 'gifts',
      subjectId: 'all',
      detail: { rows, filter: hrefOf('', asked).slice(1), ...(q ? { searched: true } : {}) },
    })
  })
}
