import { beforeEach, expect, test } from 'vitest'
import { voidContribution } from '#app/contributions/change-contribution.server.ts'
import { handOf } from '#app/contributions/hand.ts'
import { aHand, anIncoming, received, totalsOf } from '#app/contributions/testing/money-by-hand.ts'
import { findEventPage } from '#app/events/page/event-page.server.ts'
import type { AnEvent } from '#app/events/testing/events.ts'
import { cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { saveBooking } from '../night/save-booking.server.ts'
import { aHeldNight, findNightMoney, noteFigure } from './testing/nights.ts'

beforeEach(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
})

test('after a night under its minimum its page thanks who came and says how to give, once the figure is known', async () => {
  const night = await aHeldNight({ leastSales: cents(200_000) })
  expect(await afterAll(night)).toBeNull()
  const before = await versionOf(night)
  expect(await noteFigure(night)).toBe('saved')
  expect(await afterAll(night)).toMatchObject({
    href: expect.stringContaining(`/teams/${night.team.slug}/give`),
  })
  // The page as it was kept before is not served any more.
  expect(await versionOf(night)).toBeGreaterThan(before)
  expect(await noteFigure(night, { sales: cents(300_000) }, 1)).toBe('saved')
  expect(await afterAll(night)).toBeNull()
})

test('a night that brought something, and one whose restaurant does not pay, say nothing of it to all', async () => {
  const night = await aHeldNight()
  await noteFigure(night)
  expect(await afterAll(night)).toBeNull()
  const [promise] = (await findNightMoney(night)).promises
  await voidContribution({
    publicId: promise?.public_id ?? '',
    revision: promise?.revision ?? 0,
    teamId: 'any',
    reason: 'They do not pay',
    by: await aHand('Ruth the treasurer'),
  })
  expect((await findNightMoney(night)).figure).toMatchObject({ result: 'not_paid' })
  expect(await afterAll(night)).toBeNull()
})

test('an address of the restaurant that is written down after the figure is where the receipt goes', async () => {
  const night = await aHeldNight()
  await noteFigure(night)
  expect(await giverOf(night)).toBe('office@copperpot.example')
  const expected = await totalsOf(night.team)
  expect(await saveEmail(night, 'mabel@copperpot.example', 1)).toBe('saved')
  expect(await giverOf(night)).toBe('mabel@copperpot.example')
  expect(await totalsOf(night.team)).toEqual(expected)
  // Without one of its own the address of the restaurant holds again.
  expect(await saveEmail(night, null, 2)).toBe('saved')
  expect(await giverOf(night)).toBe('office@copperpot.example')
})

test('once staff hold some of the check its receipt went where it went', async () => {
  const night = await aHeldNight()
  await noteFigure(night)
  const [promise] = (await findNightMoney(night)).promises
  await received(
    promise?.public_id ?? '',
    await aHand('Ruth the treasurer'),
    anIncoming({ amount: cents(10_000) }),
  )
  expect(await saveEmail(night, 'mabel@copperpot.example', 1)).toBe('saved')
  expect(await giverOf(night)).toBe('office@copperpot.example')
})

async function afterAll(night: AnEvent) {
  return (await findEventPage(night.team.slug, night.slug))?.page.afterAll
}

async function versionOf(night: AnEvent): Promise<number> {
  const { version } = await db
    .selectFrom('page_version')
    .select('version')
    .where('page', '=', `events/${night.team.slug}/${night.slug}`)
    .executeTakeFirstOrThrow()
  return version
}

async function giverOf(night: AnEvent): Promise<string | null> {
  const { promises } = await findNightMoney(night)
  return promises[0]?.giver_email ?? null
}

async function saveEmail(night: AnEvent, email: string | null, revision: number) {
  const actor = handOf(night.captain)
  return await saveBooking({ eventPublicId: night.publicId, actor, revision, booking: { email } })
}
