import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '#app/platform/database.server.ts'
import { hashKey } from '#app/platform/keys.server.ts'
import { sealMark } from '#app/platform/seal.server.ts'
import { endNews } from '#app/teams/news/followers/end-news.server.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { startTestStripe } from '#db/testing/stripe.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import { fulfilGift } from './fulfil-gift.server.ts'
import { findGivePage } from './give-page.server.ts'
import { aDonor, payAtOf, sendGiveForm } from './testing/send-give-form.ts'

let stripe: TestStripe
let team: ATeam

beforeAll(async () => {
  stripe = await startTestStripe()
  await anOrganization()
})
beforeEach(async () => {
  team = await aTeam()
})
afterAll(() => stripe.stop())

test('a donor who ticked it follows the team once the gift is paid, with when and how', async () => {
  const payAt = payAtOf(await sendGiveForm(team.slug, { choice: '50', teamNews: 'yes' }))
  expect(await followers()).toEqual([])
  await pay(payAt, 'ida@example.org')
  expect(await followers()).toMatchObject([
    {
      email: 'ida@example.org',
      source: 'gift',
      gift_id: expect.any(Number),
      asked_at: expect.any(Date),
      confirmed_at: expect.any(Date),
      ended_at: null,
    },
  ])
})

test('a donor who did not is asked nothing and written to by nobody', async () => {
  await pay(payAtOf(await sendGiveForm(team.slug, { choice: '50' })), 'ida@example.org')
  expect(await followers()).toEqual([])
})

test('the campaign has no news of a team to ask for', async () => {
  await sendGiveForm(null, { choice: '50', teamNews: 'yes' })
  const gift = await newestGift()
  expect(gift.team_news).toBe(false)
})

test('who ended it stays off the list when the same gift is told of again, and is on it by a new tick', async () => {
  await pay(
    payAtOf(await sendGiveForm(team.slug, { choice: '50', teamNews: 'yes' })),
    'Ida@Example.org',
  )
  const [follower] = await followers()
  await endNews(sealMark('unfollow', follower?.public_id ?? ''), 'team')
  await fulfilGift((await newestGift()).public_id)
  await db
    .updateTable('gift')
    .set({ donor_email: 'ida@example.org' })
    .where('team_id', '=', team.id)
    .execute()
  expect((await followers())[0]?.ended_at).not.toBeNull()
  await pay(
    payAtOf(await sendGiveForm(team.slug, { choice: '25', teamNews: 'yes' })),
    'ida@example.org',
  )
  expect(await followers()).toMatchObject([{ email: 'ida@example.org', ended_at: null }])
})

test('the tick comes back as it was chosen', async () => {
  const donor = aDonor()
  await sendGiveForm(team.slug, { choice: '50', teamNews: 'yes' }, donor)
  const gift = await newestGift()
  const back = await findGivePage({
    teamSlug: team.slug,
    begunGift: gift.public_id,
    browserHash: hashKey(donor.browserKey),
    askedBy: null,
  })
  expect(back?.page.values.teamNews).toBe(true)
  await sendGiveForm(team.slug, { choice: '50' }, donor)
  expect((await newestGift()).team_news).toBe(false)
})

async function pay(payAt: string, email: string): Promise<void> {
  stripe.pay(/cs_test_\w+/.exec(payAt)?.[0] ?? '', { email })
  await fulfilGift((await newestGift()).public_id)
}

async function followers() {
  return await db
    .selectFrom('team_follower')
    .selectAll()
    .where('team_id', '=', team.id)
    .orderBy('id')
    .execute()
}

async function newestGift() {
  return await db
    .selectFrom('gift')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
}
