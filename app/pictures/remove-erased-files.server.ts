import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { fileName, filesOf } from './picture-file.ts'
import { pictureStore } from './picture-store.server.ts'

const AT_ONCE = 100

/**
 * Removes the files of pictures that were erased and then notes it: cut off in between, the same files are removed once
 * more the next time, and none is left that nothing knows of.
 */
export async function removeErasedFiles(): Promise<void> {
  for (;;) {
    const erased = await db
      .selectFrom('picture')
      .select(['id', 'name', 'width'])
      .where('erased_at', 'is not', null)
      .where('files_removed_at', 'is', null)
      .orderBy('id')
      .limit(AT_ONCE)
      .execute()
    for (const picture of erased) {
      await pictureStore.remove(filesOf(picture).map(fileName))
      await db
        .updateTable('picture')
        .set({ files_removed_at: now() })
        .where('id', '=', picture.id)
        .execute()
    }
    if (erased.length < AT_ONCE) return
  }
}
