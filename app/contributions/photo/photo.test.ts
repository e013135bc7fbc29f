import sharp from 'sharp'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Hand } from '#app/contributions/hand.ts'
import { findPhotos, sendContributionPhoto } from '#app/contributions/photo/find-photos.server.ts'
import { keepPhoto, MOST_PHOTOS } from '#app/contributions/photo/keep-photo.server.ts'
import { eraseRemovedPhotos, removePhoto } from '#app/contributions/photo/remove-photo.server.ts'
import { pictureStore } from '#app/pictures/picture-store.server.ts'
import { aJpeg } from '#app/pictures/testing/images.ts'
import { db } from '#app/platform/database.server.ts'
import { isPublicPicture } from '#app/teams/look/public-picture.server.ts'
import { aRequest, aSession, someStaff } from '#app/people/testing/someone.ts'
import { loader as captainsPhoto } from '#app/routes/manage.$slug.money.$id.photos.$file._index.tsx'
import { loader as staffPhoto } from '#app/routes/staff.contribution-photos.$file.tsx'
import { aCaptain, anOrganization, aTeam } from '#db/testing/builders.ts'
import type { APerson, ATeam } from '#db/testing/builders.ts'
import { aGiftByHand, aHand, logged, received } from '../testing/money-by-hand.ts'

let team: ATeam
let captain: APerson
let denise: Hand
let check: string

beforeEach(async () => {
  await anOrganization()
  team = await aTeam()
  captain = await aCaptain(team)
  denise = { id: captain.id, label: 'Denise Kowalski' }
  check = await logged(aGiftByHand(team, denise))
})

test('a photo is turned upright and says nothing of where and when it was taken (S26)', async () => {
  const bytes = await sharp(await aJpeg())
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '43/1 2/1 0/1' } })
    .toBuffer()
  expect(await keep(bytes)).toEqual({ kind: 'kept' })
  const sent = await sendContributionPhoto(await fileOfFirst(), null)
  const kept = await sharp(Buffer.from(await sent.arrayBuffer())).metadata()
  expect(kept).toMatchObject({ format: 'jpeg' })
  expect(kept.exif).toBeUndefined()
})

test('what is no picture is refused, and nothing is kept of it', async () => {
  expect(await keep(Buffer.from('Pay to the order of'))).toEqual({
    kind: 'refused',
    why: 'not-a-picture',
  })
  expect(await fileOfFirst()).toBe('')
})

test('of six that are added at once no more stay than may', async () => {
  const bytes = await aJpeg()
  const kept = await Promise.all(Array.from({ length: 6 }, () => keep(bytes)))
  expect(kept.filter(({ kind }) => kind === 'kept')).toHaveLength(MOST_PHOTOS)
  expect(kept.filter(({ kind }) => kind === 'enough')).toHaveLength(6 - MOST_PHOTOS)
})

describe('who sees a photo', () => {
  test('the captains of the team, at the address of what it belongs to, and no other captain', async () => {
    await keep(await aJpeg())
    const file = await fileOfFirst()
    const other = await aTeam()
    const stranger = await aCaptain(other)
    const theirs = await logged(aGiftByHand(other, { id: stranger.id, label: 'Somebody' }))
    const mine = await aSession(captain, 'captain')
    const another = await aSession(stranger, 'captain')
    expect(await statusFor(mine, { slug: team.slug, id: check, file })).toBe(200)
    expect(await statusFor(another, { slug: team.slug, id: check, file })).toBe(404)
    expect(await statusFor(another, { slug: other.slug, id: theirs, file })).toBe(404)
    expect(await statusFor(mine, { slug: team.slug, id: theirs, file })).toBe(404)
    expect(await isPublicPicture(file.slice(0, 32))).toBe(false)
  })

  test('of the staff only who handles money', async () => {
    await keep(await aJpeg())
    const file = await fileOfFirst()
    for (const [role, status] of [
      ['finance', 200],
      ['admin', 200],
      ['moderator', 403],
      ['viewer', 403],
    ] as const) {
      const { person } = await someStaff(`${role}@example.org`, role)
      const request = aRequest('/staff', [await aSession(person, 'staff')])
      const answer = await answerOf(() => staffPhoto({ request, params: { file }, context }))
      expect(answer.status, role).toBe(status)
    }
  })
})

describe('a photo that is deleted', () => {
  test('is gone at once, and its files by night', async () => {
    await keep(await aJpeg())
    const file = await fileOfFirst()
    expect(await remove(file)).toBe('removed')
    expect(await remove(file)).toBe('not-found')
    expect((await answerOf(() => sendContributionPhoto(file, null))).status).toBe(404)
    expect(await pictureStore.get(file)).toBeDefined()
    await eraseRemovedPhotos()
    expect(await pictureStore.get(file)).toBeUndefined()
  })

  test('stays when staff hold the money', async () => {
    await keep(await aJpeg())
    await received(check, await aHand('Ruth'))
    expect(await remove(await fileOfFirst())).toBe('held-by-staff')
  })
})

const context = { requestId: 'test', clientAddress: '127.0.0.1', nonce: '' }

async function keep(bytes: Uint8Array) {
  return await keepPhoto({ of: ofCheck(), bytes, by: denise })
}

async function remove(file: string) {
  const name = file.slice(0, 32)
  return await removePhoto({ of: ofCheck(), name, by: denise })
}

function ofCheck() {
  return { kind: 'contribution', publicId: check, teamId: team.id } as const
}

async function fileOfFirst(): Promise<string> {
  const { id } = await db
    .selectFrom('contribution')
    .select('id')
    .where('public_id', '=', check)
    .executeTakeFirstOrThrow()
  const [photo] = await findPhotos({ column: 'contribution_id', id }, '/photos')
  return photo?.src.replace('/photos/', '') ?? ''
}

async function statusFor(cookie: string, params: { slug: string; id: string; file: string }) {
  const request = aRequest('/manage', [cookie])
  return (await answerOf(() => captainsPhoto({ request, params, context }))).status
}

async function answerOf(ask: () => Promise<Response>): Promise<Response> {
  try {
    return await ask()
  } catch (thrown) {
    if (thrown instanceof Response) return thrown
    throw thrown
  }
}
