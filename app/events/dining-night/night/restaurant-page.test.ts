import { beforeAll, expect, test } from 'vitest'
import { findAuditTrail } from '#app/people/audit.server.ts'
import { db } from '#app/platform/database.server.ts'
import { addDays } from '#app/words/days.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { cancelEvent } from '../../end-event.server.ts'
import { aDay, aDraft, aShownEvent, captainOf } from '../../testing/events.ts'
import type { AnEvent } from '../../testing/events.ts'
import { answerBooking, answerChoice } from './answer-booking.server.ts'
import { answerStep, answerUndoing, findStepPage } from './answer-step.server.ts'
import { findCallScript } from './call-script.server.ts'
import { findChoicePage } from './choice-page.server.ts'
import { findToday } from './night-facts.server.ts'
import { findRestaurantPage } from './restaurant-page.server.ts'

beforeAll(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
})

const contact = {
  manager: 'Dana Whitfield',
  managerPhone: '414-555-0117',
  email: 'Dana@Example.org',
  headOffice: 'Fundraisers desk, 800-555-0100',
  guestsPromised: '40',
  formSentOn: '',
}

let count = 0

test('a captain writes a restaurant down, then whom to reach there, and sees what to do next', async () => {
  const night = await aNight()
  expect(await pageOf(night)).toBeNull()
  const name = aName()
  expect(await choose(night, { name, branch: 'Oakland Avenue', town: 'Shorewood' })).toMatchObject({
    kind: 'on',
  })
  expect(await pageOf(night)).toMatchObject({
    booking: { name, branch: 'Oakland Avenue', manager: '' },
    next: { thing: 'ask' },
  })
  expect(await save(night, contact)).toMatchObject({ kind: 'on' })
  expect((await pageOf(night))?.values).toMatchObject({
    ...contact,
    email: 'dana@example.org',
    revision: '2',
  })
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

test('two who choose at once choose one restaurant, and the second is asked once more', async () => {
  const night = await aNight()
  const answers = await Promise.all(
    [aName(), aName()].map(async (name) => choose(night, { name, town: 'Shorewood' })),
  )
  expect(answers.map(({ kind }) => kind).toSorted()).toEqual(['again', 'on'])
  expect(answers.find(({ kind }) => kind === 'again')).toMatchObject({
    status: 409,
    answer: { values: { town: 'Shorewood', revision: '1' } },
  })
})

test('two teams that write down the same restaurant at once have one', async () => {
  const [one, other] = [await aNight(), await aNight()]
  const name = aName()
  await Promise.all([
    choose(one, { name, town: 'Shorewood' }),
    choose(other, { name: name.toUpperCase(), town: 'shorewood' }),
  ])
  const rows = await db
    .selectFrom('restaurant')
    .select('id')
    .where((row) => row(row.fn('lower', ['name']), '=', name.toLowerCase()))
    .execute()
  expect(rows).toHaveLength(1)
})

test('what was agreed with one restaurant says nothing about another', async () => {
  const night = await aBookedNight()
  const doneOn = await findToday()
  await note(night, 'asked', { doneOn })
  await note(night, 'confirmed', { doneOn })
  const { revision = '' } = (await pageOf(night))?.values ?? {}
  await choose(night, { name: aName(), town: 'Glendale', revision })
  expect(await pageOf(night)).toMatchObject({
    booking: { town: 'Glendale', manager: '', managerPhone: '', guestsPromised: 40 },
    next: { thing: 'ask' },
  })
})

test('another team that picks the same restaurant learns nothing of whom this one spoke to', async () => {
  const night = await aBookedNight()
  await note(night, 'asked', { doneOn: await findToday(), note: 'Tuesdays only' })
  const name = (await pageOf(night))?.booking.name ?? ''
  const other = await aNight()
  const choice = await findChoicePage(await captainOf(other), other.slug, `http://x/?q=${name}`)
  expect(choice.known.map((one) => one.name)).toEqual([name])
  await choose(other, { restaurant: choice.known[0]?.publicId ?? '' })
  const [page, script] = [await pageOf(other), await scriptOf(other)]
  expect(page?.booking.name).toBe(name)
  const told = JSON.stringify([choice, page, script])
  for (const secret of ['Dana', '555-0117', 'dana@', 'Fundraisers', 'Tuesdays only'])
    expect(told).not.toContain(secret)
})

test('what another team wrote down and nobody read yet is not shown around', async () => {
  const draft = await aDraft({ kind: 'dining_night' })
  const name = aName()
  await choose(draft, { name })
  const other = await aNight()
  const url = `http://x/?q=${name}`
  expect((await findChoicePage(await captainOf(other), other.slug, url)).known).toEqual([])
  expect((await findChoicePage(await captainOf(draft), draft.slug, url)).known).toHaveLength(1)
  const { public_id: restaurant } = await db
    .selectFrom('restaurant')
    .select('public_id')
    .where('name', '=', name)
    .executeTakeFirstOrThrow()
  expect(await choose(other, { restaurant })).toMatchObject({ kind: 'again', status: 400 })
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

test('the record says who chose, and nothing of a phone or an address', async () => {
  const night = await aBookedNight()
  await note(night, 'asked', { doneOn: await findToday(), note: 'Tuesdays only' })
  const trail = await findAuditTrail({ subject: { kind: 'event', id: night.publicId } })
  expect(trail.map(({ action }) => action)).toEqual(
    expect.arrayContaining(['choose-restaurant', 'change-booking', 'note-dining-step']),
  )
  expect(JSON.stringify(trail)).not.toMatch(/555-0117|dana@|Tuesdays only/)
})

function aName(): string {
  count += 1
  return `Copper Pot no. ${process.pid}x${count}x`
}

async function aNight() {
  return await aShownEvent({
    kind: 'dining_night',
    title: 'Supper for Hope House',
    days: [{ ...aDay(), from: '17:00', to: '21:00' }],
  })
}

async function aBookedNight() {
  const night = await aNight()
  await choose(night, { name: aName(), town: 'Shorewood' })
  await save(night, contact)
  return night
}

async function pageOf(night: AnEvent) {
  return await findRestaurantPage(await captainOf(night), night.slug)
}

async function scriptOf(night: AnEvent) {
  return await findCallScript(await captainOf(night), night.slug)
}

type Typed = Readonly<Partial<Record<string, string>>>

async function choose(night: AnEvent, typed: Typed) {
  return await answerChoice(await captainOf(night), night.slug, formOf(typed))
}

/** As it stands now, but for what is typed; or just what is typed. */
async function save(night: AnEvent, typed: Typed, which?: 'as read') {
  const { revision } = (await pageOf(night))?.values ?? {}
  const form = formOf(which ? typed : { ...typed, revision })
  return await answerBooking(await captainOf(night), night.slug, form)
}

async function note(night: AnEvent, step: string, typed: Typed) {
  const place = { slug: night.slug, step }
  return await answerStep(await captainOf(night), place, formOf(typed))
}

function formOf(typed: Typed): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(typed)) if (value !== undefined) form.set(name, value)
  return form
}

async function stepsOf(night: AnEvent, step: 'asked' | 'booked' | 'confirmed') {
  return await db
    .selectFrom('dining_step')
    .select('undone_at')
    .where('event_id', '=', night.id)
    .where('step', '=', step)
    .orderBy('id')
    .execute()
}
