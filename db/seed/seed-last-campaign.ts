import { db } from '#app/platform/database.server.ts'
import { planGifts } from './gift-plan.ts'
import type { GiftPlan, OwnGifts } from './gift-plan.ts'
import { dayOf } from './organization.ts'
import type { DemoCampaign } from './organization.ts'
import { bookSeededGifts, payOutOnce, seedGifts } from './seed-gifts.ts'
import type { DemoStaff } from './seed-staff.ts'
import { seedTeam } from './seed-teams.ts'
import { lastTeams } from './teams/last-teams.ts'

const DAY = 86_400_000

/** A year before the demo's campaign began, in days before the demo was made. */
const BEGAN = 70 + 365
const LASTED = 120

const STORY = `Two rooms, two lamps, and somebody with time. Before there is a home, there has to be a place where a child can talk, or sit and say nothing.

Your teams paid for both rooms and for the first year of the people in them.`

const OWN: OwnGifts = {
  name: 'last-campaign',
  many: 24,
  days: LASTED - 4,
  amounts: [50, 100, 100, 250, 500, 500, 1000, 1000, 2500, 5000],
}

/** The campaign of a year ago, over, booked, paid out and found on the bank's statement: what this year's is measured against. Called again it changes nothing. */
export async function seedLastCampaign(
  campaign: DemoCampaign,
  { moderator, finance }: DemoStaff,
): Promise<readonly GiftPlan[]> {
  const last = await addCampaign(campaign)
  for (const team of lastTeams) await seedTeam(last, moderator, team)
  await goOn()
  const gifts = planGifts(last, lastTeams, OWN)
  await seedGifts(last, gifts, () => {})
  await bookSeededGifts(last)
  await payOutOnce(new Date(last.madeOn.getTime() + 3 * DAY))
  await bookSeededGifts(last)
  const foundOn = new Date(last.madeOn.getTime() + 8 * DAY)
  await db
    .updateTable('payout')
    .set({ statement_on: dayOf(foundOn), reconciled_by: finance.id, reconciled_at: foundOn })
    .where('arrives_on', '<', foundOn)
    .where('reconciled_at', 'is', null)
    .execute()
  return gifts
}

/** Ties teams of now to those that they go on from. */
async function goOn(): Promise<void> {
  for (const { slug, wentOnAs } of lastTeams) {
    if (wentOnAs === undefined) continue
    await db
      .updateTable('team')
      .set((row) => ({
        again_of: row
          .selectFrom('team as before')
          .select('before.id')
          .where('before.slug', '=', slug),
      }))
      .where('slug', '=', wentOnAs)
      .where('again_of', 'is', null)
      .execute()
  }
}

/** As the demo's campaign, but for its days. */
async function addCampaign(campaign: DemoCampaign): Promise<DemoCampaign> {
  const began = new Date(campaign.madeOn.getTime() - BEGAN * DAY)
  const over = new Date(began.getTime() + LASTED * DAY)
  await db
    .insertInto('campaign')
    .values({
      slug: 'counseling-rooms',
      name: 'Open the counseling rooms',
      tagline: 'Two quiet rooms in Milwaukee where a child can talk, or not.',
      story: STORY,
      goal_cents: 3_500_000,
      starts_on: dayOf(began),
      ends_on: dayOf(over),
      created_at: began,
      closed_at: over,
    })
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .execute()
  const { id } = await db
    .selectFrom('campaign')
    .select('id')
    .where('slug', '=', 'counseling-rooms')
    .executeTakeFirstOrThrow()
  return { ...campaign, id, madeOn: over }
}
