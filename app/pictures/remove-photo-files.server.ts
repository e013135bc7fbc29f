import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { fileName, firstFilesOf } from './picture-file.ts'
import { pictureStore } from './picture-store.server.ts'

const A_DAY = 86_400_000

/** By night: the files of photos for few eyes that were deleted, or that never arrived within a day; noted last. */
export async function removePhotoFiles(
  photos: 'contribution_photo' | 'item_offer_photo' | 'receipt_photo',
): Promise<void> {
  await db
    .updateTable(photos)
    .set({ erased_at: now() })
    .where('arrived_at', 'is', null)
    .where('erased_at', 'is', null)
    .where('added_at', '<', new Date(now().getTime() - A_DAY))
    .execute()
  const erased = await db
    .selectFrom(photos)
    .select(['id', 'name', 'width'])
    .where('erased_at', 'is not', null)
    .where('files_removed_at', 'is', null)
    .execute()
  for (const { id, name, width } of erased) {
    await pictureStore.remove(firstFilesOf({ name, width }).map(fileName))
    const removed = { files_removed_at: now() }
    await db.updateTable(photos).set(removed).where('id', '=', id).execute()
  }
}
