import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { someStaff } from '#app/people/testing/someone.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { anOrganization, aPicture, aTeam } from '#db/testing/builders.ts'
import { eraseOldPictures } from '../look/erase-old-pictures.server.ts'
import { isPublicPicture } from '../look/public-picture.server.ts'
import { findArticle } from './news-page.server.ts'
import { putBackUpdate, takeDownUpdate } from './take-down-update.server.ts'
import {
  aDraftUpdate,
  approve,
  captainOf,
  putPhoto,
  send,
  stateOf,
  versionsOf,
} from './testing/updates.ts'
import { answerUpdatePhoto, removeUpdatePhoto } from './update-photo.server.ts'

beforeAll(async () => {
  await anOrganization()
  await someStaff('nora@example.org', 'moderator')
})
beforeEach(async () => {
  await anOrganization({ news_waits: true })
})
afterEach(() => shiftClock(0))

describe('photos of news', () => {
  test('are public with it, gone as soon as they are taken out, and gone with it', async () => {
    const update = await aDraftUpdate()
    const { name } = await aPicture(update.team.id)
    await putPhoto(update, name)
    expect(await isPublicPicture(name)).toBe(false)
    await send(update)
    await approve(update)
    expect((await findArticle(update.team.slug, update.publicId))?.photos).toMatchObject([
      { alt: 'Our porch' },
    ])
    await takeDownUpdate({ ...update, as: 'captain', reason: '', by: update.captain })
    expect(await isPublicPicture(name)).toBe(false)
    await putBackUpdate({ ...update, as: 'captain', by: update.captain })
    expect(await isPublicPicture(name)).toBe(true)
    const before = await versionsOf(update)
    await removeUpdatePhoto(await captainOf(update), { id: update.publicId, name })
    expect(await isPublicPicture(name)).toBe(false)
    expect((await versionsOf(update))['news']).toBeGreaterThan(before['news'] ?? 0)
  })

  test('are not erased by night while a text has them', async () => {
    const update = await aDraftUpdate()
    const [kept, spare] = [await aPicture(update.team.id), await aPicture(update.team.id)]
    await putPhoto(update, kept.name)
    shiftClock(8 * 86_400_000)
    await eraseOldPictures()
    expect(await isErased(kept.name)).toBe(false)
    expect(await isErased(spare.name)).toBe(true)
  })

  test('are six at most, and a seventh that is refused leaves the news with staff', async () => {
    const update = await aDraftUpdate()
    for (let n = 0; n < 6; n += 1) await putPhoto(update, (await aPicture(update.team.id)).name)
    await send(update)
    const { name } = await aPicture(update.team.id)
    expect(await putPhoto(update, name)).toMatchObject({ answer: { errors: [{ field: 'alt' }] } })
    expect(await stateOf(update)).toBe('waiting')
  })

  test('need words for who cannot see them, and another team’s are not there (S5)', async () => {
    const update = await aDraftUpdate()
    const { name } = await aPicture(update.team.id)
    const captain = await captainOf(update)
    const place = { id: update.publicId, name }
    expect(await answerUpdatePhoto(captain, place, formOf({ alt: '' }))).toMatchObject({
      answer: { errors: [{ field: 'alt' }] },
    })
    const theirs = await aPicture((await aTeam()).id)
    await expect(
      answerUpdatePhoto(captain, { ...place, name: theirs.name }, formOf({ alt: 'Theirs' })),
    ).rejects.toMatchObject({ status: 404 })
  })
})

async function isErased(name: string): Promise<boolean> {
  const { erased_at: at } = await db
    .selectFrom('picture')
    .select('erased_at')
    .where('name', '=', name)
    .executeTakeFirstOrThrow()
  return at !== null
}
