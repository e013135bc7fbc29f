import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { spend } from '#app/platform/rate-limit.server.ts'
import { putFiles, UPLOADS } from './keep-picture.server.ts'
import type { Keeping } from './keep-picture.server.ts'
import { readLogo } from './make-picture.server.ts'

interface Upload {
  readonly personId: number
  readonly bytes: Uint8Array
}

/** Keeps a logo that was sent: read, written anew, stored. Nothing shows it until it is chosen. */
export async function keepLogo({ personId, bytes }: Upload): Promise<Keeping> {
  const spent = await spend(UPLOADS, String(personId))
  if (!spent.allowed) return { kind: 'too-many', retryAfterSeconds: spent.retryAfterSeconds }
  const read = await readLogo(bytes)
  if (read.kind === 'refused') return read
  const { width, height, ground } = read
  const { id, name } = await db
    .insertInto('logo')
    .values({ uploaded_by: personId, uploaded_at: now(), width, height, ground })
    .returning(['id', 'name'])
    .executeTakeFirstOrThrow()
  await putFiles(name, read.files)
  await db.updateTable('logo').set({ arrived_at: now() }).where('id', '=', id).execute()
  return { kind: 'kept', name }
}
