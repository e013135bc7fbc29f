import { readdir } from 'node:fs/promises'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { fileName, filesOf } from '#app/pictures/picture-file.ts'
import { pictureStore } from '#app/pictures/picture-store.server.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { aCampaign, anOrganization, aPicture } from '#db/testing/builders.ts'
import { eraseOldPictures } from './erase-old-pictures.server.ts'
import { removePicture } from './remove-picture.server.ts'
import { restorePicture } from './restore-picture.server.ts'
import { aLiveTeam, by, put, sendAndApprove, shownOn } from './testing/looks.ts'

const DAY = 86_400_000

beforeAll(async () => {
  await anOrganization()
  await aCampaign()
})
afterEach(() => {
  shiftClock(0)
  vi.restoreAllMocks()
})

test('what a page uses stays; what was taken out, replaced or never used goes after a week', async () => {
  const team = await aLiveTeam()
  const used = await put(team)
  const replaced = await put(team, { part: 'cover' })
  await sendAndApprove(team)
  const cover = await put(team, { part: 'cover' })
  await sendAndApprove(team)
  const taken = await put(team)
  await removePicture({ ...by(team), name: taken })
  const { name: unused } = await aPicture(team.id)
  const { name: cutOff } = await aPicture(team.id, { arrived_at: null })
  const gone = [replaced, taken, unused, cutOff]
  for (const name of [used, cover, ...gone]) await store(name)

  await eraseOldPictures()
  expect(await erased()).toEqual([])
  shiftClock(8 * DAY)
  await eraseOldPictures()
  expect(await erased()).toEqual(gone.toSorted())
  for (const name of gone) expect(await filesIn(name)).toBe(0)
  for (const name of [used, cover]) expect(await filesIn(name)).toBe(9)
  expect((await shownOn(team)).toSorted()).toEqual([`cover ${cover}`, used].toSorted())
})

test('cut off in the middle, it goes on the next night and leaves no file behind', async () => {
  const team = await aLiveTeam()
  const names = [(await aPicture(team.id)).name, (await aPicture(team.id)).name]
  for (const name of names) await store(name)
  shiftClock(8 * DAY)
  const remove = pictureStore.remove.bind(pictureStore)
  vi.spyOn(pictureStore, 'remove').mockImplementationOnce(async (files) => {
    await remove(files.slice(0, 4))
    throw new Error('the process ended here')
  })
  await expect(eraseOldPictures()).rejects.toThrow('ended here')
  expect(await filesIn(names[0] ?? '')).toBe(5)
  await eraseOldPictures()
  for (const name of names) expect(await filesIn(name)).toBe(0)
})

test('a captain who puts a picture back in the very moment either has it or is told that it is gone', async () => {
  const team = await aLiveTeam()
  const name = await put(team)
  await sendAndApprove(team)
  await removePicture({ ...by(team), name })
  await store(name)
  shiftClock(8 * DAY)
  const [outcome] = await Promise.all([restorePicture({ ...by(team), name }), eraseOldPictures()])
  if (outcome === 'restored') {
    expect(await shownOn(team)).toEqual([name])
    expect(await filesIn(name)).toBe(9)
  } else {
    expect(outcome).toBe('picture-not-found')
    expect(await filesIn(name)).toBe(0)
  }
})

async function store(name: string): Promise<void> {
  for (const file of filesOf({ name, width: 1600 }))
    await pictureStore.put({ name: fileName(file), type: 'image/jpeg', bytes: Buffer.from('x') })
}

async function filesIn(name: string): Promise<number> {
  return (await readdir(env.PICTURES_FOLDER)).filter((file) => file.startsWith(name)).length
}

async function erased(): Promise<string[]> {
  const rows = await db
    .selectFrom('picture')
    .select('name')
    .where('erased_at', 'is not', null)
    .execute()
  return rows.map(({ name }) => name).toSorted()
}
