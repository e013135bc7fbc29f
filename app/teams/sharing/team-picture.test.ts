import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { fileName, fileOf } from '#app/pictures/picture-file.ts'
import { pictureStore } from '#app/pictures/picture-store.server.ts'
import { readPaper, readPicture } from '#app/ui/print/testing/read-print.ts'
import type { Pixels } from '#app/ui/print/testing/read-print.ts'
import { db } from '#app/platform/database.server.ts'
import { aCampaign, anOrganization } from '#db/testing/builders.ts'
import { aLiveTeam, put, sendAndApprove } from '../look/testing/looks.ts'
import type { StartedTeam } from '../testing/written-team.ts'
import { makePaper } from './make-paper.server.ts'
import { makeSharePicture } from './make-share-picture.server.ts'

beforeAll(async () => {
  await anOrganization()
  await aCampaign()
})

test('the captain’s own picture stands on the poster and beside the link once it is approved', async () => {
  const team = await aLiveTeam()
  const name = await put(team, { part: 'cover' })
  await store(name, '#00ff00')
  expect(await greens(team)).toEqual([0, 0])

  await sendAndApprove(team)
  const [poster, picture] = await greens(team)
  expect(poster).toBeGreaterThan(100_000)
  expect(picture).toBeGreaterThan(80_000)
})

test('the drawn cover stands in for a picture whose file is gone', async () => {
  const team = await aLiveTeam()
  await put(team, { part: 'cover' })
  await sendAndApprove(team)

  expect(await greens(team)).toEqual([0, 0])
})

async function store(name: string, background: string): Promise<void> {
  const { width, height } = await db
    .selectFrom('picture')
    .select(['width', 'height'])
    .where('name', '=', name)
    .executeTakeFirstOrThrow()
  const bytes = await sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .toBuffer()
  await pictureStore.put({ name: fileName(fileOf({ name, width })), type: 'image/jpeg', bytes })
}

/** How much of poster and picture is as green as no ink of ours. */
async function greens({ slug }: StartedTeam): Promise<[number, number]> {
  const poster = await makePaper(slug, 'poster')
  const picture = await makeSharePicture(slug, 'wide')
  if (!(poster instanceof Buffer) || !(picture instanceof Buffer)) throw new Error('nothing drawn')
  const { page } = await readPaper(poster)
  return [countGreen(page), countGreen(readPicture(picture))]
}

function countGreen({ data }: Pixels): number {
  let count = 0
  for (let at = 0; at < data.length; at += 4)
    if ((data[at] ?? 0) < 20 && (data[at + 1] ?? 0) > 240 && (data[at + 2] ?? 0) < 20) count++
  return count
}
