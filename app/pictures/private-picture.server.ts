import { db } from '#app/platform/database.server.ts'
import { findPictureBytes } from './picture-bytes.server.ts'
import { readFileName, typeOf } from './picture-file.ts'

/**
 * A file of a picture for somebody who may see it before everyone does, or after; of one team, or with `null` of any.
 * @throws a 404 that is the same for another team's and for none at all (S5).
 */
export async function sendPrivatePicture(
  file: string | undefined,
  teamId: number | null,
): Promise<Response> {
  return await sendPrivateFile(file, (name) => isThere(name, teamId))
}

/** A picture's file for whom `maySee` lets see it. @throws the same 404 for who may not and for none at all (S5). */
export async function sendPrivateFile(
  file: string | undefined,
  maySee: (name: string) => Promise<boolean>,
): Promise<Response> {
  const wanted = readFileName(file ?? '')
  const bytes = wanted && (await maySee(wanted.name)) && (await findPictureBytes(wanted))
  if (!wanted || !bytes) throw new Response('Not found', { status: 404 })
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': typeOf(wanted) } })
}

async function isThere(name: string, teamId: number | null): Promise<boolean> {
  const picture = await db
    .selectFrom('picture')
    .select('team_id')
    .where('name', '=', name)
    .where('erased_at', 'is', null)
    .executeTakeFirst()
  return picture !== undefined && (teamId === null || picture.team_id === teamId)
}
