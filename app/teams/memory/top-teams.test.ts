import { beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '#app/platform/database.server.ts'
import { aCampaign, anOrganization, aTeam } from '#db/testing/builders.ts'
import { aPaidGift } from '#db/testing/gifts.ts'
import { findTopTeams, rankTeams } from './top-teams.server.ts'

beforeAll(async () => {
  await anOrganization()
})
beforeEach(async () => {
  await db.updateTable('organization').set({ ranking_shown: true }).execute()
  await db.updateTable('team').set({ unranked_at: new Date() }).execute()
})

test('teams stand by what is in, and neither who wishes to stay out nor who has nothing is among them', async () => {
  const [small, large, shy] = [
    await aTeam({ name: 'Small' }),
    await aTeam({ name: 'Large' }),
    await aTeam(),
  ]
  await aTeam({ name: 'Nothing yet' })
  await aPaidGift({ team: small, amount_cents: 2_000 })
  await aPaidGift({ team: large, amount_cents: 9_000 })
  await aPaidGift({ team: shy, amount_cents: 50_000 })
  await leaveOut(shy.id)
  await rankTeams()
  expect(await listed()).toEqual(['1 Large $90', '2 Small $20'])
})

test('a team that leaves itself out, or is hidden, is gone at once, and nobody has to wait for the next count', async () => {
  const team = await aTeam({ name: 'Gone' })
  await aPaidGift({ team, amount_cents: 2_000 })
  await rankTeams()
  const before = await version()
  await leaveOut(team.id)
  expect(await listed()).toEqual([])
  expect(await version()).toBeGreaterThan(before)
})

test('a count that finds all as it was changes no page, and two at once make one list', async () => {
  const team = await aTeam()
  await aPaidGift({ team, amount_cents: 2_000 })
  await Promise.all([rankTeams(), rankTeams(), rankTeams()])
  const before = await version()
  await rankTeams()
  expect(await version()).toBe(before)
  await aPaidGift({ team, amount_cents: 1_000 })
  await rankTeams()
  expect(await version()).toBeGreaterThan(before)
})

test('where the organization wishes none there is no such page; teams of a campaign that is over are not in it', async () => {
  const last = await aCampaign({ closed_at: new Date(), starts_on: '2025-01-01' })
  await aPaidGift({ team: await aTeam({ campaign_id: last.id }), amount_cents: 2_000 })
  await rankTeams()
  expect(await listed()).toEqual([])
  await db.updateTable('organization').set({ ranking_shown: false }).execute()
  expect(await findTopTeams()).toBe(undefined)
})

async function leaveOut(id: number) {
  await db.updateTable('team').set({ unranked_at: new Date() }).where('id', '=', id).execute()
}

async function listed() {
  const top = await findTopTeams()
  return top?.teams.map(({ place, name, raised }) => `${place} ${name} ${raised}`)
}

async function version(): Promise<number> {
  const row = await db
    .selectFrom('page_version')
    .select('version')
    .where('page', '=', 'top-teams')
    .executeTakeFirst()
  return row?.version ?? 0
}
