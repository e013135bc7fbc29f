import { beforeAll, expect, test } from 'vitest'
import { formOf } from '#app/testing/form-of.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { findEventEditor } from '../event-editor.server.ts'
import { aDraft, captainOf } from '../testing/events.ts'
import type { AnEvent } from '../testing/events.ts'
import { answerStart, answerStep } from './answer-step.server.ts'
import type { Step } from './step.ts'

beforeAll(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
})

const sale = { day1: '2027-03-14', from1: '08:00', to1: '14:00', timeZone: 'America/Chicago' }

test('days are kept as they were typed, and what is wrong with one is said beside it', async () => {
  const event = await aDraft()
  expect(await answer(event, 'when', sale)).toEqual({
    kind: 'on',
    to: `/manage/${event.team.slug}/events/${event.slug}/set-up/where`,
  })
  expect((await findEventEditor(event.team.id, event.slug))?.days).toEqual([
    { day: '2027-03-14', from: '08:00', to: '14:00' },
  ])
  for (const [typed, field] of [
    [{ day1: '' }, 'day1'],
    [{ day1: '2027-02-30' }, 'day1'],
    [{ day1: '2020-01-01' }, 'day1'],
    [{ from1: '' }, 'from1'],
    [{ to1: '25:00' }, 'to1'],
    [{ to1: '07:00' }, 'to1'],
    [{ day2: '2027-03-14', from2: '15:00', to2: '16:00' }, 'day2'],
    [{ timeZone: 'America/Nowhere' }, 'timeZone'],
    [{ timeZone: '' }, 'timeZone'],
    [{ rainPlan: 'x'.repeat(301) }, 'rainPlan'],
  ] as const) {
    const again = await answer(event, 'when', { ...sale, ...typed })
    expect(again, field).toMatchObject({ kind: 'again', status: 400 })
    expect('answer' in again && again.answer.errors.map((error) => error.field)).toEqual([field])
    expect('answer' in again && again.answer.values).toMatchObject(typed)
  }
})

test('S34: a post-office box and an assigned address are streets like any other, kept as they were written', async () => {
  const event = await aDraft()
  for (const street of [
    'P.O. Box 1742',
    'PO BOX 7',
    'Safe at Home, PO Box 7951, Apt 12',
    'General Delivery',
    'Fire Number W6249',
  ]) {
    const where = { place: 'The porch', town: 'Madison', street, streetShown: 'day_of' }
    expect(await answer(event, 'where', where), street).toMatchObject({ kind: 'on' })
    expect((await findEventEditor(event.team.id, event.slug))?.street).toBe(street)
  }
})

test('an hour that the clocks leave out is asked for again, as far as nothing is left of the day', async () => {
  const event = await aDraft()
  const typed = { ...sale, day1: '2027-05-01', day3: '2027-03-14', from3: '02:30', to3: '03:15' }
  expect(await answer(event, 'when', typed)).toMatchObject({
    kind: 'again',
    answer: { errors: [{ field: 'to3' }], values: { from3: '02:30' } },
  })
  expect(await answer(event, 'when', { ...typed, to3: '04:00' })).toMatchObject({ kind: 'on' })
  expect(await answer(event, 'when', { ...typed, timeZone: 'America/Phoenix' })).toMatchObject({
    kind: 'on',
  })
})

test('a name of 200 characters, or of none that is a letter, begins nothing', async () => {
  const event = await aDraft()
  const captain = await captainOf(event)
  for (const title of ['x'.repeat(200), '…', ' '])
    expect(await answerStart(captain, formOf({ kind: 'gathering', title }))).toMatchObject({
      kind: 'again',
      answer: { errors: [{ field: 'title' }], values: { title } },
    })
  expect(await answerStart(captain, formOf({ kind: 'gathering', title: 'Ł' }))).toMatchObject({
    kind: 'on',
  })
})

async function answer(event: AnEvent, step: Step, typed: Readonly<Record<string, string>>) {
  return await answerStep(await captainOf(event), { slug: event.slug, step }, formOf(typed))
}
