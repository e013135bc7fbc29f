import { db } from '#app/platform/database.server.ts'
import { findPictureBytes } from '#app/pictures/picture-bytes.server.ts'
import { fileName, firstFilesOf, readFileName, typeOf } from '#app/pictures/picture-file.ts'

/** The photos of a check or a count sheet, with their files below a path that asks who is asking. */
export async function findPhotos(contributionId: number, below: string) {
  const rows = await db
    .selectFrom('contribution_photo')
    .select(['name', 'width', 'height'])
    .where('contribution_id', '=', contributionId)
    .where('arrived_at', 'is not', null)
    .where('erased_at', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map(({ name, width, height }) => {
    const [small, whole] = firstFilesOf({ name, width })
    const file = small ?? whole
    return {
      name,
      width,
      height,
      src: `${below}/${file ? fileName(file) : name}`,
      wholeHref: `${below}/${fileName(whole ?? small ?? { name, width, ending: 'jpg' })}`,
    }
  })
}

/**
 * A file of such a photo: of one contribution of one team, or with `null` of any, for staff who handle money.
 * @throws a 404 that is the same for another team's and for none at all (S5).
 */
export async function sendContributionPhoto(
  file: string | undefined,
  of: { readonly teamId: number; readonly publicId: string } | null,
): Promise<Response> {
  const wanted = readFileName(file ?? '')
  const bytes = wanted && (await isThere(wanted.name, of)) && (await findPictureBytes(wanted))
  if (!wanted || !bytes) throw new Response('Not found', { status: 404 })
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': typeOf(wanted) } })
}

async function isThere(
  name: string,
  of: { readonly teamId: number; readonly publicId: string } | null,
): Promise<boolean> {
  const photo = await db
    .selectFrom('contribution_photo as p')
    .innerJoin('contribution as c', 'c.id', 'p.contribution_id')
    .select(['c.team_id', 'c.public_id'])
    .where('p.name', '=', name)
    .where('p.arrived_at', 'is not', null)
    .where('p.erased_at', 'is', null)
    .executeTakeFirst()
  if (!photo) return false
  return of === null || (photo.team_id === of.teamId && photo.public_id === of.publicId)
}
