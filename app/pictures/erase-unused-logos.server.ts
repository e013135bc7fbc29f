import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { fileName } from './picture-file.ts'
import { pictureStore } from './picture-store.server.ts'

const GRACE = 7 * 86_400_000

/** By night: a logo that was sent and never chosen is erased after a week, and then its files, which is noted last. */
export async function eraseUnusedLogos(): Promise<void> {
  await db
    .updateTable('logo')
    .set({ erased_at: now() })
    .where('used_at', 'is', null)
    .where('erased_at', 'is', null)
    .where('uploaded_at', '<', new Date(now().getTime() - GRACE))
    .execute()
  const erased = await db
    .selectFrom('logo')
    .select(['id', 'name', 'width'])
    .where('erased_at', 'is not', null)
    .where('files_removed_at', 'is', null)
    .execute()
  for (const { id, name, width } of erased) {
    const files = (['webp', 'png'] as const).map((ending) => fileName({ name, width, ending }))
    await pictureStore.remove(files)
    await db.updateTable('logo').set({ files_removed_at: now() }).where('id', '=', id).execute()
  }
}
