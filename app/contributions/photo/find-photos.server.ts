import { db } from '#app/platform/database.server.ts'
import { privatePhotoOf } from '#app/pictures/private-photo.ts'
import { sendPrivateFile } from '#app/pictures/private-picture.server.ts'
import type { LockedSubject, PhotoSubject } from './photo-subject.server.ts'

/** The photos of a check, a count sheet or goods, with their files below a path that asks who is asking. */
export async function findPhotos(
  { column, id }: Pick<LockedSubject, 'column' | 'id'>,
  below: string,
) {
  const rows = await db
    .selectFrom('contribution_photo')
    .select(['name', 'width', 'height'])
    .where(column, '=', id)
    .where('arrived_at', 'is not', null)
    .where('erased_at', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map((row) => privatePhotoOf(row, below))
}

/**
 * A file of such a photo: of one thing of one team, or with `null` of any, for staff who handle money.
 * @throws a 404 that is the same for another team's and for none at all (S5).
 */
export async function sendContributionPhoto(
  file: string | undefined,
  of: PhotoSubject | null,
): Promise<Response> {
  return await sendPrivateFile(file, (name) => isThere(name, of))
}

async function isThere(name: string, of: PhotoSubject | null): Promise<boolean> {
  const photo = await db
    .selectFrom('contribution_photo as p')
    .leftJoin('contribution as c', 'c.id', 'p.contribution_id')
    .leftJoin('goods_gift as g', 'g.id', 'p.goods_id')
    .leftJoin('event_cost as k', 'k.id', 'p.cost_id')
    .leftJoin('event as e', 'e.id', 'k.event_id')
    .select(['c.team_id', 'c.public_id'])
    .select(['g.team_id as goods_team', 'g.public_id as goods_id'])
    .select(['e.team_id as cost_team', 'k.public_id as cost_id'])
    .where('p.name', '=', name)
    .where('p.arrived_at', 'is not', null)
    .where('p.erased_at', 'is', null)
    .executeTakeFirst()
  if (!photo) return false
  switch (of?.kind) {
    case undefined:
      return true
    case 'contribution':
      return photo.team_id === of?.teamId && photo.public_id === of.publicId
    case 'goods':
      return photo.goods_team === of?.teamId && photo.goods_id === of.publicId
    case 'cost':
      return photo.cost_team === of?.teamId && photo.cost_id === of.publicId
  }
}
