import { sql } from 'kysely'
import { actorOf, recordChange } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { PicturePart } from '#db/schema/pictures.ts'
import { MOST_GALLERY } from './look.form.ts'
import type { PictureWords } from './look.form.ts'
import { openVersion } from './open-version.server.ts'

export interface LookChange {
  readonly teamPublicId: string
  readonly person: { readonly id: number; readonly name: string | null }
}

export type DescribingOutcome =
  | 'described'
  | 'gallery-full'
  | 'waiting'
  | 'picture-not-found'
  | 'team-not-found'

/** Puts a picture on the page that is being written, or changes where it stands and what is said of it. */
export async function describePicture(
  change: LookChange & { readonly name: string; readonly words: PictureWords },
): Promise<DescribingOutcome> {
  const { teamPublicId, person, name, words } = change
  return await inTransaction(async (trx) => {
    const open = await openVersion(trx, teamPublicId, person.id)
    if (open.kind !== 'open') return open.kind
    const { team, versionId } = open
    const picture = await trx
      .selectFrom('picture')
      .select('id')
      .where('name', '=', name)
      .where('team_id', '=', team.id)
      .where('arrived_at', 'is not', null)
      .where('erased_at', 'is', null)
      .executeTakeFirst()
    if (!picture) return 'picture-not-found'
    const placed = await placePicture(trx, versionId, picture.id, words)
    if (placed !== 'described') return placed
    await recordChange(trx, {
      actor: actorOf(person),
      action: 'describe-picture',
      subjectKind: 'team',
      subjectId: team.public_id,
      // Not the words, which may name somebody: this trail is never erased (S40).
      detail: { picture: name, part: words.part },
    })
    return 'described'
  })
}

/** The same within a version that is open; the team is locked, so that the last place of a gallery is given once. */
export async function placePicture(
  trx: Trx,
  versionId: number,
  pictureId: number,
  words: PictureWords,
): Promise<'described' | 'gallery-full'> {
  const before = await trx
    .selectFrom('team_version_picture')
    .select(['part', 'place'])
    .where('version_id', '=', versionId)
    .where('picture_id', '=', pictureId)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  const stays = before?.part === words.part
  if (words.part === 'gallery' && !stays && (await countGallery(trx, versionId)) >= MOST_GALLERY)
    return 'gallery-full'
  if (words.part !== 'gallery') await clearPart(trx, versionId, words.part, pictureId)
  const place = stays ? before.place : await nextPlace(trx, versionId)
  await trx
    .insertInto('team_version_picture')
    .values({ version_id: versionId, picture_id: pictureId, ...words, place })
    .onConflict((conflict) =>
      conflict
        .columns(['version_id', 'picture_id'])
        .doUpdateSet({ ...words, place, removed_at: null }),
    )
    .execute()
  await trx
    .updateTable('picture')
    .set({ withdrawn_at: null })
    .where('id', '=', pictureId)
    .where('withdrawn_at', 'is not', null)
    .execute()
  return 'described'
}

/** There is one cover and one still: the one before is taken out, which may be undone. */
export async function clearPart(
  trx: Trx,
  versionId: number,
  part: PicturePart,
  except: number | null,
): Promise<void> {
  await trx
    .updateTable('team_version_picture')
    .set({ removed_at: now() })
    .where('version_id', '=', versionId)
    .where('part', '=', part)
    .where('removed_at', 'is', null)
    .where('picture_id', '<>', except ?? -1)
    .execute()
}

async function countGallery(trx: Trx, versionId: number): Promise<number> {
  const { pictures } = await trx
    .selectFrom('team_version_picture')
    .select(({ fn }) => fn.countAll<number>().as('pictures'))
    .where('version_id', '=', versionId)
    .where('part', '=', 'gallery')
    .where('removed_at', 'is', null)
    .executeTakeFirstOrThrow()
  return pictures
}

async function nextPlace(trx: Trx, versionId: number): Promise<number> {
  const { last } = await trx
    .selectFrom('team_version_picture')
    .select(sql<number>`coalesce(max(place), 0)`.as('last'))
    .where('version_id', '=', versionId)
    .executeTakeFirstOrThrow()
  return last + 1
}
