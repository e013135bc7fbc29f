import { afterEach, beforeAll, expect, test } from 'vitest'
import { now, shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { aCaptain, anOrganization, aTeam } from '#db/testing/builders.ts'
import { hideEvent } from '../../hide-event.server.ts'
import { aDay, aShownEvent } from '../../testing/events.ts'
import type { AnEvent } from '../../testing/events.ts'
import { aHeldNight, findNightMoney, noteFigure } from '../figure/testing/nights.ts'
import { noteStep } from './note-step.server.ts'
import { remindCaptains } from './remind-captains.server.ts'

const DAY = 86_400_000

beforeAll(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
})
afterEach(() => {
  shiftClock(0)
})

test('the day before, captains are told to call the manager: each once, however many workers look', async () => {
  const night = await aConfirmedNight()
  await aCaptain(night.team)
  await goTo(night, -1, 7)
  await remindCaptains()
  expect(await lettersOf(night)).toEqual([])
  await goTo(night, -1, 12)
  await Promise.all([remindCaptains(), remindCaptains(), remindCaptains()])
  await remindCaptains()
  expect(await lettersOf(night)).toEqual(['call', 'call'])
})

test('who has called already is not told to', async () => {
  const night = await aConfirmedNight()
  await noteStep({ ...stepOf(night), step: 'called' })
  await goTo(night, -1, 12)
  await remindCaptains()
  expect(await lettersOf(night)).toEqual([])
})

test('the day after, they are told to ask what was sold, and never twice', async () => {
  const night = await aConfirmedNight()
  await goTo(night, 1, 12)
  await remindCaptains()
  await goTo(night, 2, 12)
  await remindCaptains()
  expect(await lettersOf(night)).toEqual(['ask_figure'])
})

test('of a night long over, or hidden, nothing is written', async () => {
  const [old, hidden] = [await aConfirmedNight(), await aConfirmedNight()]
  await hideEvent({
    eventPublicId: hidden.publicId,
    reason: 'Under review',
    actor: hidden.moderator,
  })
  await goTo(hidden, 1, 12)
  await remindCaptains()
  await goTo(old, 9, 12)
  await remindCaptains()
  expect(await lettersOf(hidden)).toEqual([])
  expect((await lettersOf(old)).filter((thing) => thing !== 'ask_figure')).toEqual([])
})

test('when the check is late they are told once; when it was only due, not', async () => {
  const night = await aHeldNight()
  await noteFigure(night)
  const { promises } = await findNightMoney(night)
  const noon = Date.parse(`${promises[0]?.due_on ?? ''}T18:00:00Z`)
  shiftClock(noon - Date.now())
  await remindCaptains()
  expect(await lettersOf(night)).not.toContain('chase')
  shiftClock(noon + DAY - Date.now())
  await Promise.all([remindCaptains(), remindCaptains()])
  shiftClock(noon + 2 * DAY - Date.now())
  await remindCaptains()
  expect((await lettersOf(night)).filter((thing) => thing === 'chase')).toEqual(['chase'])
})

async function aConfirmedNight(): Promise<AnEvent> {
  const team = await aTeam()
  const night = await aShownEvent({
    team,
    kind: 'dining_night',
    days: [{ ...aDay(), from: '17:00', to: '21:00' }],
  })
  await noteStep({ ...stepOf(night), step: 'confirmed' })
  return night
}

function stepOf(night: AnEvent) {
  const doneOn = now().toISOString().slice(0, 10)
  return { eventPublicId: night.publicId, actor: night.actor, doneOn, note: '' }
}

/** So many days after the night, at an hour by the clock there. */
async function goTo(night: AnEvent, days: number, hour: number): Promise<void> {
  const { starts_at: starts } = await db
    .selectFrom('event_day')
    .innerJoin('event', 'event.approved_version_id', 'event_day.version_id')
    .select('event_day.starts_at')
    .where('event.id', '=', night.id)
    .executeTakeFirstOrThrow()
  // It starts at five in the afternoon.
  shiftClock(0)
  shiftClock(starts.getTime() + days * DAY + (hour - 17) * 3_600_000 - now().getTime())
}

/** Writes to all captains stand in the outbox. */
async function lettersOf({ publicId, team }: AnEvent): Promise<string[]> {
  const rows = await db
    .selectFrom('message')
    .select(['content'])
    .where('kind', '=', 'night-reminder')
    .orderBy('id')
    .execute()
  const { slug } = await db
    .selectFrom('event')
    .select('slug')
    .where('public_id', '=', publicId)
    .executeTakeFirstOrThrow()
  return rows
    .map(({ content }) => content as { thing: string; slug: string; event: string })
    .filter((one) => one.slug === team.slug && one.event === slug)
    .map(({ thing }) => thing)
}
