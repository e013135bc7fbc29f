import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { pictureStore } from '#app/pictures/picture-store.server.ts'
import { db } from '#app/platform/database.server.ts'
import { storedName } from './file-href.ts'

export interface GivenFile {
  readonly name: string
  /** In bytes. */
  readonly size: number
  /** As it is called once it is on somebody's machine. */
  readonly savedAs: string
}

/** The file of something that everybody may see. */
export async function findShownFile(name: string): Promise<GivenFile | undefined> {
  return await findFile(sql`f.name = ${name} and r.shown_at is not null`)
}

/** The file of anything in the library, for staff. */
export async function findAnyFile(publicId: string): Promise<GivenFile | undefined> {
  return await findFile(sql`r.public_id = ${publicId}`)
}

async function findFile(which: RawBuilder<unknown>): Promise<GivenFile | undefined> {
  const { rows } = await sql<{ name: string; size: number; slug: string }>`
    select f.name, f.size, r.slug from resource r join resource_file f on f.id = r.file_id
     where ${which} and f.arrived_at is not null and f.erased_at is null`.execute(db)
  const [row] = rows
  return row && { name: row.name, size: row.size, savedAs: storedName(row.slug) }
}

/** Its bytes as they come from the store, without being gathered first. */
export async function openFile({ name }: GivenFile): Promise<ReadableStream | undefined> {
  return await pictureStore.open(storedName(name))
}

/** What a browser is told about it: to keep it as a file, and to run nothing of it (S26). */
export function fileHeaders({ size, savedAs }: GivenFile): Record<string, string> {
  return {
    'Content-Type': 'application/pdf',
    'Content-Length': String(size),
    'Content-Disposition': `attachment; filename="${savedAs}"`,
    'X-Content-Type-Options': 'nosniff',
  }
}
