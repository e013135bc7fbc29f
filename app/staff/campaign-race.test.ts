import { afterEach, expect, test } from 'vitest'
import { aGiftByHand, aHand, logged } from '#app/contributions/testing/money-by-hand.ts'
import { cents } from '#app/money/cents.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { aCampaign, anOrganization, aTeam } from '#db/testing/builders.ts'
import { aPaidGift } from '#db/testing/gifts.ts'
import { findCampaignRace } from './campaign-race.server.ts'

afterEach(() => shiftClock(0))

test('a campaign is measured against the one before by the same day, each from its own first day', async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
  const last = await aCampaign({
    starts_on: '2025-03-01',
    closed_at: new Date('2025-12-31T12:00:00Z'),
  })
  const current = await aCampaign({ starts_on: '2026-03-01' })
  const give = async (campaign: typeof last, day: string, amount_cents: number) =>
    await aPaidGift({
      team: await aTeam({ campaign_id: campaign.id }),
      amount_cents,
      paidAt: new Date(`${day}T18:00:00Z`),
    })
  await give(last, '2025-02-20', 100)
  await give(last, '2025-03-03', 2000)
  await give(last, '2025-03-04', 9000)
  await give(current, '2026-03-01', 700)
  await give(current, '2026-03-03', 800)
  expect(await findCampaignRace('2026-03-03', null)).toMatchObject({
    day: 3,
    current: { slug: current.slug, upTo: [700, 700, 1500] },
    last: { slug: last.slug, upTo: [100, 100, 2100, 11_100] },
    lastByThen: 2100,
  })
})

test('fees, what stays and what is expected are measured by the same day too, where a campaign knows of them', async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
  const closed_at = new Date('2026-12-31T12:00:00Z')
  await db.updateTable('campaign').set({ closed_at }).where('closed_at', 'is', null).execute()
  const last = await aCampaign({
    starts_on: '2027-03-01',
    closed_at: new Date('2027-12-31T12:00:00Z'),
  })
  const current = await aCampaign({ starts_on: '2028-03-01' })
  const treasurer = await aHand('Ruth Alvarez')
  const give = async (campaign: typeof last, day: string, amount_cents: number) =>
    await aPaidGift({
      team: await aTeam({ campaign_id: campaign.id }),
      amount_cents,
      paidAt: new Date(`${day}T18:00:00Z`),
    })
  await give(last, '2027-03-02', 10_000)
  await give(last, '2027-03-09', 50_000)
  await give(current, '2028-03-03', 20_000)
  const before = await findCampaignRace('2028-03-03', null)
  expect(before?.figures.current.expected).toBeNull()
  const team = await aTeam({ campaign_id: current.id })
  shiftClock(new Date('2028-03-02T18:00:00Z').getTime() - Date.now())
  await logged(aGiftByHand(team, treasurer, { amount: cents(4_000) }))
  shiftClock(new Date('2028-03-08T18:00:00Z').getTime() - Date.now())
  await logged(aGiftByHand(team, treasurer, { amount: cents(9_000) }))
  const race = await findCampaignRace('2028-03-03', null)
  const { current: own, last: its } = race?.figures ?? {}
  expect(own).toMatchObject({ raised: 20_000, expected: 4_000 })
  expect(its).toMatchObject({ raised: 10_000, expected: null })
  for (const one of [own, its]) expect(one?.net).toBe((one?.raised ?? 0) - (one?.fees ?? 0))
  expect(own?.fees).toBeGreaterThan(its?.fees ?? 0)
  expect(race?.current.upTo.at(-1)).toBe(own?.raised)
  expect(race?.lastByThen).toBe(its?.raised)
})

test('of one kind of team, only what came through such teams is measured, of both campaigns', async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
  const closed_at = new Date('2028-12-31T12:00:00Z')
  await db.updateTable('campaign').set({ closed_at }).where('closed_at', 'is', null).execute()
  const last = await aCampaign({
    starts_on: '2029-03-01',
    closed_at: new Date('2029-12-31T12:00:00Z'),
  })
  const current = await aCampaign({ starts_on: '2030-03-01' })
  const give = async (campaign: typeof last, kind: 'book_club' | 'family', cents: number) =>
    await aPaidGift({
      team: await aTeam({ campaign_id: campaign.id, kind }),
      amount_cents: cents,
      paidAt: new Date(`${campaign.starts_on}T18:00:00Z`),
    })
  await give(last, 'book_club', 1000)
  await give(last, 'family', 2000)
  await give(current, 'book_club', 4000)
  await give(current, 'family', 8000)
  expect(await findCampaignRace('2030-03-01', 'book_club')).toMatchObject({
    current: { upTo: [4000] },
    last: { upTo: [1000] },
    figures: { current: { raised: 4000 }, last: { raised: 1000 } },
  })
  expect(await findCampaignRace('2030-03-01', 'none')).toMatchObject({
    figures: { current: { raised: 0 }, last: { raised: 0 } },
  })
})

test('while there is one campaign there is nothing to measure it against', async () => {
  expect(await findCampaignRace('2026-02-01', null)).toBeNull()
})
