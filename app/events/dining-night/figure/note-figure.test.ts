import { beforeEach, expect, test } from 'vitest'
import { voidContribution } from '#app/contributions/change-contribution.server.ts'
import { handOf } from '#app/contributions/hand.ts'
import { logContribution } from '#app/contributions/log-contribution.server.ts'
import { aGiftByHand, logged, totalsOf } from '#app/contributions/testing/money-by-hand.ts'
import { cents } from '#app/money/cents.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { withoutLocks } from '#app/testing/without-locks.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { checkBooks } from '#db/books.ts'
import { saveFigure } from './save-figure.server.ts'
import {
  answer,
  aFigure,
  aHeldNight,
  findNightMoney,
  nightDay,
  noteFigure,
} from './testing/nights.ts'

beforeEach(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
})

test('pressed twice it counts once; the other captain’s differing figure is shown before it is saved', async () => {
  const night = await aHeldNight()
  const outcomes = await Promise.all([1, 2, 3].map(() => noteFigure(night)))
  expect(outcomes.toSorted()).toEqual(['saved', 'saved-before', 'saved-before'])
  expect(await noteFigure(night, { sales: cents(90_000) })).toBe('changed-meanwhile')
  const typed = { sales: '900', toldBy: 'Mabel', toldOn: nightDay(0), seen: 'given 18000' }
  expect(await answer(night, { ...typed, next: 'save' })).toMatchObject({
    kind: 'again',
    status: 409,
    answer: {
      values: { revision: '1', sales: '900' },
      errors: [{ field: 'sales', message: expect.stringContaining('$1,240.00') }],
    },
  })
  expect((await findNightMoney(night)).promises).toHaveLength(1)
  expect(await totalsOf(night.team)).toMatchObject({ expected_cents: 22_000 })
})

test('two captains who save differing figures at once: one stands, and counts once', async () => {
  const night = await aHeldNight()
  const outcomes = await Promise.all([
    noteFigure(night),
    noteFigure(night, { sales: cents(64_000) }),
  ])
  expect(outcomes.toSorted()).toEqual(['changed-meanwhile', 'saved'])
  const { figure, promises } = await findNightMoney(night)
  expect(promises).toHaveLength(1)
  expect(figure?.given_cents).toBe(promises[0]?.amount_cents)
  expect(await checkBooks(pool)).toEqual([])
})

test('a crash in the middle leaves neither figure nor promise', async () => {
  const night = await aHeldNight()
  const words = aFigure({ toldBy: 'M'.repeat(81) })
  const by = handOf(night.captain)
  const wish = { eventPublicId: night.publicId, words, revision: 0, seen: 'given 22000', by }
  await expect(saveFigure(wish)).rejects.toThrow(/told_by/)
  expect(await findNightMoney(night)).toEqual({ figure: undefined, promises: [] })
  expect(await totalsOf(night.team)).toMatchObject({ expected_cents: 0 })
})

test('what was logged by hand for the night is not counted twice', async () => {
  const night = await aHeldNight()
  const by = handOf(night.captain)
  const share = { kind: 'restaurant_share', eventSlug: night.slug, shownName: null } as const
  const publicId = await logged(aGiftByHand(night.team, by, share))
  expect(await noteFigure(night)).toBe('logged-by-hand')
  await voidContribution({ publicId, revision: 1, teamId: night.team.id, reason: 'Twice', by })
  expect(await noteFigure(night)).toBe('saved')
  expect(await logContribution(aGiftByHand(night.team, by, share))).toEqual({ kind: 'of-a-figure' })
})

test('a figure and a share by hand at once count once, whichever comes first', async () => {
  const night = await aHeldNight()
  const share = { kind: 'restaurant_share', eventSlug: night.slug, shownName: null } as const
  const byHand = aGiftByHand(night.team, handOf(night.captain), share)
  await Promise.all([noteFigure(night), logContribution(byHand)])
  expect((await findNightMoney(night)).promises).toHaveLength(1)
})

test('without the lock two at once would both be saved: the test of two at once is worth something', async () => {
  const night = await aHeldNight()
  await noteFigure(night)
  const outcomes = await withoutLocks([
    () => noteFigure(night, { sales: cents(64_000) }, 1),
    () => noteFigure(night, { sales: cents(94_000) }, 1),
  ])
  expect(
    outcomes.filter((one) => one.status === 'fulfilled' && one.value === 'saved'),
  ).not.toHaveLength(1)
  // So that the books of this file agree again: what two promised stands for one.
  const { expected_cents: booked } = await totalsOf(night.team)
  const { figure } = await findNightMoney(night)
  await db
    .updateTable('contribution')
    .set({ amount_cents: booked })
    .where('id', '=', figure?.contribution_id ?? 0)
    .execute()
  await db
    .updateTable('dining_figure')
    .set({ given_cents: booked })
    .where('event_id', '=', night.id)
    .execute()
})
