import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { bookMovements } from '#app/giving/book-movements.server.ts'
import { findPublicTeamPage } from '#app/giving/public-team-page.server.ts'
import { lettersTo } from '#app/mail/testing/letters.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { aCaptain, anOrganization, aTeam } from '#db/testing/builders.ts'
import { aPaidGift } from '#db/testing/gifts.ts'
import { aRefund } from '#db/testing/money-lines.ts'
import type { APerson, ATeam } from '#db/testing/builders.ts'
import { noteMilestones, passOverMilestones } from './milestones.server.ts'

let team: ATeam
let captain: APerson

beforeAll(async () => {
  await anOrganization()
})
beforeEach(async () => {
  team = await aTeam({ goal_cents: 100_000 })
  captain = await aCaptain(team)
})
afterEach(() => shiftClock(0))

test('each step is told once, however often it is looked at, by two at once', async () => {
  for (const [amount, told] of [
    [5_000, ['The first gift for Saturday Men is in']],
    [20_000, ['Saturday Men has reached a quarter of its goal']],
    [1_000, []],
    [30_000, ['Saturday Men is half way there']],
    [20_000, ['Saturday Men has reached three quarters of its goal']],
    [30_000, ['Saturday Men has reached its goal']],
    [50_000, []],
  ] as const) {
    const before = (await subjects()).length
    await aPaidGift({ team, amount_cents: amount })
    await Promise.all([noteMilestones(), noteMilestones(), noteMilestones()])
    expect((await subjects()).slice(before), String(amount)).toEqual(told)
  }
})

test('one gift that passes several is told as the furthest alone, and the others are never told after', async () => {
  await aPaidGift({ team, amount_cents: 60_000 })
  await noteMilestones()
  await noteMilestones()
  expect(await subjects()).toEqual(['Saturday Men is half way there'])
  expect(await noted()).toEqual(['first-gift', 'half', 'quarter'])
})

test('what goes back is not told, the page says only what is still so, and what comes again is not told again', async () => {
  const gift = await aPaidGift({ team, amount_cents: 55_000 })
  await noteMilestones()
  expect(await shown()).toMatch(/^Half of the goal/)
  await bookMovements([aRefund(gift, 20_000)])
  await noteMilestones()
  expect(await shown()).toMatch(/^A quarter of the goal/)
  await aPaidGift({ team, amount_cents: 20_000 })
  await noteMilestones()
  expect(await shown()).toMatch(/^Half of the goal/)
  expect(await subjects()).toHaveLength(1)
})

test('what is only expected is no step', async () => {
  await db
    .updateTable('team_total')
    .set({ expected_cents: 90_000 })
    .where('team_id', '=', team.id)
    .execute()
  await noteMilestones()
  expect(await noted()).toEqual([])
  await db
    .updateTable('team_total')
    .set({ expected_cents: 0 })
    .where('team_id', '=', team.id)
    .execute()
})

test('a goal that is set higher may be reached once more, and the steps below it are told no second time', async () => {
  await aPaidGift({ team, amount_cents: 100_000 })
  await noteMilestones()
  await db.updateTable('team').set({ goal_cents: 150_000 }).where('id', '=', team.id).execute()
  await noteMilestones()
  expect(await shown()).toMatch(/^Half of the goal/)
  await aPaidGift({ team, amount_cents: 50_000 })
  await noteMilestones()
  expect(await subjects()).toEqual(Array(2).fill('Saturday Men has reached its goal'))
})

test('old money that is counted again is noted and no news', async () => {
  await aPaidGift({ team, amount_cents: 60_000 })
  shiftClock(5 * 86_400_000)
  await noteMilestones()
  expect(await noted()).toContain('half')
  expect(await subjects()).toEqual([])
})

test('what was passed over before is not told, and the page changes with what is noted', async () => {
  await aPaidGift({ team, amount_cents: 60_000 })
  const before = await version()
  await passOverMilestones()
  expect(await version()).toBeGreaterThan(before)
  await noteMilestones()
  expect(await subjects()).toEqual([])
})

test('a page out of sight has no steps', async () => {
  const hidden = await aTeam({ status: 'hidden', goal_cents: 100_000 })
  await aPaidGift({ team: hidden, amount_cents: 60_000 })
  await noteMilestones()
  expect(
    await db.selectFrom('team_milestone').selectAll().where('team_id', '=', hidden.id).execute(),
  ).toEqual([])
})

async function subjects(): Promise<string[]> {
  const letters = await lettersTo(captain.email, 'team-milestone')
  return letters.map((letter) => letter?.subject ?? '')
}

async function noted(): Promise<string[]> {
  const rows = await db
    .selectFrom('team_milestone')
    .select('kind')
    .where('team_id', '=', team.id)
    .execute()
  return rows.map(({ kind }) => kind).toSorted()
}

async function shown() {
  return (await findPublicTeamPage(team.slug))?.page.milestone
}

async function version(): Promise<number> {
  const row = await db
    .selectFrom('page_version')
    .select('version')
    .where('page', '=', `teams/${team.slug}`)
    .executeTakeFirst()
  return row?.version ?? 0
}
