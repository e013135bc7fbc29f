import { actorOf, recordChange } from '#app/people/audit.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { LookChange } from './describe-picture.server.ts'
import { placePicture } from './describe-picture.server.ts'
import { openVersion } from './open-version.server.ts'

export type RestoringOutcome =
  | 'restored'
  | 'gallery-full'
  | 'waiting'
  | 'picture-not-found'
  | 'team-not-found'

/** Puts back what was taken out, where it stood and with its words. What staff had approved is public again at once. */
export async function restorePicture(
  change: LookChange & { readonly name: string },
): Promise<RestoringOutcome> {
  const { teamPublicId, person, name } = change
  return await inTransaction(async (trx) => {
    const open = await openVersion(trx, teamPublicId, person.id)
    if (open.kind !== 'open') return open.kind
    const removed = await trx
      .selectFrom('team_version_picture')
      .innerJoin('picture', 'picture.id', 'team_version_picture.picture_id')
      .select(['picture_id', 'part', 'alt', 'focus'])
      .where('version_id', '=', open.versionId)
      .where('picture.name', '=', name)
      .where('picture.erased_at', 'is', null)
      .where((row) =>
        row.or([row('removed_at', 'is not', null), row('withdrawn_at', 'is not', null)]),
      )
      .executeTakeFirst()
    if (!removed) return 'picture-not-found'
    const { picture_id: pictureId, ...words } = removed
    const placed = await placePicture(trx, open.versionId, pictureId, words)
    if (placed === 'gallery-full') return placed
    await recordChange(trx, {
      actor: actorOf(person),
      action: 'restore-picture',
      subjectKind: 'team',
      subjectId: teamPublicId,
      detail: { picture: name },
    })
    return 'restored'
  })
}
