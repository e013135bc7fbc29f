import { actorOf, recordChange } from '#app/people/audit.server.ts'
import type { Actor } from '#app/people/audit.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import type { Days } from '#app/staff/days.server.ts'
import { streamExport } from '#app/staff/exports/stream-export.server.ts'
import type { ExportOutcome } from '#app/staff/exports/stream-export.server.ts'
import type { BookFile } from './book-file.ts'
import { withSheet } from './with-sheet.server.ts'

/** Writes one file of the book while it is read. That it was asked for is on record. */
export async function exportBook(file: BookFile, days: Days, by: Person): Promise<ExportOutcome> {
  const organization = await requireOrganization()
  return await withSheet(file, days, organization, (sheet) =>
    streamExport(sheet, (rows) => noteBookExport(actorOf(by), [file], days, rows)),
  )
}

export async function noteBookExport(
  actor: Actor,
  files: readonly BookFile[],
  { from, to }: Days,
  rows: number,
): Promise<void> {
  await inTransaction(async (trx) => {
    await recordChange(trx, {
      actor,
      action: 'export-book',
      subjectKind: 'book',
      subjectId: 'all',
      detail: { files, rows, ...(from && { from }), ...(to && { to }) },
    })
  })
}
