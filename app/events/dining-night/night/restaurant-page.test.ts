import { beforeAll, expect, test } from 'vitest'
import { db } from '#app/platform/database.server.ts'
import { addDays } from '#app/words/days.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { cancelEvent } from '../../end-event.server.ts'
import { aDraft, aShownEvent, captainOf } from '../../testing/events.ts'
import type { AnEvent } from '../../testing/events.ts'
import { answerBooking } from './answer-booking.server.ts'
import { answerStep, answerUndoing, findStepPage } from './answer-step.server.ts'
import { findCallScript } from './call-script.server.ts'
import { findToday } from './night-facts.server.ts'
import { findRestaurantPage } from './restaurant-page.server.ts'
import { contact, aBookedNight, pageOf, scriptOf, save, note } from './testing/booked-night.ts'

beforeAll(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
})

test('each step is noted with its day, its words and who did it, and taken back', async () => {
  const night = await aBookedNight()
  const today = await findToday()
  await note(night, 'asked', { doneOn: addDays(today, -3), note: 'Ask for Dana' })
  await note(night, 'booked', { doneOn: today })
  const page = await pageOf(night)
  expect(page?.next).toMatchObject({ thing: 'send_form' })
  const [asked, booked] = page?.milestones ?? []
  expect(asked).toMatchObject({
    name: 'asked',
    isDone: true,
    deeds: [{ on: addDays(today, -3), note: 'Ask for Dana', by: expect.any(String) }],
  })
  const id = booked?.deeds[0]?.stepId ?? ''
  await answerUndoing(await captainOf(night), { slug: night.slug, id })
  expect((await pageOf(night))?.next).toMatchObject({ thing: 'book' })
  await note(night, 'booked', { doneOn: today })
  const rows = await stepsOf(night, 'booked')
  expect(rows.map(({ undone_at: undone }) => undone === null)).toEqual([false, true])
})

test('the form with the tax number is noted on the day it was sent', async () => {
  const night = await aBookedNight()
  const today = await findToday()
  const { values } = await findStepPage(await captainOf(night), {
    slug: night.slug,
    step: 'form_sent',
  })
  await note(night, 'form_sent', { doneOn: today, revision: values.revision })
  expect((await pageOf(night))?.booking).toMatchObject({ formSentOn: today })
})

test('captains who note the same step at once have noted it once', async () => {
  const night = await aBookedNight()
  const doneOn = await findToday()
  const answers = await Promise.all(
    Array.from({ length: 5 }, async () => note(night, 'confirmed', { doneOn })),
  )
  expect(await stepsOf(night, 'confirmed')).toHaveLength(1)
  const said = answers.map((answer) => (answer.kind === 'on' ? answer.to.replace(/^.*=/, '') : ''))
  expect(said.toSorted()).toEqual(['noted', ...Array.from({ length: 4 }, () => 'noted-before')])
})

test('a captain who saves over another’s changes is told, and loses nothing typed', async () => {
  const night = await aBookedNight()
  const read = (await pageOf(night))?.values ?? {}
  await save(night, { ...contact, manager: 'Rosa' })
  const late = await save(night, { ...contact, revision: read.revision ?? '' }, 'as read')
  expect(late).toMatchObject({
    kind: 'again',
    status: 409,
    answer: { values: { ...contact, revision: '3' }, errors: [{ field: 'manager' }] },
  })
  expect((await pageOf(night))?.booking.manager).toBe('Rosa')
  await save(night, late.kind === 'again' ? late.answer.values : {}, 'as read')
  expect((await pageOf(night))?.booking.manager).toBe('Dana Whitfield')
})

test('captains of another team, and other events, have no such page', async () => {
  const night = await aBookedNight()
  const stranger = await captainOf(await aDraft({ title: 'Elsewhere' }))
  const notThere = { status: 404 }
  await expect(findRestaurantPage(stranger, night.slug)).rejects.toMatchObject(notThere)
  await expect(answerBooking(stranger, night.slug, new FormData())).rejects.toMatchObject(notThere)
  await expect(findCallScript(stranger, night.slug)).rejects.toMatchObject(notThere)
  const step = { slug: night.slug, step: 'asked' }
  await expect(answerStep(stranger, step, new FormData())).rejects.toMatchObject(notThere)
  await expect(answerUndoing(stranger, { slug: night.slug, id: 'x' })).rejects.toMatchObject(
    notThere,
  )
  const sale = await aShownEvent()
  await expect(findRestaurantPage(await captainOf(sale), sale.slug)).rejects.toMatchObject(notThere)
})

test('a day to come, and a word too many, come back with what was typed', async () => {
  const night = await aBookedNight()
  const doneOn = addDays(await findToday(), 1)
  expect(await note(night, 'asked', { doneOn, note: 'By phone' })).toMatchObject({
    kind: 'again',
    status: 400,
    answer: { values: { doneOn, note: 'By phone' }, errors: [{ field: 'doneOn' }] },
  })
  expect(await save(night, { ...contact, guestsPromised: 'many' })).toMatchObject({
    kind: 'again',
    answer: { values: { guestsPromised: 'many' }, errors: [{ field: 'guestsPromised' }] },
  })
  expect(await stepsOf(night, 'asked')).toEqual([])
})

test('what is for after the night waits until then, and a night called off takes no notes', async () => {
  const night = await aBookedNight()
  const doneOn = await findToday()
  expect(await note(night, 'figure_asked', { doneOn })).toMatchObject({
    to: expect.stringContaining('too-early'),
  })
  await cancelEvent({ eventPublicId: night.publicId, actor: night.actor, reason: 'Snow' })
  expect(await note(night, 'asked', { doneOn })).toMatchObject({
    to: expect.stringContaining('cancelled'),
  })
  expect(await pageOf(night)).toMatchObject({ next: null, milestones: [{ name: 'cancelled' }] })
})

test('the script for the call says what was agreed, and asks what goes wrong', async () => {
  const night = await aBookedNight()
  const script = await scriptOf(night)
  expect(script).toMatchObject({
    booking: { manager: 'Dana Whitfield', managerPhone: '414-555-0117', guestsPromised: 40 },
    line: expect.stringMatching(/gives 20% of your bill/),
  })
  expect(script.when?.hours).toMatch(/5:00.*9:00/)
})

async function stepsOf(night: AnEvent, step: 'asked' | 'booked' | 'confirmed') {
  return await db
    .selectFrom('dining_step')
    .select('undone_at')
    .where('event_id', '=', night.id)
    .where('step', '=', step)
    .orderBy('id')
    .execute()
}
