import { actorOf, recordChange } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { findLatestVersion, lockTeam } from '../lock-team.server.ts'
import type { LookChange } from './describe-picture.server.ts'
import { openVersion } from './open-version.server.ts'

export type RemovalOutcome =
  | 'removed'
  /** It is gone from the public page; what staff are reading keeps it until that is taken back. */
  | 'withdrawn'
  /** It stood on no page. */
  | 'discarded'
  | 'picture-not-found'
  | 'team-not-found'

/**
 * Takes a picture out. It leaves the public page at once, whatever waits for approval: somebody on it may have asked
 * (S35, S37).
 */
export async function removePicture(
  change: LookChange & { readonly name: string },
): Promise<RemovalOutcome> {
  const { teamPublicId, person, name } = change
  return await inTransaction(async (trx) => {
    const team = await lockTeam(trx, teamPublicId)
    if (!team) return 'team-not-found'
    const picture = await withdraw(trx, team.id, name)
    if (!picture) return 'picture-not-found'
    const outcome = await takeOut(trx, change, { teamId: team.id, pictureId: picture.id })
    await recordChange(trx, {
      actor: actorOf(person),
      action: 'remove-picture',
      subjectKind: 'team',
      subjectId: teamPublicId,
      detail: { picture: name },
    })
    return outcome
  })
}

async function withdraw(trx: Trx, teamId: number, name: string) {
  return await trx
    .updateTable('picture')
    .set((row) => ({ withdrawn_at: row.fn.coalesce('withdrawn_at', row.val(now())) }))
    .where('team_id', '=', teamId)
    .where('name', '=', name)
    .returning('id')
    .executeTakeFirst()
}

async function takeOut(
  trx: Trx,
  { teamPublicId, person }: LookChange,
  { teamId, pictureId }: { teamId: number; pictureId: number },
): Promise<'removed' | 'withdrawn' | 'discarded'> {
  const versions = await trx
    .selectFrom('team_version_picture')
    .select('version_id')
    .where('picture_id', '=', pictureId)
    .execute()
  if (versions.length === 0) return 'discarded'
  const latest = await findLatestVersion(trx, teamId)
  if (!versions.some((version) => version.version_id === latest?.id)) return 'withdrawn'
  const open = await openVersion(trx, teamPublicId, person.id)
  if (open.kind !== 'open') return 'withdrawn'
  await trx
    .updateTable('team_version_picture')
    .set({ removed_at: now() })
    .where('version_id', '=', open.versionId)
    .where('picture_id', '=', pictureId)
    .where('removed_at', 'is', null)
    .execute()
  return 'removed'
}
