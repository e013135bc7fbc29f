import { beforeEach, expect, test } from 'vitest'
import {
  changeContribution,
  voidContribution,
} from '#app/contributions/change-contribution.server.ts'
import { findCorrectionPage } from '#app/contributions/entry/entry-page.server.ts'
import { handOf } from '#app/contributions/hand.ts'
import { logContribution } from '#app/contributions/log-contribution.server.ts'
import type { Hand } from '#app/contributions/hand.ts'
import {
  aGiftByHand,
  aHand,
  anIncoming,
  logged,
  received,
  totalsOf,
} from '#app/contributions/testing/money-by-hand.ts'
import { closeOut, reopenEvent } from '#app/events/close-out/close-out.server.ts'
import { aShownEvent } from '#app/events/testing/events.ts'
import type { AnEvent } from '#app/events/testing/events.ts'
import { cents } from '#app/money/cents.ts'
import { findAuditTrail } from '#app/people/audit.server.ts'
import { aRequest, aSession } from '#app/people/testing/someone.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { withoutLocks } from '#app/testing/without-locks.ts'
import { addDays } from '#app/words/days.ts'
import { aCaptain, anOrganization } from '#db/testing/builders.ts'
import { checkBooks } from '#db/books.ts'
import { answerFigure } from './answer-figure.server.ts'
import { findFigurePage, findOwnFigurePage } from './figure-page.server.ts'
import { saveFigure } from './save-figure.server.ts'
import { aFigure, aHeldNight, findNightMoney, nightDay, noteFigure } from './testing/nights.ts'

let treasurer: Hand

beforeEach(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
  treasurer = await aHand('Ruth the treasurer')
})

test('what comes of a figure is worked out before it is saved, and expected once it is', async () => {
  const night = await aHeldNight()
  const typed = { sales: '1,240.00', leftOut: '140', toldBy: 'Mabel', toldOn: nightDay(1) }
  const looked = await answer(night, typed)
  expect(looked).toMatchObject({
    kind: 'again',
    status: 200,
    answer: { errors: [], values: { sales: '1,240.00', leftOut: '140' } },
    reckoned: {
      steps: '$1,240.00 spent − $140.00 not counted = $1,100.00 × 20% = $220.00',
      outcome: '$220.00 for the team',
      isNothing: false,
    },
  })
  expect((await findNightMoney(night)).figure).toBeUndefined()
  const seen = looked.kind === 'again' ? looked.reckoned?.seen : ''
  expect(await answer(night, { ...typed, seen: seen ?? '', next: 'save' })).toEqual({
    kind: 'on',
    done: 'figure-saved',
  })
  const { figure, promises } = await findNightMoney(night)
  expect(figure).toMatchObject({ sales_cents: 124_000, result: 'given', given_cents: 22_000 })
  expect(promises).toMatchObject([
    {
      id: figure?.contribution_id,
      kind: 'restaurant_share',
      amount_cents: 22_000,
      label: 'Copper Pot Diner',
      giver_name: 'Copper Pot Diner',
      giver_email: 'office@copperpot.example',
      given_on: nightDay(),
      due_on: addDays(nightDay(), 42),
      sales_cents: 110_000,
      share_over: 1,
      share_under: 5,
      entered_by: night.captain.id,
    },
  ])
  expect(await totalsOf(night.team)).toMatchObject({ expected_cents: 22_000, raised_cents: 0 })
  expect(await checkBooks(pool)).toEqual([])
})

test('the check is due when the deal says so; a third is a third, and a cap caps', async () => {
  const night = await aHeldNight({
    gives: { kind: 'share', share: { over: 1, under: 3 }, of: 'net' },
    cap: cents(30_000),
    checkWeeks: 3,
  })
  await noteFigure(night, { sales: cents(100_000), leftOut: cents(0) })
  const { promises } = await findNightMoney(night)
  expect(promises).toMatchObject([
    { amount_cents: 30_000, due_on: addDays(nightDay(), 21), share_over: 1, share_under: 3 },
  ])
  expect((await findFigurePage(night.publicId))?.figure?.reckoned).toEqual({
    steps: '$1,000.00 spent × 33⅓% = $333.33. The restaurant gives $300.00 at most.',
    outcome: '$300.00 for the team',
    isNothing: false,
  })
})

test('one sum is given however much was spent', async () => {
  const night = await aHeldNight({ gives: { kind: 'flat', amount: cents(25_000) } })
  await noteFigure(night, { sales: cents(0), leftOut: cents(0) })
  const { promises } = await findNightMoney(night)
  expect(promises).toMatchObject([{ amount_cents: 25_000, sales_cents: null, share_over: null }])
})

test('under the minimum nothing is expected, and the reason stands there', async () => {
  const night = await aHeldNight({ leastSales: cents(30_000) })
  await noteFigure(night, { sales: cents(17_500), leftOut: cents(0) })
  const { figure, promises } = await findNightMoney(night)
  expect(figure).toMatchObject({ result: 'too_few_sales', given_cents: 0, contribution_id: null })
  expect(promises).toEqual([])
  expect(await totalsOf(night.team)).toMatchObject({ expected_cents: 0 })
  expect((await findFigurePage(night.publicId))?.figure?.reckoned).toMatchObject({
    outcome: '$0: $175.00 counts, and the restaurant asked for at least $300.00',
    isNothing: true,
  })
})

test('who said in time that they come counts toward what the restaurant asked for', async () => {
  const night = await aHeldNight({ leastRsvps: { count: 5, days: 3 } })
  await guest(night, { party: 4, daysBefore: 3 })
  await guest(night, { party: 9, daysBefore: 2 })
  await noteFigure(night)
  expect((await findNightMoney(night)).figure).toMatchObject({ result: 'too_few_rsvps' })
  await guest(night, { party: 1, daysBefore: 5 })
  expect(await noteFigure(night, {}, 1)).toBe('saved')
  expect((await findNightMoney(night)).figure).toMatchObject({ result: 'given' })
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

test('what was not shown is not saved', async () => {
  const night = await aHeldNight()
  const wish = { eventPublicId: night.publicId, words: aFigure(), revision: 0 }
  const by = handOf(night.captain)
  expect(await saveFigure({ ...wish, seen: 'given 23000', by })).toBe('not-as-seen')
  expect((await findNightMoney(night)).promises).toEqual([])
  const typed = { sales: '1240', leftOut: '140', toldBy: 'Mabel', toldOn: nightDay(0) }
  expect(await answer(night, { ...typed, seen: 'given 1', next: 'save' })).toMatchObject({
    kind: 'again',
    status: 200,
    reckoned: { seen: 'given 22000' },
  })
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

test('a figure comes after the night and before it is closed', async () => {
  const shown = await aShownEvent({ kind: 'dining_night' })
  expect(await noteFigure(shown)).toBe('not-held')
  expect(await findFigurePage(shown.publicId)).toMatchObject({ night: { isOver: false } })
  const night = await aHeldNight()
  await closeOut({ eventPublicId: night.publicId, actor: night.actor, openSeen: openOf() })
  expect(await noteFigure(night)).toBe('not-held')
  await reopenEvent({ eventPublicId: night.publicId, actor: night.actor })
  expect(await noteFigure(night)).toBe('saved')
})

test('only captains of its team come to it, and only a dining night has it', async () => {
  const night = await aHeldNight()
  const stranger = await captainOf(await aHeldNight())
  await expect(findOwnFigurePage(stranger, night.slug)).resolves.not.toMatchObject({
    night: { publicId: night.publicId },
  })
  const sale = await aShownEvent()
  await expect(findOwnFigurePage(await captainOf(sale), sale.slug)).rejects.toMatchObject({
    status: 404,
  })
})

test.each([
  [{ sales: '' }, 'sales', 'Type what was spent, such as 1240 or 1,240.00'],
  [{ sales: '100', leftOut: '101' }, 'leftOut', 'That is more than was spent'],
  [{ guests: 'many' }, 'guests', 'Type how many as a whole number'],
  [{ toldBy: ' ' }, 'toldBy', 'Type who told you'],
  [{ toldOn: nightDay(3) }, 'toldOn', 'They cannot have told you before the night'],
  [{ toldOn: addDays(nightDay(0), 2) }, 'toldOn', 'That day has not come yet'],
])(
  'a figure with %o says what is wrong and keeps what was typed',
  async (wrong, field, message) => {
    const night = await aHeldNight()
    const typed = { sales: '1240', leftOut: '', toldBy: 'Mabel', toldOn: nightDay(0), ...wrong }
    expect(await answer(night, typed)).toMatchObject({
      kind: 'again',
      status: 400,
      answer: { errors: [{ field, message }], values: typed },
      reckoned: null,
    })
  },
)

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

async function answer(night: AnEvent, typed: Readonly<Record<string, string>>) {
  const form = formOf(typed)
  return await answerFigure({ eventPublicId: night.publicId, by: handOf(night.captain) }, form)
}

async function captainOf({ captain, team }: AnEvent) {
  return await requireCaptainOf(aRequest('/', [await aSession(captain, 'captain')]), team.slug)
}

async function guest(
  night: AnEvent,
  { party, daysBefore }: { readonly party: number; readonly daysBefore: number },
): Promise<void> {
  const at = new Date(`${addDays(nightDay(), -daysBefore)}T18:00:00Z`)
  await db
    .insertInto('rsvp')
    .values({
      event_id: night.id,
      name: 'Ida',
      email: `guest-${party}-${daysBefore}@example.org`,
      party_size: party,
      note: '',
      status: 'going',
      asked_at: at,
      status_at: at,
      language: 'en',
    })
    .execute()
}

/** All that a night asks for before it is closed. */
function openOf(): readonly string[] {
  return ['figure', 'costs', 'restaurant-thanked', 'guests-thanked']
}
