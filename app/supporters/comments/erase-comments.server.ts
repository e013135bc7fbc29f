import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { Db, Trx } from '#app/platform/database.server.ts'

/**
 * By night: a year after it was written a comment stands without its writer's address, and one that never got on a page, or
 * was taken off it, is gone; either way with the letters about it (S40).
 */
export async function eraseComments(): Promise<void> {
  const yearAgo = sql`${now()}::timestamptz - interval '1 year'`
  await eraseCommentsThat(
    db,
    sql`status <> 'shown' and coalesce(decided_at, written_at) < ${yearAgo}`,
  )
  await sql`
    with bare as (
      update comment set email = null where email is not null and written_at < ${yearAgo}
      returning public_id)
    delete from message m using bare
     where m.kind = 'comment-news' and m.subject_id like bare.public_id || ' %'`.execute(db)
}

/** Comments of which it is so, with the team's replies and the letters about them. */
export async function eraseCommentsThat(on: Db | Trx, which: RawBuilder<unknown>): Promise<void> {
  await sql`
    with gone as (delete from comment where ${which} returning public_id)
    delete from message m using gone
     where m.kind = 'comment-news' and m.subject_id like gone.public_id || ' %'`.execute(on)
}
