import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { requireOrganization } from '#app/platform/organization.server.ts'
import type { Days } from '#app/staff/days.server.ts'
import {
  closeSnapshot,
  countRows,
  openSnapshot,
  writeRows,
} from '#app/staff/exports/snapshot.server.ts'
import { findAccountTotalsIn } from './account-totals.server.ts'
import type { AccountTotal } from './account-totals.server.ts'
import { bookFiles, endingOf } from './book-file.ts'
import { noteBookExport } from './export-book.server.ts'
import { withSheet } from './with-sheet.server.ts'

interface WrittenFile {
  readonly path: string
  readonly rows: number
}

interface WrittenBook {
  readonly totals: readonly AccountTotal[]
  readonly currency: string
}

/**
 * Writes every file of the book into a folder, all of them as the book stood at one moment. A file takes its name only when it
 * is whole. Who may read the database's settings may do so; it is on record all the same.
 */
export async function writeBook(
  folder: string,
  days: Days,
  onFile: (file: WrittenFile) => void | Promise<void>,
): Promise<WrittenBook> {
  const organization = await requireOrganization()
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const trx = await openSnapshot()
  try {
    let all = 0
    for (const file of bookFiles) {
      const written = await withSheet(file, days, organization, async (sheet) => {
        const to = path.join(folder, `${file}.${endingOf(file)}`)
        const rows = await countRows(trx, sheet)
        await writeWhole(to, writeRows(trx, sheet))
        return { path: to, rows }
      })
      all += written.rows
      await onFile(written)
    }
    const totals = await findAccountTotalsIn(trx, days)
    await noteBookExport({ id: null, label: 'command line' }, bookFiles, days, all)
    return { totals, currency: organization.currency }
  } finally {
    await closeSnapshot(trx)
  }
}

async function writeWhole(to: string, texts: AsyncGenerator<string>): Promise<void> {
  const part = `${to}.part`
  try {
    await pipeline(Readable.from(texts), createWriteStream(part, { mode: 0o600 }))
    await rename(part, to)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}
