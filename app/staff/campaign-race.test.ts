import { expect, test } from 'vitest'
import { aCampaign, anOrganization, aPaidGift, aTeam } from '#db/testing/builders.ts'
import { findCampaignRace } from './campaign-race.server.ts'

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
  expect(await findCampaignRace('2026-03-03')).toMatchObject({
    day: 3,
    current: { slug: current.slug, upTo: [700, 700, 1500] },
    last: { slug: last.slug, upTo: [100, 100, 2100, 11_100] },
    lastByThen: 2100,
  })
})

test('while there is one campaign there is nothing to measure it against', async () => {
  expect(await findCampaignRace('2026-02-01')).toBeNull()
})
