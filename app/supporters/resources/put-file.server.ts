import { actorOf, recordChange } from '#app/people/audit.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { UPLOADS } from '#app/pictures/keep-picture.server.ts'
import { pictureStore } from '#app/pictures/picture-store.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { spend } from '#app/platform/rate-limit.server.ts'
import { dropFile } from './drop-file.server.ts'
import { storedName } from './file-href.ts'
import { leadsSomewhere, lockResource } from './lock-resource.server.ts'
import { MOST_FILE_BYTES } from './file-problem.ts'
import type { FileProblem } from './file-problem.ts'
import { readPdf } from './read-pdf.server.ts'

export type PutOutcome =
  | { readonly kind: 'put' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'refused'; readonly why: FileProblem }

/**
 * Gives something of the library its PDF, in place of the one that it had. The row of a file stands before its bytes, so
 * that an upload which is cut off leaves nothing that nothing knows of.
 */
export async function putResourceFile(
  publicId: string,
  bytes: Uint8Array,
  by: Person,
): Promise<PutOutcome> {
  if (bytes.length === 0) return { kind: 'refused', why: 'missing' }
  if (bytes.length > MOST_FILE_BYTES) return { kind: 'refused', why: 'too-large' }
  const spent = await spend(UPLOADS, String(by.id))
  if (!spent.allowed) return { kind: 'refused', why: 'too-many' }
  const read = await readPdf(bytes)
  if (read.kind === 'refused') return read
  const file = await db
    .insertInto('resource_file')
    .values({ size: bytes.length, pages: read.pages, uploaded_at: now() })
    .returning(['id', 'name'])
    .executeTakeFirstOrThrow()
  await pictureStore.put({ name: storedName(file.name), type: 'application/pdf', bytes })
  return await inTransaction(async (trx) => {
    const resource = await lockResource(trx, publicId)
    // Without the mark of arrival it is swept by night.
    if (!resource) return { kind: 'gone' }
    await trx
      .updateTable('resource_file')
      .set({ arrived_at: now() })
      .where('id', '=', file.id)
      .execute()
    await trx
      .updateTable('resource')
      .set({ file_id: file.id, changed_at: now() })
      .where('id', '=', resource.id)
      .execute()
    await dropFile(trx, resource.file_id)
    await recordChange(trx, {
      actor: actorOf(by),
      action: 'put-resource-file',
      subjectKind: 'resource',
      subjectId: publicId,
      detail: { title: resource.title },
    })
    return { kind: 'put' }
  })
}

export type TakeOutcome =
  | 'taken'
  | 'gone'
  /** It is shown, and would lead nowhere without it. */
  | 'leads-nowhere'

/** Takes the file away; nobody is given it from this moment on. */
export async function takeResourceFile(publicId: string, by: Person): Promise<TakeOutcome> {
  return await inTransaction(async (trx) => {
    const resource = await lockResource(trx, publicId)
    if (!resource) return 'gone'
    if (resource.file_id === null) return 'taken'
    if (resource.shown_at !== null && !leadsSomewhere({ ...resource, hasFile: false }))
      return 'leads-nowhere'
    await trx
      .updateTable('resource')
      .set({ file_id: null, changed_at: now() })
      .where('id', '=', resource.id)
      .execute()
    await dropFile(trx, resource.file_id)
    await recordChange(trx, {
      actor: actorOf(by),
      action: 'take-resource-file',
      subjectKind: 'resource',
      subjectId: publicId,
      detail: { title: resource.title },
    })
    return 'taken'
  })
}
