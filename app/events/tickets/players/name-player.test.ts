import { sql } from 'kysely'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { newsTo } from '#app/mail/testing/letters.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { changeEvent } from '../../change-event.server.ts'
import { approve } from '../../testing/events.ts'
import { usualTicketing } from '../package.ts'
import { anOuting } from '../testing/tickets.ts'
import { agreeToWaiver, answerForPlace, correctName, swapPlayer } from './name-player.server.ts'
import { answers, placeOf, somePlaces } from './testing/places.ts'

beforeAll(async () => {
  await anOrganization()
})
afterEach(() => shiftClock(0))

const WAIVER = 'I play at my own risk.'

describe('who comes by a place', () => {
  test('is named by the buyer, and gets a letter with a link of their own; answers by it are theirs', async () => {
    const [place] = await aFoursome()
    const named = await correctName({
      ...at(place),
      by: 'buyer',
      person: { name: 'Ottilie', email: 'ottilie.one@example.org' },
    })
    expect(named).toEqual({ kind: 'saved' })
    expect(await newsTo('ottilie.one@example.org')).toEqual(['named'])
    const read = await placeOf(place?.id ?? 0)
    const said = { ...answers, email: read.email, shirt: 'L', allergy: 'Nuts' }
    expect(await answerForPlace({ ...at(read), by: 'player', answers: said })).toEqual({
      kind: 'saved',
    })
    expect(await newsTo('ottilie.one@example.org')).toEqual(['named'])
    expect(await placeOf(read.id)).toMatchObject({ shirt: 'L', allergy: 'Nuts' })
  })

  test('a buyer who plays too writes no letter to themselves', async () => {
    const [place] = await aFoursome()
    const person = { name: 'Walter', email: 'walter.golfs@example.org' }
    await correctName({ ...at(place), by: 'buyer', person })
    expect(await newsTo('walter.golfs@example.org')).toEqual([])
  })

  test('somebody else comes: what was answered is cleared, the waiver too, and both hear of it', async () => {
    const [place] = await aFoursome({ waiver: WAIVER })
    const first = { ...answers, email: 'first@example.org', shirt: 'L', agrees: true }
    await answerForPlace({ ...at(place), by: 'player', answers: first })
    const read = await placeOf(place?.id ?? 0)
    expect(read.waived_words).toBe(WAIVER)
    await swapPlayer({
      ...at(read),
      by: 'buyer',
      person: { name: 'Ben', email: 'ben.second@example.org' },
    })
    const after = await placeOf(read.id)
    expect(after).toMatchObject({ name: 'Ben', shirt: '', waived_at: null, waived_words: null })
    expect(await newsTo('first@example.org')).toEqual(['named', 'replaced'])
    expect(await newsTo('ben.second@example.org')).toEqual(['named'])
    expect(await answerForPlace({ ...at(after), by: 'player', answers: benSays })).toEqual({
      kind: 'not-agreed',
    })
  })

  test('who cannot come and knows nobody leaves the place open, and its buyer is told', async () => {
    const [place] = await somePlaces(await anOuting(), undefined, {
      buyer: { name: 'Vera', email: 'vera.buys@example.org' },
    })
    await answerForPlace({ ...at(place), by: 'player', answers })
    const read = await placeOf(place?.id ?? 0)
    await swapPlayer({ ...at(read), by: 'player', person: null })
    expect(await placeOf(read.id)).toMatchObject({ name: null, phone: '' })
    expect(await newsTo('vera.buys@example.org')).toEqual(['dropped'])
  })

  test('with another name the agreement is another person’s, and asked for again', async () => {
    const [place] = await aFoursome({ waiver: WAIVER })
    await answerForPlace({ ...at(place), by: 'player', answers: { ...answers, agrees: true } })
    const read = await placeOf(place?.id ?? 0)
    expect(await answerForPlace({ ...at(read), by: 'player', answers: benSays })).toEqual({
      kind: 'not-agreed',
    })
    const typed = { ...answers, name: 'OTTILIE', shirt: 'M' }
    expect(await answerForPlace({ ...at(read), by: 'player', answers: typed })).toEqual({
      kind: 'saved',
    })
  })

  test('words that change are agreed to anew, also after the freeze', async () => {
    const outing = await anOuting({ ticketing: { waiver: WAIVER } })
    const [place] = await somePlaces(outing)
    await answerForPlace({ ...at(place), by: 'player', answers: { ...answers, agrees: true } })
    const namesUntil = new Date(Date.now() - 1000)
    await changeEvent({
      eventPublicId: outing.publicId,
      personId: outing.captain.id,
      words: {},
      ticketing: { ...usualTicketing, waiver: 'Other words.', namesUntil },
    })
    await approve(outing)
    const read = await placeOf(place?.id ?? 0)
    expect(await answerForPlace({ ...at(read), by: 'player', answers })).toEqual({ kind: 'frozen' })
    expect(await agreeToWaiver(read.key)).toBe('agreed')
    expect((await placeOf(read.id)).waived_words).toBe('Other words.')
  })
})

describe('two at once', () => {
  test('the second is told, and sees who was saved; nothing is overwritten unseen', async () => {
    const [place] = await aFoursome()
    const name = (who: string) =>
      correctName({ ...at(place), by: 'buyer', person: { name: who, email: null } })
    const outcomes = await Promise.all([name('Ada'), name('Ben')])
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['changed-since', 'saved'])
    const saved = await placeOf(place?.id ?? 0)
    const told = outcomes.find(({ kind }) => kind === 'changed-since')
    expect(told).toEqual({
      kind: 'changed-since',
      revision: 1,
      now: { name: saved.name, email: null },
    })
  })

  test('also where the place was emptied and named again between', async () => {
    const [place] = await aFoursome()
    await correctName({ ...at(place), by: 'buyer', person: { name: 'Ada', email: null } })
    const read = await placeOf(place?.id ?? 0)
    await swapPlayer({ ...at(read), by: 'buyer', person: null })
    const emptied = await placeOf(read.id)
    await correctName({ ...at(emptied), by: 'buyer', person: { name: 'Eve', email: null } })
    expect(await answerForPlace({ ...at(read), by: 'player', answers })).toMatchObject({
      kind: 'changed-since',
      now: { name: 'Eve' },
    })
  })
})

describe('the freeze', () => {
  test('is kept to the second, by the clock of the event’s zone across a change of its hours', async () => {
    // Sunday, March 14, 2027: at two o’clock in Milwaukee it is three. Names may change until noon of that day.
    const { rows } = await sql<{ at: Date }>`
      select '2027-03-14 12:00'::timestamp at time zone 'America/Chicago' as at`.execute(db)
    const namesUntil = rows[0]?.at ?? new Date(0)
    expect(namesUntil.toISOString()).toBe('2027-03-14T17:00:00.000Z')
    const outing = await anOuting({
      ticketing: { namesUntil },
      days: [{ day: '2027-03-20', from: '08:00', to: '14:00' }],
    })
    const [place] = await somePlaces(outing)
    goTo(new Date(namesUntil.getTime() - 1000))
    const ada = { name: 'Ada', email: null }
    expect(await swapPlayer({ ...at(place), by: 'player', person: ada })).toEqual({ kind: 'saved' })
    const read = await placeOf(place?.id ?? 0)
    goTo(namesUntil)
    const ben = { ...at(read), person: { name: 'Ben', email: null } }
    expect(await swapPlayer({ ...ben, by: 'player' })).toEqual({ kind: 'frozen' })
    expect(await swapPlayer({ ...ben, by: 'buyer' })).toEqual({ kind: 'frozen' })
    expect(await swapPlayer({ ...ben, by: 'captain' })).toEqual({ kind: 'saved' })
  })

  test('without one, names are free until the event begins', async () => {
    const outing = await anOuting({ days: [{ day: '2027-03-20', from: '08:00', to: '14:00' }] })
    const [place] = await somePlaces(outing)
    goTo(new Date('2027-03-20T12:59:59Z'))
    const ada = { ...at(place), by: 'player', answers: { ...answers, name: 'Ada' } } as const
    expect(await answerForPlace(ada)).toEqual({ kind: 'saved' })
    goTo(new Date('2027-03-20T13:00:00Z'))
    expect(await answerForPlace({ ...ada, revision: 1 })).toEqual({ kind: 'frozen' })
  })
})

test('a key that is nobody’s, and a place that was given back, name nobody', async () => {
  const [place] = await aFoursome()
  const person = { name: 'Ada', email: null }
  expect(await correctName({ key: 'none', revision: 0, by: 'buyer', person })).toEqual({
    kind: 'gone',
  })
  await db
    .updateTable('ticket')
    .set({ released_at: new Date() })
    .where('id', '=', place?.id ?? 0)
    .execute()
  expect(await correctName({ ...at(place), by: 'buyer', person })).toEqual({ kind: 'gone' })
})

const benSays = { ...answers, name: 'Ben' }

async function aFoursome(ticketing = {}) {
  return await somePlaces(await anOuting({ ticketing }))
}

function at(place: { readonly key: string; readonly revision: number } | undefined) {
  return { key: place?.key ?? '', revision: place?.revision ?? 0 }
}

function goTo(moment: Date) {
  shiftClock(moment.getTime() - Date.now())
}
