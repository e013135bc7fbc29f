import { sql } from 'kysely'
import type { Trx } from '#app/platform/database.server.ts'
import type { LatestVersion, LockedTeam } from './lock-team.server.ts'
import { findRaffleWords } from './raffle-words.ts'

/**
 * Whether what a captain sends in is shown without waiting: only a change of a page that was approved before, only where
 * the settings say so, and never a new picture or a word that sounds like a game of chance (S36, S37). Pages that staff
 * took down wait always.
 */
export async function isShownAtOnce(
  trx: Trx,
  team: LockedTeam,
  version: LatestVersion,
): Promise<boolean> {
  if (team.approved_version_id === null || team.status === 'hidden') return false
  const { edits_wait: editsWait } = await trx
    .selectFrom('organization')
    .select('edits_wait')
    .executeTakeFirstOrThrow()
  if (editsWait) return false
  if (
    findRaffleWords([version.name, version.plan, version.story, version.suggested].join('\n'))
      .length > 0
  )
    return false
  return !(await hasNewPicture(trx, version.id, team.approved_version_id))
}

/** Who is written to about pages and reports: those whom the settings name, and all who may decide should none of them be left. */
export async function findWhoIsTold(trx: Trx): Promise<string[]> {
  const deciders = await trx
    .selectFrom('staff_member')
    .innerJoin('person', 'person.id', 'staff_member.person_id')
    .select(['person.email', 'staff_member.told_of_pages as told'])
    .where('staff_member.role', 'in', ['moderator', 'admin'])
    .where('staff_member.enrolled_at', 'is not', null)
    .where('staff_member.disabled_at', 'is', null)
    .orderBy('person.id')
    .execute()
  const named = deciders.filter(({ told }) => told)
  return (named.length > 0 ? named : deciders).map(({ email }) => email)
}

/** Words for who cannot see a picture are words as others; the picture itself is what was looked at. */
async function hasNewPicture(trx: Trx, versionId: number, approvedId: number): Promise<boolean> {
  const { rows } = await sql<{ new: boolean }>`
    select exists (
      select 1 from team_version_picture p
       where p.version_id = ${versionId} and p.removed_at is null
         and p.picture_id not in (select picture_id from team_version_picture
                                   where version_id = ${approvedId} and removed_at is null)) as new`.execute(
    trx,
  )
  return rows[0]?.new ?? true
}
