import { recordChange } from '#app/people/audit.server.ts'
import { putFiles, UPLOADS } from '#app/pictures/keep-picture.server.ts'
import { readPicture } from '#app/pictures/make-picture.server.ts'
import type { Refusal } from '#app/pictures/make-picture.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { spend } from '#app/platform/rate-limit.server.ts'
import type { Hand } from '../hand.ts'
import { lockPhotoSubject } from './photo-subject.server.ts'
import type { PhotoSubject } from './photo-subject.server.ts'

/** A check has two sides, a sheet perhaps a second leaf, a couch a back. */
export const MOST_PHOTOS = 4

export type KeptPhoto =
  | { readonly kind: 'kept' }
  | { readonly kind: 'refused'; readonly why: Refusal }
  | { readonly kind: 'too-many' }
  /** There are as many of it as there may be. */
  | { readonly kind: 'enough' }
  | { readonly kind: 'not-found' }

/**
 * Keeps a photo of a check, a count sheet, goods or a receipt: read, turned upright, written anew without where and when it was taken (S26).
 * The row stands before its files, so that an upload which is cut off leaves no file that nothing knows of.
 */
export async function keepPhoto(upload: {
  readonly of: PhotoSubject
  readonly bytes: Uint8Array
  readonly by: Hand
}): Promise<KeptPhoto> {
  const { by } = upload
  const spent = await spend(UPLOADS, String(by.id))
  if (!spent.allowed) return { kind: 'too-many' }
  const read = await readPicture(upload.bytes)
  if (read.kind === 'refused') return read
  const place = await inTransaction((trx) => addRow(trx, upload, read))
  if (typeof place === 'string') return { kind: place }
  await putFiles(place.name, read.files)
  await inTransaction(async (trx) => {
    const arrived = { arrived_at: now() }
    await trx.updateTable('contribution_photo').set(arrived).where('id', '=', place.id).execute()
    await recordChange(trx, {
      actor: by,
      action: 'add-contribution-photo',
      subjectKind: upload.of.kind,
      subjectId: upload.of.publicId,
    })
  })
  return { kind: 'kept' }
}

async function addRow(
  trx: Trx,
  upload: Parameters<typeof keepPhoto>[0],
  { width, height }: { readonly width: number; readonly height: number },
) {
  const subject = await lockPhotoSubject(trx, upload.of)
  if (!subject) return 'not-found' as const
  const { count } = await trx
    .selectFrom('contribution_photo')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where(subject.column, '=', subject.id)
    .where('arrived_at', 'is not', null)
    .where('erased_at', 'is', null)
    .executeTakeFirstOrThrow()
  if (count >= MOST_PHOTOS) return 'enough' as const
  const of = { contribution_id: null, goods_id: null, cost_id: null, [subject.column]: subject.id }
  return await trx
    .insertInto('contribution_photo')
    .values({ ...of, width, height, added_by: upload.by.id })
    .returning(['id', 'name'])
    .executeTakeFirstOrThrow()
}
