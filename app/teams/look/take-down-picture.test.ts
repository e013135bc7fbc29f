import { beforeAll, expect, test } from 'vitest'
import { actorOf } from '#app/people/audit.server.ts'
import { db } from '#app/platform/database.server.ts'
import { aCampaign, anOrganization, aStaffMember } from '#db/testing/builders.ts'
import { isPublicPicture } from './public-picture.server.ts'
import { restorePicture } from './restore-picture.server.ts'
import { takeDownPicture } from './take-down-picture.server.ts'
import {
  aLiveTeam,
  by,
  pageVersion,
  put,
  sendAndApprove,
  shownOn,
  writtenOn,
} from './testing/looks.ts'

type Team = Awaited<ReturnType<typeof aLiveTeam>>

beforeAll(async () => {
  await anOrganization()
  await aCampaign()
})

test('S35 one picture leaves the page at once and for good; the page moves, the other pictures stay', async () => {
  const team = await aLiveTeam()
  const cover = await put(team, { part: 'cover' })
  const other = await put(team, { alt: 'A table' })
  await sendAndApprove(team)
  const before = await pageVersion(team)

  expect(await takeDown(team, cover)).toBe('picture-down')
  expect(await shownOn(team)).toEqual([other])
  expect(await writtenOn(team)).toEqual([other])
  expect(await isPublicPicture(cover)).toBe(false)
  expect(await pageVersion(team)).toBeGreaterThan(before)
  expect(await restorePicture({ ...by(team), name: cover })).toBe('picture-not-found')
})

test('a new cover can take its place', async () => {
  const team = await aLiveTeam()
  const cover = await put(team, { part: 'cover' })
  await sendAndApprove(team)
  await takeDown(team, cover)
  const next = await put(team, { part: 'cover' })
  await sendAndApprove(team)
  expect(await shownOn(team)).toEqual([`cover ${next}`])
})

test('of two moderators at once one takes it down; the record holds why, and each captain gets one letter', async () => {
  const team = await aLiveTeam()
  const name = await put(team, { part: 'cover', alt: 'The house' })
  await sendAndApprove(team)
  const outcomes = await Promise.all([takeDown(team, name), takeDown(team, name)])
  expect(outcomes.toSorted()).toEqual(['picture-down', 'picture-gone'])

  const record = await db
    .selectFrom('audit_log')
    .select('detail')
    .where('action', '=', 'take-down-picture')
    .where('subject_id', '=', team.publicId)
    .execute()
  expect(record).toEqual([{ detail: { picture: name, reason: 'It shows where she lives' } }])
  const letters = await db
    .selectFrom('message')
    .select('content')
    .where('kind', '=', 'picture-taken-down')
    .where('subject_id', '=', name)
    .execute()
  expect(letters).toMatchObject([
    { content: { alt: 'The house', reason: 'It shows where she lives' } },
  ])
})

test('a picture of another team is not to be found by this one’s address', async () => {
  const [team, other] = [await aLiveTeam(), await aLiveTeam()]
  const name = await put(other, { part: 'cover' })
  await sendAndApprove(other)
  expect(await takeDown(team, name)).toBe('picture-gone')
  expect(await shownOn(other)).toEqual([`cover ${name}`])
})

async function takeDown(team: Team, name: string) {
  const moderator = await aStaffMember('moderator')
  return await takeDownPicture({
    teamPublicId: team.publicId,
    name,
    reason: 'It shows where she lives',
    actor: actorOf(moderator),
  })
}
