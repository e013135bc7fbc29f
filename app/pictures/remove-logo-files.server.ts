import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { fileName } from './picture-file.ts'
import { pictureStore } from './picture-store.server.ts'

/** By night: the files of logos that were erased, for the page and for print; noted last, so that none is left unknown. */
export async function removeLogoFiles(logos: 'logo' | 'sponsor_logo'): Promise<void> {
  const erased = await db
    .selectFrom(logos)
    .select(['id', 'name', 'width'])
    .where('erased_at', 'is not', null)
    .where('files_removed_at', 'is', null)
    .execute()
  for (const { id, name, width } of erased) {
    const files = (['webp', 'png'] as const).map((ending) => fileName({ name, width, ending }))
    await pictureStore.remove(files)
    const removed = { files_removed_at: now() }
    await db.updateTable(logos).set(removed).where('id', '=', id).execute()
  }
}
