import { beforeAll, expect, test } from 'vitest'
import { newsTo } from '#app/mail/testing/letters.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { anOuting } from '../testing/tickets.ts'
import { answerNames } from './answer-names.server.ts'
import { answerForPlace } from './name-player.server.ts'
import { findNamesPage } from './names-page.server.ts'
import type { PlaceRow } from './places.server.ts'
import { answers, placeOf, somePlaces } from './testing/places.ts'

beforeAll(async () => {
  await anOrganization()
})

test('a buyer names as many as they know, and each gets their own link', async () => {
  const places = await aFoursome()
  const typed = { name: ['Ada', 'Ben'], email: ['ada.listed@example.org', ''] }
  expect(await answer(places, typed)).toEqual({
    kind: 'on',
    to: `/orders/${places[0]?.order_key}/names?done=saved`,
  })
  expect(await namesOf(places)).toEqual(['Ada', 'Ben', null, null])
  expect(await newsTo('ada.listed@example.org')).toEqual(['named'])
})

test('an address that is none keeps all that was typed, and nothing is saved', async () => {
  const places = await aFoursome()
  const outcome = await answer(places, { name: ['Ada', ''], email: ['ada', 'ben@example.org'] })
  const [one, two] = places
  expect(outcome).toMatchObject({
    kind: 'again',
    status: 400,
    answer: {
      values: { [`name-${one?.key}`]: 'Ada', [`email-${one?.key}`]: 'ada' },
      errors: [
        { field: `email-${one?.key}` },
        { field: `name-${two?.key}`, message: 'Type their name' },
      ],
    },
  })
  expect(await namesOf(places)).toEqual([null, null, null, null])
})

test('two buyers at once: of the same place the second is told who was saved, and the others are saved', async () => {
  const places = await aFoursome()
  const read = form(places, { name: ['Ada'], email: ['ada.both@example.org'] })
  const later = form(places, { name: ['Eve', 'Ben'], email: [] })
  const key = places[0]?.order_key ?? ''
  await answerNames(key, read, '203.0.113.9')
  const outcome = await answerNames(key, later, '203.0.113.9')
  const field = `name-${places[0]?.key}`
  expect(outcome).toMatchObject({
    kind: 'again',
    status: 409,
    answer: { saved: 1, values: { [field]: 'Eve' }, revisions: { [places[0]?.key ?? '']: 1 } },
  })
  const [error] = outcome.kind === 'again' ? outcome.answer.errors : []
  expect(error).toMatchObject({ field })
  expect(error?.message).toContain('Ada, ada.both@example.org')
  expect(await namesOf(places)).toEqual(['Ada', 'Ben', null, null])
})

test('a name that is put right keeps what was answered, but not who agreed; with the tick it is somebody else', async () => {
  const places = await aFoursome()
  const { key, revision } = await placeOf(places[0]?.id ?? 0)
  const said = { ...answers, name: 'Otilie', shirt: 'L', agrees: true }
  await answerForPlace({ key, revision, by: 'player', answers: said })
  await answer(places, { name: ['Ottilie'], email: [] })
  expect(await placeOf(places[0]?.id ?? 0)).toMatchObject({
    name: 'Ottilie',
    shirt: 'L',
    waived_at: null,
  })
  const ticked = form(
    places,
    { name: ['Ben'], email: [] },
    (await placeOf(places[0]?.id ?? 0)).revision,
  )
  ticked.set(`other-${key}`, 'yes')
  await answerNames(places[0]?.order_key ?? '', ticked, '203.0.113.9')
  expect(await placeOf(places[0]?.id ?? 0)).toMatchObject({ name: 'Ben', shirt: '' })
})

test('the wrong key shows and names nothing, and a key of another order none of these', async () => {
  const places = await aFoursome()
  const other = await aFoursome()
  expect((await findNamesPage('none')).names).toBeNull()
  const wrong = form(places, { name: ['Ada'], email: [] })
  await answerNames(other[0]?.order_key ?? '', wrong, '203.0.113.9')
  expect(await namesOf(places)).toEqual([null, null, null, null])
  const { names } = await findNamesPage(other[0]?.order_key ?? '')
  for (const { key } of places) expect(JSON.stringify(names)).not.toContain(key)
})

interface Typed {
  readonly name: readonly string[]
  readonly email: readonly string[]
}

async function aFoursome() {
  return await somePlaces(
    await anOuting({ ticketing: { asks: asksShirt, waiver: 'I play at my own risk.' } }),
  )
}

const asksShirt = {
  phone: 'hidden',
  shirt: 'optional',
  handicap: 'hidden',
  meal: 'hidden',
  allergy: 'hidden',
} as const

/** As a browser sends the page: every place, with what was typed or left. */
function form(places: readonly PlaceRow[], typed: Typed, revision?: number): FormData {
  const data = new FormData()
  for (const [index, place] of places.entries()) {
    data.set(`name-${place.key}`, typed.name[index] ?? '')
    data.set(`email-${place.key}`, typed.email[index] ?? '')
    data.set(`revision-${place.key}`, String(revision ?? place.revision))
  }
  return data
}

async function answer(places: readonly PlaceRow[], typed: Typed) {
  const now = await Promise.all(places.map(({ id }) => placeOf(id)))
  return await answerNames(places[0]?.order_key ?? '', form(now, typed), '203.0.113.9')
}

async function namesOf(places: readonly PlaceRow[]) {
  return await Promise.all(places.map(async ({ id }) => (await placeOf(id)).name))
}
