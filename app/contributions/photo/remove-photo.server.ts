import { recordChange } from '#app/people/audit.server.ts'
import { fileName, firstFilesOf } from '#app/pictures/picture-file.ts'
import { pictureStore } from '#app/pictures/picture-store.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import type { Hand } from '../hand.ts'
import { lockPhotoSubject } from './photo-subject.server.ts'
import type { PhotoSubject } from './photo-subject.server.ts'

/** Takes a photo out of sight at once; its files are deleted by night. What staff hold is evidence and stays. */
export async function removePhoto(wish: {
  readonly of: PhotoSubject
  readonly name: string
  readonly by: Hand
}): Promise<'removed' | 'held-by-staff' | 'not-found'> {
  return await inTransaction(async (trx) => {
    const subject = await lockPhotoSubject(trx, wish.of)
    if (!subject) return 'not-found'
    if (subject.isHeld) return 'held-by-staff'
    const { numUpdatedRows } = await trx
      .updateTable('contribution_photo')
      .set({ erased_at: now() })
      .where(subject.column, '=', subject.id)
      .where('name', '=', wish.name)
      .where('erased_at', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return 'not-found'
    await recordChange(trx, {
      actor: wish.by,
      action: 'remove-contribution-photo',
      subjectKind: wish.of.kind,
      subjectId: wish.of.publicId,
    })
    return 'removed'
  })
}

/** By night: the files of photos that were deleted, or that never arrived; noted last. */
export async function eraseRemovedPhotos(): Promise<void> {
  await db
    .updateTable('contribution_photo')
    .set({ erased_at: now() })
    .where('arrived_at', 'is', null)
    .where('erased_at', 'is', null)
    .where('added_at', '<', new Date(now().getTime() - A_DAY))
    .execute()
  const erased = await db
    .selectFrom('contribution_photo')
    .select(['id', 'name', 'width'])
    .where('erased_at', 'is not', null)
    .where('files_removed_at', 'is', null)
    .execute()
  for (const { id, name, width } of erased) {
    await pictureStore.remove(firstFilesOf({ name, width }).map(fileName))
    const removed = { files_removed_at: now() }
    await db.updateTable('contribution_photo').set(removed).where('id', '=', id).execute()
  }
}

const A_DAY = 86_400_000
