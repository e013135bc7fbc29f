import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'

/**
 * By night: a year after it was written a comment stands without its writer's address, and one that never got on a page, or
 * was taken off it, is gone (S40).
 */
export async function eraseComments(): Promise<void> {
  const yearAgo = sql`${now()}::timestamptz - interval '1 year'`
  await sql`
    delete from comment where status <> 'shown' and coalesce(decided_at, written_at) < ${yearAgo}`.execute(
    db,
  )
  await sql`
    update comment set email = null where email is not null and written_at < ${yearAgo}`.execute(db)
}
