import { inTransaction } from '#app/platform/database.server.ts'
import type { LookChange } from './describe-picture.server.ts'
import { openVersion } from './open-version.server.ts'

export type MovingOutcome = 'moved' | 'waiting' | 'picture-not-found' | 'team-not-found'

/** Lets a picture of the gallery change places with the one before or after it; at the end it stays where it is. */
export async function movePicture(
  change: LookChange & { readonly name: string; readonly to: 'earlier' | 'later' },
): Promise<MovingOutcome> {
  const { teamPublicId, person, name, to } = change
  return await inTransaction(async (trx) => {
    const open = await openVersion(trx, teamPublicId, person.id)
    if (open.kind !== 'open') return open.kind
    const gallery = await trx
      .selectFrom('team_version_picture')
      .innerJoin('picture', 'picture.id', 'team_version_picture.picture_id')
      .select(['picture_id', 'place', 'picture.name'])
      .where('version_id', '=', open.versionId)
      .where('part', '=', 'gallery')
      .where('removed_at', 'is', null)
      .orderBy('place')
      .execute()
    const at = gallery.findIndex((picture) => picture.name === name)
    const mine = gallery[at]
    if (!mine) return 'picture-not-found'
    const other = gallery[to === 'earlier' ? at - 1 : at + 1]
    if (!other) return 'moved'
    for (const [picture, place] of [
      [mine, other.place],
      [other, mine.place],
    ] as const)
      await trx
        .updateTable('team_version_picture')
        .set({ place })
        .where('version_id', '=', open.versionId)
        .where('picture_id', '=', picture.picture_id)
        .execute()
    return 'moved'
  })
}
