import { afterEach, beforeAll, expect, test } from 'vitest'
import { closeOut } from '#app/events/close-out/close-out.server.ts'
import { aHand, anIncoming, received } from '#app/contributions/testing/money-by-hand.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { cents } from '#app/money/cents.ts'
import { addDays } from '#app/words/days.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { aDay, aDraft, aShownEvent, captainOf } from '../../testing/events.ts'
import type { AnEvent } from '../../testing/events.ts'
import { aHeldNight, findNightMoney, noteFigure, nightDay } from '../figure/testing/nights.ts'
import { findNextOfNight, findPressingNight } from './next-night.server.ts'
import { findNight, findToday } from './night-facts.server.ts'
import { reachedBy, stateOf } from './night-state.ts'
import { noteStep } from './note-step.server.ts'

beforeAll(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
})
afterEach(() => {
  shiftClock(0)
})

test('a draft is new until the restaurant was asked, and its day is when it is planned', async () => {
  const day = { ...aDay(), from: '17:00', to: '21:00' }
  const night = await aDraft({ kind: 'dining_night', days: [day] })
  expect(await stateNow(night)).toBeNull()
  await noteStep({ ...stepOf(night), step: 'asked' })
  expect(await stateNow(night)).toBe('asked')
  expect((await findNight(night.id)).facts.days).toEqual({ first: day.day, last: day.day })
})

test('a check that is awaited, late and here is read from the book, with the day on which it came', async () => {
  const night = await aHeldNight()
  expect(await stateNow(night)).toBe('held')
  await noteFigure(night)
  expect(await stateNow(night)).toBe('check_due')
  const [promise] = (await findNightMoney(night)).promises
  const dueOn = promise?.due_on ?? ''
  const { facts } = await findNight(night.id)
  expect(stateOf(facts, addDays(dueOn, 1))).toBe('overdue')
  const treasurer = await aHand('Ruth the treasurer')
  const receivedOn = nightDay(0)
  await received(
    promise?.public_id ?? '',
    treasurer,
    anIncoming({ amount: cents(promise?.amount_cents ?? 0), receivedOn }),
  )
  const came = (await findNight(night.id)).facts
  expect(stateOf(came, addDays(dueOn, 1))).toBe('received')
  expect(reachedBy(came, dueOn).map(({ state, on }) => [state, on])).toEqual([
    ['held', nightDay()],
    ['figure_known', nightDay(0)],
    ['check_due', dueOn],
    ['received', receivedOn],
  ])
})

test('under the minimum nothing is awaited, and whoever closes it has closed it', async () => {
  const night = await aHeldNight({ leastSales: cents(9_000_000) })
  await noteFigure(night)
  expect(await findNextOfNight(night.id)).toMatchObject({ next: { thing: 'thank' } })
  await noteStep({ ...stepOf(night), step: 'thanked' })
  expect(await findNextOfNight(night.id)).toMatchObject({ next: { thing: 'close' } })
  const closing = { eventPublicId: night.publicId, actor: night.actor }
  await closeOut({
    ...closing,
    openSeen: [
      'figure',
      'in',
      'deposited',
      'costs',
      'repaid',
      'restaurant-thanked',
      'guests-thanked',
    ],
  })
  expect(await stateNow(night)).toBe('closed')
  expect(await findNextOfNight(night.id)).toBeNull()
})

test('what presses today or tomorrow stands on the desk of the team, and nothing of another’s', async () => {
  const night = await aHeldNight()
  expect(await findPressingNight(await captainOf(night))).toMatchObject({
    next: { thing: 'ask_figure', on: nightDay(1) },
    title: 'Dinner at the Copper Pot',
  })
  expect(await findPressingNight(await captainOf(await aDraft()))).toBeNull()
  const far = await aShownEvent({ kind: 'dining_night', days: [aDay(80)] })
  expect(await findPressingNight(await captainOf(far))).toBeNull()
})

async function stateNow(night: AnEvent) {
  return stateOf((await findNight(night.id)).facts, await findToday())
}

function stepOf(night: AnEvent) {
  return { eventPublicId: night.publicId, actor: night.actor, doneOn: nightDay(0), note: '' }
}
