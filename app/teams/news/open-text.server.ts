import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { findLatestText } from './lock-update.server.ts'
import type { UpdateVersion } from './lock-update.server.ts'

/**
 * The text that may be changed: the newest, or a copy of it with its photos when that was decided. One that waits comes
 * back to be written.
 */
export async function openText(
  trx: Trx,
  updateId: number,
  personId: number,
): Promise<UpdateVersion | undefined> {
  const latest = await findLatestText(trx, updateId)
  if (!latest) return undefined
  if (!latest.decided_at)
    return await trx
      .updateTable('team_update_version')
      .set({ submitted_at: null })
      .where('id', '=', latest.id)
      .returningAll()
      .executeTakeFirst()
  return await copyText(trx, latest, personId)
}

/** A text that was decided goes on as a new one, so that what was decided stays as it was. */
export async function copyText(
  trx: Trx,
  { id, update_id, title, body }: UpdateVersion,
  personId: number,
): Promise<UpdateVersion> {
  const copy = await trx
    .insertInto('team_update_version')
    .values({ update_id, title, body, written_by: personId, written_at: now() })
    .returningAll()
    .executeTakeFirstOrThrow()
  await sql`
    insert into team_update_picture (version_id, picture_id, alt, focus)
    select ${copy.id}, p.picture_id, p.alt, p.focus from team_update_picture p where p.version_id = ${id}`.execute(
    trx,
  )
  return copy
}
