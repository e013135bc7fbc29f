import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { LatestVersion } from './lock-team.server.ts'
import { UNDECIDED } from './start-team.server.ts'

/**
 * A version to work on after one that was decided, which stays as it was: with its words but for the new ones, and with
 * its pictures but for those that were taken out. @returns its id.
 */
export async function renewVersion(
  trx: Trx,
  { id: decided, ...words }: LatestVersion,
  newWords: Partial<LatestVersion>,
): Promise<number> {
  const { id } = await trx
    .insertInto('team_version')
    .values({ ...words, ...UNDECIDED, created_at: now(), ...newWords })
    .returning('id')
    .executeTakeFirstOrThrow()
  await sql`
    insert into team_version_picture (version_id, picture_id, part, place, alt, focus)
    select ${id}, picture_id, part, place, alt, focus from team_version_picture
     where version_id = ${decided} and removed_at is null`.execute(trx)
  return id
}
