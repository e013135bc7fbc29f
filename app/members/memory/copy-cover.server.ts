import { findPictureBytes } from '#app/pictures/picture-bytes.server.ts'
import { keepPicture } from '#app/pictures/keep-picture.server.ts'
import { fileOf } from '#app/pictures/picture-file.ts'
import { db } from '#app/platform/database.server.ts'
import { log } from '#app/platform/log.server.ts'

/**
 * Puts the cover of an old page on the draft that goes on from it, as a picture of its own, so that neither goes when the other
 * is erased. A picture that is not there any more is none that anybody waits for.
 */
export async function copyCover(
  fromPublicId: string,
  to: { readonly teamId: number; readonly personId: number },
): Promise<void> {
  const [cover, draft] = await Promise.all([findCover(fromPublicId), findDraft(to.teamId)])
  if (!cover || !draft) return
  const bytes = await findPictureBytes(fileOf(cover))
  if (!bytes) return
  const kept = await keepPicture({ ...to, bytes })
  if (kept.kind !== 'kept') {
    log.warn({ kind: kept.kind }, 'the cover of a team that starts again was not taken over')
    return
  }
  await db
    .insertInto('team_version_picture')
    .columns(['version_id', 'picture_id', 'part', 'alt', 'focus'])
    .expression((from) =>
      from
        .selectFrom('picture')
        .select((row) => [
          row.val(draft.id).as('version_id'),
          'picture.id',
          row.val('cover' as const).as('part'),
          row.val(cover.alt).as('alt'),
          row.val(cover.focus).as('focus'),
        ])
        .where('picture.name', '=', kept.name),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

async function findCover(teamPublicId: string) {
  return await db
    .selectFrom('team')
    .innerJoin('team_version_picture as p', 'p.version_id', 'team.approved_version_id')
    .innerJoin('picture', 'picture.id', 'p.picture_id')
    .select(['picture.name', 'picture.width', 'p.alt', 'p.focus'])
    .where('team.public_id', '=', teamPublicId)
    .where('p.part', '=', 'cover')
    .where('p.removed_at', 'is', null)
    .where('picture.arrived_at', 'is not', null)
    .where('picture.withdrawn_at', 'is', null)
    .where('picture.erased_at', 'is', null)
    .executeTakeFirst()
}

/** What is being written, while it has no cover. */
async function findDraft(teamId: number) {
  return await db
    .selectFrom('team_version')
    .select('id')
    .where('team_id', '=', teamId)
    .where('submitted_at', 'is', null)
    .where('decided_at', 'is', null)
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom('team_version_picture as p')
            .select('p.picture_id')
            .whereRef('p.version_id', '=', 'team_version.id')
            .where('p.part', '=', 'cover'),
        ),
      ),
    )
    .executeTakeFirst()
}
