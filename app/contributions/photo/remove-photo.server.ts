import { recordChange } from '#app/people/audit.server.ts'
import { removePhotoFiles } from '#app/pictures/remove-photo-files.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
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

/** By night: the files of photos that were deleted, or that never arrived. */
export async function eraseRemovedPhotos(): Promise<void> {
  await removePhotoFiles('contribution_photo')
}
