import sharp from 'sharp'
import { fileName, fileOf } from '#app/pictures/picture-file.ts'
import { pictureStore } from '#app/pictures/picture-store.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { Pixels } from '#app/ui/print/testing/read-print.ts'

/** Stores the file of a photo, as green as no ink of ours. */
export async function storeGreen(name: string): Promise<void> {
  const { width, height } = await db
    .selectFrom('picture')
    .select(['width', 'height'])
    .where('name', '=', name)
    .executeTakeFirstOrThrow()
  const bytes = await sharp({ create: { width, height, channels: 3, background: '#00ff00' } })
    .jpeg()
    .toBuffer()
  await pictureStore.put({ name: fileName(fileOf({ name, width })), type: 'image/jpeg', bytes })
}

/** How much of a drawing is that green. */
export function countGreen({ data }: Pixels): number {
  let count = 0
  for (let at = 0; at < data.length; at += 4)
    if ((data[at] ?? 0) < 20 && (data[at + 1] ?? 0) > 240 && (data[at + 2] ?? 0) < 20) count++
  return count
}
