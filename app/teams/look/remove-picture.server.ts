import { actorOf, recordChange } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { LookChange } from './describe-picture.server.ts'
import { openVersion } from './open-version.server.ts'

export type RemovalOutcome =
  | 'removed'
  /** Staff are reading the page: it is gone from the public page, and stays in what they read until it is taken back. */
  | 'withdrawn'
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
    const open = await openVersion(trx, teamPublicId, person.id)
    if (open.kind === 'team-not-found') return open.kind
    const withdrawn = await withdraw(trx, teamPublicId, name)
    if (!withdrawn) return 'picture-not-found'
    if (open.kind === 'open')
      await trx
        .updateTable('team_version_picture')
        .set({ removed_at: now() })
        .where('version_id', '=', open.versionId)
        .where('picture_id', '=', withdrawn.id)
        .where('removed_at', 'is', null)
        .execute()
    await recordChange(trx, {
      actor: actorOf(person),
      action: 'remove-picture',
      subjectKind: 'team',
      subjectId: teamPublicId,
      detail: { picture: name },
    })
    return open.kind === 'open' ? 'removed' : 'withdrawn'
  })
}

async function withdraw(trx: Trx, teamPublicId: string, name: string) {
  return await trx
    .updateTable('picture')
    .set((row) => ({ withdrawn_at: row.fn.coalesce('withdrawn_at', row.val(now())) }))
    .from('team')
    .whereRef('team.id', '=', 'picture.team_id')
    .where('team.public_id', '=', teamPublicId)
    .where('picture.name', '=', name)
    .returning('picture.id')
    .executeTakeFirst()
}
