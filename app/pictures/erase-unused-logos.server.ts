import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { removeLogoFiles } from './remove-logo-files.server.ts'

const GRACE = 7 * 86_400_000

/** By night: a logo that was sent and never chosen is erased after a week, and then its files. */
export async function eraseUnusedLogos(): Promise<void> {
  await db
    .updateTable('logo')
    .set({ erased_at: now() })
    .where('used_at', 'is', null)
    .where('erased_at', 'is', null)
    .where('uploaded_at', '<', new Date(now().getTime() - GRACE))
    .execute()
  await removeLogoFiles('logo')
}
