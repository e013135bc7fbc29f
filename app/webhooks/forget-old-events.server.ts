import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'

/** So long the log of what was told is kept; what no endpoint took by then is not told any more. */
const DAYS = 30

/** By night: what was told a month ago, with the log of it, and old secrets that sign nothing any more. */
export async function forgetOldEvents(): Promise<void> {
  const at = now()
  await db
    .deleteFrom('webhook_event')
    .where('noted_at', '<', new Date(at.getTime() - DAYS * 86_400_000))
    .execute()
  await db
    .updateTable('webhook_endpoint')
    .set({ sealed_old_secret: null, old_secret_until: null })
    .where('old_secret_until', '<', at)
    .execute()
}
