import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { addJob } from '#app/platform/jobs.server.ts'
import { spend } from '#app/platform/rate-limit.server.ts'
import type { Limit } from '#app/platform/rate-limit.server.ts'
import { readPicture } from './make-picture.server.ts'
import type { MadeFile, Refusal } from './make-picture.server.ts'
import { fileName, typeOf } from './picture-file.ts'
import { pictureStore } from './picture-store.server.ts'

export interface Upload {
  readonly teamId: number
  readonly personId: number
  readonly bytes: Uint8Array
}

export type Keeping =
  | { readonly kind: 'kept'; readonly name: string }
  | { readonly kind: 'refused'; readonly why: Refusal }
  | { readonly kind: 'too-many'; readonly retryAfterSeconds: number }

/** More than anybody fills a page with, and little enough for a processor. */
export const UPLOADS: Limit = { name: 'uploads', points: 60, seconds: 3600 }

/**
 * Keeps what a captain sent: read, written anew, stored in a small and a wide size; a job makes the others. It belongs to
 * no page yet. The row stands before its files, so that an upload which is cut off leaves no file that nothing knows of.
 */
export async function keepPicture({ teamId, personId, bytes }: Upload): Promise<Keeping> {
  const spent = await spend(UPLOADS, String(personId))
  if (!spent.allowed) return { kind: 'too-many', retryAfterSeconds: spent.retryAfterSeconds }
  const read = await readPicture(bytes)
  if (read.kind === 'refused') return read
  const { id, name } = await db
    .insertInto('picture')
    .values({
      team_id: teamId,
      uploaded_by: personId,
      uploaded_at: now(),
      width: read.width,
      height: read.height,
    })
    .returning(['id', 'name'])
    .executeTakeFirstOrThrow()
  await putFiles(name, read.files)
  await inTransaction(async (trx) => {
    await trx.updateTable('picture').set({ arrived_at: now() }).where('id', '=', id).execute()
    await addJob(trx, 'finish-picture', { pictureId: id }, { key: `finish-picture ${id}` })
  })
  return { kind: 'kept', name }
}

export async function putFiles(name: string, files: readonly MadeFile[]): Promise<void> {
  for (const { bytes, ...file } of files) {
    const stored = { name, ...file }
    await pictureStore.put({ name: fileName(stored), type: typeOf(stored), bytes })
  }
}
