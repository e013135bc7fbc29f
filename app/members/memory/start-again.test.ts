import { beforeAll, beforeEach, expect, test } from 'vitest'
import { findPublicTeamPage } from '#app/giving/public-team-page.server.ts'
import { lettersTo } from '#app/mail/testing/letters.ts'
import { db } from '#app/platform/database.server.ts'
import { findWentOn } from '#app/teams/memory/went-on.server.ts'
import { findMyTeams } from '#app/teams/my-teams.server.ts'
import {
  aCampaign,
  aCaptain,
  aMember,
  anOrganization,
  aTeam,
  aWaitingVersion,
} from '#db/testing/builders.ts'
import { aPaidGift } from '#db/testing/gifts.ts'
import type { APerson, ATeam } from '#db/testing/builders.ts'
import { startAgain } from './start-again.server.ts'

let before: ATeam
let captain: APerson

beforeAll(async () => {
  await anOrganization()
})
beforeEach(async () => {
  const last = await aCampaign({ closed_at: new Date(), starts_on: '2025-01-01' })
  await aCampaign()
  before = await aTeam({ campaign_id: last.id, name: 'Saturday Men', suggested: '5000 A desk' })
  captain = await aCaptain(before, { email: `captain-${before.id}@example.org` })
  const version = await aWaitingVersion(before, {
    suggested: '5000 A desk',
    color: 'lake',
    scene: 'yard-sale',
    ends_on: '2025-06-01',
  })
  await db
    .updateTable('team_version')
    .set({ decided_at: new Date(), decision: 'approved' })
    .where('id', '=', version.id)
    .execute()
  await db
    .updateTable('team')
    .set({ status: 'closed', approved_version_id: version.id, published_at: new Date() })
    .where('id', '=', before.id)
    .execute()
})

test('one press makes a draft with the words, look and amounts of then, for the campaign of now, and no money', async () => {
  await aPaidGift({ team: before })
  const outcome = await press()
  if (outcome.kind !== 'started') throw new Error(outcome.kind)
  const team = await db
    .selectFrom('team')
    .innerJoin('team_version as v', 'v.team_id', 'team.id')
    .innerJoin('team_total as s', 's.team_id', 'team.id')
    .select(['team.status', 'team.again_of', 'team.campaign_id', 's.raised_cents', 's.gift_count'])
    .select(['v.name', 'v.story', 'v.plan', 'v.goal_cents', 'v.suggested', 'v.color', 'v.scene'])
    .select(['v.ends_on', 'v.decided_at', 'v.submitted_at'])
    .where('team.slug', '=', outcome.slug)
    .executeTakeFirstOrThrow()
  expect(team).toEqual({
    status: 'draft',
    again_of: before.id,
    campaign_id: (await aCampaign()).id,
    raised_cents: 0,
    gift_count: 0,
    name: before.name,
    story: before.story,
    plan: before.plan,
    goal_cents: before.goal_cents,
    suggested: '5000 A desk',
    color: 'lake',
    scene: 'yard-sale',
    ends_on: null,
    decided_at: null,
    submitted_at: null,
  })
  expect(outcome.slug).not.toBe(before.slug)
  const mine = await findMyTeams(captain.id)
  expect(mine.map(({ slug }) => slug)).toEqual([outcome.slug, before.slug])
})

test('everybody who was on the team is asked by email, and nobody is on it without a yes', async () => {
  const people = await Promise.all([1, 2, 3].map(() => aMember(before)))
  const outcome = await press()
  expect(outcome).toMatchObject({ kind: 'started', asked: 3 })
  for (const { person } of people)
    expect(await lettersTo(person.email, 'team-invitation')).toHaveLength(1)
  expect(await membersOf(outcome)).toEqual([captain.id])
})

test('a large team is asked whole, since staff have read its words before', async () => {
  for (let n = 0; n < 14; n++) await aMember(before)
  expect(await press()).toMatchObject({ asked: 14 })
})

test('pressed twice at once there is one draft and one letter to each; who said no is not asked again', async () => {
  const { person } = await aMember(before)
  const [one, other] = await Promise.all([press(), press()])
  expect([one.kind, other.kind]).toEqual(['started', 'started'])
  expect(await lettersTo(person.email, 'team-invitation')).toHaveLength(1)
  const { token_hash: hash } = await db
    .selectFrom('team_invitation')
    .select('token_hash')
    .where('email', '=', person.email)
    .executeTakeFirstOrThrow()
  await db
    .updateTable('team_invitation')
    .set({ refused_at: new Date() })
    .where('token_hash', '=', hash)
    .execute()
  expect(await press()).toMatchObject({ kind: 'started', asked: 0 })
  expect(
    await db.selectFrom('team').select('id').where('again_of', '=', before.id).execute(),
  ).toHaveLength(1)
})

test('a second captain who presses later is told that it was begun, and is among those who were asked', async () => {
  const second = await aCaptain(before)
  await press()
  expect(await lettersTo(second.email, 'team-invitation')).toHaveLength(1)
  expect(await press(second)).toEqual({ kind: 'begun-by-another' })
})

test('S5: a member, a captain of another team, and whoever presses for an open page start nothing', async () => {
  const { person: member } = await aMember(before)
  const stranger = await aCaptain(await aTeam())
  expect(await press(member)).toEqual({ kind: 'not-allowed' })
  expect(await press(stranger)).toEqual({ kind: 'not-allowed' })
  const open = await aTeam()
  const own = await aCaptain(open)
  expect(await startAgain({ teamPublicId: open.public_id, by: personOf(own) })).toEqual({
    kind: 'not-allowed',
  })
})

test('the new page tells what came the time before, with the way there, and tells nothing of a page out of sight', async () => {
  await aPaidGift({ team: before, amount_cents: 124_000 })
  const outcome = await press()
  if (outcome.kind !== 'started') throw new Error(outcome.kind)
  await db
    .updateTable('team')
    .set({ status: 'live', published_at: new Date() })
    .where('slug', '=', outcome.slug)
    .execute()
  const told = async () => (await findPublicTeamPage(outcome.slug))?.page.lastYear
  expect(await told()).toEqual({ href: `/teams/${before.slug}`, raised: '$1,240', gifts: 1 })
  const version = await versionOf(outcome.slug)
  await aPaidGift({ team: before, amount_cents: 1_000 })
  expect(await versionOf(outcome.slug)).toBeGreaterThan(version)
  await db.updateTable('team').set({ status: 'hidden' }).where('id', '=', before.id).execute()
  expect(await told()).toBe(null)
})

test('the desk of the old page leads to the one that went on, and to none that is not for all to see', async () => {
  const outcome = await press()
  if (outcome.kind !== 'started') throw new Error(outcome.kind)
  expect(await findWentOn(before.id)).toBe(null)
  await db.updateTable('team').set({ status: 'live' }).where('slug', '=', outcome.slug).execute()
  expect(await findWentOn(before.id)).toMatchObject({ href: `/teams/${outcome.slug}` })
})

test('of somebody’s teams those that closed stand last, however new they are', async () => {
  const goesOn = await aTeam()
  const closedSince = await aTeam({ status: 'closed' })
  for (const team of [goesOn, closedSince]) await aWaitingVersion(team)
  await db
    .insertInto('team_member')
    .values(
      [goesOn, closedSince].map((team) => ({
        team_id: team.id,
        person_id: captain.id,
        role: 'captain' as const,
        display_name: 'Denise K.',
      })),
    )
    .execute()
  const mine = await findMyTeams(captain.id)
  expect(mine.map(({ slug }) => slug)).toEqual([goesOn.slug, closedSince.slug, before.slug])
})

function press(by = captain) {
  return startAgain({ teamPublicId: before.public_id, by: personOf(by) })
}

function personOf({ id, public_id: publicId, email, name }: APerson) {
  return { id, publicId, email, name }
}

async function membersOf(outcome: Awaited<ReturnType<typeof startAgain>>): Promise<number[]> {
  const rows = await db
    .selectFrom('team_member')
    .innerJoin('team', 'team.id', 'team_member.team_id')
    .select('person_id')
    .where('team.slug', '=', outcome.kind === 'started' ? outcome.slug : '')
    .execute()
  return rows.map(({ person_id: id }) => id)
}

async function versionOf(slug: string): Promise<number> {
  const row = await db
    .selectFrom('page_version')
    .select('version')
    .where('page', '=', `teams/${slug}`)
    .executeTakeFirst()
  return row?.version ?? 0
}
