import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { beforeAll, expect, test } from 'vitest'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { spend } from '#app/platform/rate-limit.server.ts'
import { aCaptain, anOrganization, aTeam } from '#db/testing/builders.ts'
import { finishPictureJob } from './finish-picture.server.ts'
import { keepPicture } from './keep-picture.server.ts'
import { fileName, filesOf } from './picture-file.ts'
import { aJpeg } from './testing/images.ts'

beforeAll(async () => {
  await anOrganization()
})

test('an upload is there at once in two sizes, and its job makes the rest, however often it runs', async () => {
  const upload = await anUpload()
  const kept = await keepPicture(upload)
  if (kept.kind !== 'kept') throw new Error(kept.kind)
  const { id, ...picture } = await findPicture(kept.name)
  expect(picture).toMatchObject({ width: 1080, height: 720, finished_at: null })
  expect(picture.arrived_at).not.toBeNull()
  expect(await filesIn(kept.name)).toHaveLength(2)
  for (const _ of ['once', 'again']) await finishPictureJob({ pictureId: id })
  expect((await findPicture(kept.name)).finished_at).not.toBeNull()
  expect(await filesIn(kept.name)).toEqual(filesOf(picture).map(fileName).toSorted())
})

test('a name cannot be guessed, and two uploads of the same file at once are two pictures', async () => {
  const upload = await anUpload()
  const kept = await Promise.all([keepPicture(upload), keepPicture(upload)])
  const names = kept.map((each) => (each.kind === 'kept' ? each.name : each.kind))
  expect(new Set(names).size).toBe(2)
  for (const name of names) expect(name).toMatch(/^[0-9a-f]{32}$/)
})

test('what is no picture leaves no row and no file', async () => {
  const upload = await anUpload()
  const kept = await keepPicture({ ...upload, bytes: Buffer.from('no picture') })
  expect(kept).toEqual({ kind: 'refused', why: 'not-a-picture' })
  expect(await picturesOf(upload.teamId)).toEqual([])
})

test('an upload that is cut off before its files were stored is known, and never shown', async () => {
  const upload = await anUpload()
  await rm(env.PICTURES_FOLDER, { recursive: true, force: true })
  await writeFile(env.PICTURES_FOLDER, 'where a folder should be')
  await expect(keepPicture(upload)).rejects.toThrow()
  await rm(env.PICTURES_FOLDER)
  expect(await picturesOf(upload.teamId)).toMatchObject([{ arrived_at: null }])
})

test('sixty uploads an hour are enough for anybody', async () => {
  const upload = await anUpload()
  const limit = { name: 'uploads', points: 60, seconds: 3600 }
  for (let turn = 0; turn < 60; turn++) await spend(limit, String(upload.personId))
  expect(await keepPicture(upload)).toMatchObject({ kind: 'too-many' })
})

async function anUpload() {
  await mkdir(env.PICTURES_FOLDER, { recursive: true })
  const team = await aTeam()
  const captain = await aCaptain(team)
  return { teamId: team.id, personId: captain.id, bytes: await aJpeg() }
}

async function picturesOf(teamId: number) {
  return await db.selectFrom('picture').selectAll().where('team_id', '=', teamId).execute()
}

async function findPicture(name: string) {
  return await db
    .selectFrom('picture')
    .selectAll()
    .where('name', '=', name)
    .executeTakeFirstOrThrow()
}

async function filesIn(name: string): Promise<string[]> {
  const files = await readdir(env.PICTURES_FOLDER)
  return files.filter((file) => file.startsWith(name)).toSorted()
}
