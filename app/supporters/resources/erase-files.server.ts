import { pictureStore } from '#app/pictures/picture-store.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { storedName } from './file-href.ts'

const A_DAY = 86_400_000

/** By night: the bytes of files that nothing refers to any more, or that never arrived within a day; noted last. */
export async function eraseResourceFiles(): Promise<void> {
  await db
    .updateTable('resource_file')
    .set({ erased_at: now() })
    .where('arrived_at', 'is', null)
    .where('erased_at', 'is', null)
    .where('uploaded_at', '<', new Date(now().getTime() - A_DAY))
    .execute()
  const erased = await db
    .selectFrom('resource_file')
    .select(['id', 'name'])
    .where('erased_at', 'is not', null)
    .where('files_removed_at', 'is', null)
    .execute()
  for (const { id, name } of erased) {
    await pictureStore.remove([storedName(name)])
    await db
      .updateTable('resource_file')
      .set({ files_removed_at: now() })
      .where('id', '=', id)
      .execute()
  }
}
