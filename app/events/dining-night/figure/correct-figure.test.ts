import { beforeEach, expect, test } from 'vitest'
import {
  changeContribution,
  voidContribution,
} from '#app/contributions/change-contribution.server.ts'
import { findCorrectionPage } from '#app/contributions/entry/entry-page.server.ts'
import { handOf } from '#app/contributions/hand.ts'
import type { Hand } from '#app/contributions/hand.ts'
import {
  aGiftByHand,
  aHand,
  anIncoming,
  received,
  totalsOf,
} from '#app/contributions/testing/money-by-hand.ts'
import { captainOf } from '#app/events/testing/events.ts'
import { cents } from '#app/money/cents.ts'
import { findAuditTrail } from '#app/people/audit.server.ts'
import { pool } from '#app/platform/database.server.ts'
import { aCaptain, anOrganization } from '#db/testing/builders.ts'
import { checkBooks } from '#db/books.ts'
import { findFigurePage } from './figure-page.server.ts'
import { saveFigure } from './save-figure.server.ts'
import { aFigure, aHeldNight, findNightMoney, noteFigure } from './testing/nights.ts'

let treasurer: Hand

beforeEach(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
  treasurer = await aHand('Ruth the treasurer')
})

test('a corrected figure changes what is expected, takes it back, and brings it again', async () => {
  const night = await aHeldNight({ leastSales: cents(30_000) })
  await noteFigure(night)
  await noteFigure(night, { sales: cents(104_000) }, 1)
  expect(await totalsOf(night.team)).toMatchObject({ expected_cents: 18_000 })
  await noteFigure(night, { sales: cents(20_000) }, 2)
  expect((await findNightMoney(night)).figure).toMatchObject({
    result: 'too_few_sales',
    contribution_id: null,
    revision: 3,
  })
  expect(await totalsOf(night.team)).toMatchObject({ expected_cents: 0 })
  await noteFigure(night, { sales: cents(64_000) }, 3)
  expect(await totalsOf(night.team)).toMatchObject({ expected_cents: 10_000 })
  const { promises } = await findNightMoney(night)
  expect(promises.map((one) => [one.amount_cents, one.voided_at !== null])).toEqual([
    [18_000, true],
    [10_000, false],
  ])
  const trail = await findAuditTrail({ subject: { kind: 'event', id: night.publicId } })
  expect(
    trail.filter(({ action }) => action === 'note-figure').map(({ detail }) => detail)[0],
  ).toMatchObject({
    before: { sales: '$200.00', amount: '$0.00' },
    after: { sales: '$640.00', amount: '$100.00' },
  })
  expect(await checkBooks(pool)).toEqual([])
})

test('once staff hold some of the check the figure stays, and a remark is the way', async () => {
  const night = await aHeldNight()
  await noteFigure(night)
  const { promises } = await findNightMoney(night)
  const publicId = promises[0]?.public_id ?? ''
  await received(publicId, treasurer, anIncoming({ amount: cents(10_000) }))
  expect(await noteFigure(night, { sales: cents(100_000) }, 1)).toBe('held-by-staff')
  expect(await noteFigure(night, { sales: cents(14_000) }, 1)).toBe('held-by-staff')
  expect(await findFigurePage(night.publicId)).toMatchObject({
    isHeldByStaff: true,
    check: { publicId, came: 10_000 },
  })
  expect((await findNightMoney(night)).figure).toMatchObject({ revision: 1, given_cents: 22_000 })
})

test('who entered the figure does not confirm its check (I18)', async () => {
  const night = await aHeldNight()
  await noteFigure(night)
  const publicId = (await findNightMoney(night)).promises[0]?.public_id ?? ''
  const incoming = anIncoming({ amount: cents(22_000) })
  expect(await received(publicId, handOf(night.captain), incoming)).toEqual({ kind: 'own-entry' })
  const other = await aCaptain(night.team)
  const words = aFigure({ sales: cents(114_000) })
  const wish = { eventPublicId: night.publicId, words, revision: 1, by: handOf(other) }
  expect(await saveFigure({ ...wish, seen: 'given 20000' })).toBe('saved')
  expect(await received(publicId, handOf(other), incoming)).toEqual({ kind: 'own-entry' })
})

test('what comes of a figure is corrected and withdrawn by the figure alone; staff can give it up', async () => {
  const night = await aHeldNight()
  await noteFigure(night)
  const promise = (await findNightMoney(night)).promises[0]
  const publicId = promise?.public_id ?? ''
  const by = handOf(night.captain)
  const which = { publicId, revision: 1, teamId: night.team.id, by }
  const words = { ...aGiftByHand(night.team, by), kind: 'restaurant_share' as const }
  expect(await changeContribution({ ...which, words })).toEqual({ kind: 'of-a-figure' })
  expect(await voidContribution({ ...which, reason: 'No' })).toEqual({ kind: 'of-a-figure' })
  expect((await findCorrectionPage(await captainOf(night), publicId))?.isOpen).toBe(false)
  const givenUp = {
    publicId,
    revision: 1,
    teamId: 'any',
    reason: 'They closed',
    by: treasurer,
  } as const
  expect(await voidContribution(givenUp)).toEqual({ kind: 'changed' })
  expect((await findNightMoney(night)).figure).toMatchObject({
    result: 'not_paid',
    given_cents: 0,
    contribution_id: null,
    revision: 2,
  })
  expect((await findFigurePage(night.publicId))?.figure?.reckoned?.outcome).toBe(
    '$0: the restaurant did not pay',
  )
  expect(await checkBooks(pool)).toEqual([])
  expect(await noteFigure(night, {}, 2)).toBe('saved')
  expect(await totalsOf(night.team)).toMatchObject({ expected_cents: 22_000 })
})
