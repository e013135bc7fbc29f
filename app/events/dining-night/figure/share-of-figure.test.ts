import { beforeEach, expect, test } from 'vitest'
import { handOf } from '#app/contributions/hand.ts'
import { totalsOf } from '#app/contributions/testing/money-by-hand.ts'
import { closeOut, reopenEvent } from '#app/events/close-out/close-out.server.ts'
import { aShownEvent, captainOf } from '#app/events/testing/events.ts'
import type { AnEvent } from '#app/events/testing/events.ts'
import { cents } from '#app/money/cents.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { addDays } from '#app/words/days.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { checkBooks } from '#db/books.ts'
import { findFigurePage, findOwnFigurePage } from './figure-page.server.ts'
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
