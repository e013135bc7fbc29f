import { photoOf } from '#app/pictures/photo.ts'
import { db } from '#app/platform/database.server.ts'
import { findPictures } from '#app/teams/look/shown-look.server.ts'

/** Where staff find the files of any picture. */
export const BELOW = '/staff/pictures'

/** The pictures that everyone sees on a team's page. */
export async function findShownPictures(versionId: number | null) {
  const pictures = versionId === null ? [] : await findPictures(versionId)
  return pictures.map((picture) => ({ name: picture.name, photo: photoOf(picture, BELOW) }))
}

export type ShownPicture = Awaited<ReturnType<typeof findShownPictures>>[number]

/** One of them, with its team. */
export async function findShownPicture(slug: string, name: string) {
  const team = await db
    .selectFrom('team')
    .select(['slug', 'name', 'approved_version_id'])
    .where('slug', '=', slug)
    .executeTakeFirst()
  if (!team) return undefined
  const shown = await findShownPictures(team.approved_version_id)
  const picture = shown.find((each) => each.name === name)
  return picture && { slug: team.slug, teamName: team.name, picture }
}
