import { z } from 'zod'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { putFiles } from './keep-picture.server.ts'
import { makeFiles } from './make-picture.server.ts'
import { fileName, fileOf, filesOf, firstFilesOf } from './picture-file.ts'
import { pictureStore } from './picture-store.server.ts'

const Payload = z.object({ pictureId: z.number() })

/** The job after an upload: every size and format that the upload itself did not wait for. */
export async function finishPictureJob(payload: unknown): Promise<void> {
  const { pictureId } = Payload.parse(payload)
  const picture = await db
    .selectFrom('picture')
    .select(['name', 'width'])
    .where('id', '=', pictureId)
    .where('finished_at', 'is', null)
    .where('erased_at', 'is', null)
    .executeTakeFirst()
  if (!picture) return
  const widest = await pictureStore.get(fileName(fileOf(picture)))
  if (!widest) throw new Error(`The widest file of picture ${pictureId} is not in the store`)
  const there = new Set(firstFilesOf(picture).map(fileName))
  const missing = filesOf(picture).filter((file) => !there.has(fileName(file)))
  await putFiles(picture.name, await makeFiles(widest, missing))
  await db.updateTable('picture').set({ finished_at: now() }).where('id', '=', pictureId).execute()
}
