import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { newsTo } from '#app/mail/testing/letters.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { startTestStripe } from '#db/testing/stripe.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import { checkoutOf } from '#app/giving/testing/begin-sale.ts'
import { captainOf } from '../../testing/events.ts'
import { eraseGuests } from '../../erase-guests.server.ts'
import { anOuting } from '../testing/tickets.ts'
import type { AnOuting } from '../testing/tickets.ts'
import { answerPlayerForm, answerSeating } from './answer-player.server.ts'
import { chasePlayers } from './chase-players.server.ts'
import { answerForPlace, correctName } from './name-player.server.ts'
import { payForPlace } from './pay-place.server.ts'
import type { PlaceRow } from './places.server.ts'
import { findPlayersDesk, requirePlace, writePlayers } from './players-desk.server.ts'
import { releasePlace } from './release-place.server.ts'
import { seatPlayer } from './seat-player.server.ts'
import { answers, placeOf, somePaidPlaces } from './testing/places.ts'

let stripe: TestStripe

beforeAll(async () => {
  stripe = await startTestStripe()
  await anOrganization()
})
afterEach(() => shiftClock(0))
afterAll(async () => {
  await stripe.stop()
})

const asksAll = {
  asks: {
    phone: 'optional',
    shirt: 'required',
    handicap: 'hidden',
    meal: 'optional',
    allergy: 'optional',
  },
  meals: ['Fish', 'Pasta'],
  waiver: 'I play at my own risk.',
} as const

describe('the captain’s list', () => {
  test('tells who paid, who is named, and what is missing, and sums shirts and meals', async () => {
    const { outing, places } = await aSharedFoursome()
    await says(places[0], { name: 'Walter', shirt: 'L', meal: 'Fish', agrees: true })
    await says(places[1], { name: 'Ada', shirt: 'l', allergy: 'Nuts', agrees: true })
    const desk = await findPlayersDesk(await captainOf(outing), outing.slug)
    expect(desk.groups).toHaveLength(1)
    expect(desk.groups[0]?.title).toBe('Foursome · Walter Brandt')
    expect(
      desk.groups[0]?.places.map(({ who, light, missing }) => [who, light, missing.join()]),
    ).toEqual([
      ['Walter', 'paid', ''],
      ['Ada', 'friend-owes', 'payment'],
      ['Guest of Walter Brandt', 'friend-owes', 'name,payment'],
      ['Guest of Walter Brandt', 'friend-owes', 'name,payment'],
    ])
    expect(desk.shirts).toEqual([
      { answer: 'L', n: 2 },
      { answer: '', n: 2 },
    ])
    expect(desk.meals[0]).toEqual({ answer: 'Fish', n: 1 })
    expect(desk.allergies.map(({ who, words }) => [who, words])).toEqual([['Ada', 'Nuts']])
    expect(desk.counts).toMatchObject({ name: 2, payment: 3, waiver: 0 })
  })

  test('is narrowed to what is missing, and searched', async () => {
    const { outing, places } = await aSharedFoursome()
    await says(places[0], { name: 'Walter', shirt: 'L', agrees: true })
    const found = async (query: string) =>
      (await findPlayersDesk(await captainOf(outing), outing.slug, new URLSearchParams(query)))
        .found
    expect(await found('show=name')).toBe(3)
    expect(await found('q=WALT')).toBe(4)
    expect(await found('q=nobody')).toBe(0)
  })

  test('S5: is of their own event alone, and holds no key that opens a player’s page', async () => {
    const { outing, places } = await aSharedFoursome()
    const other = await aSharedFoursome()
    const captain = await captainOf(outing)
    await expect(
      requirePlace(captain, outing.slug, other.places[0]?.desk_id),
    ).rejects.toMatchObject({ status: 404 })
    const { sheet } = await requirePlace(captain, outing.slug, places[0]?.desk_id)
    const shown = JSON.stringify([sheet, await findPlayersDesk(captain, outing.slug)])
    for (const { key, order_key: order } of places) {
      expect(shown).not.toContain(key)
      expect(shown).not.toContain(order)
    }
  })

  test('S23: as a spreadsheet it holds no cell that would be taken for a formula', async () => {
    const { outing, places } = await aSharedFoursome()
    await says(places[0], { name: '=HYPERLINK("x")', shirt: '@L', agrees: true })
    const csv = writePlayers(await findPlayersDesk(await captainOf(outing), outing.slug))
    expect(csv).toContain(`'=HYPERLINK`)
    expect(csv).toContain(`'@L`)
  })

  test('a captain writes down what they know, and asks no waiver of anybody', async () => {
    const { outing, places } = await aSharedFoursome()
    const captain = await captainOf(outing)
    const at = { slug: outing.slug, place: places[2]?.desk_id }
    const form = formOf({ name: 'Ben', revision: '0' })
    expect((await answerPlayerForm(captain, at, form)).kind).toBe('on')
    expect(await placeOf(places[2]?.id ?? 0)).toMatchObject({ name: 'Ben', waived_at: null })
    expect(
      await answerPlayerForm(captain, at, formOf({ name: 'Eve', revision: '0' })),
    ).toMatchObject({
      kind: 'again',
      status: 409,
      answer: { revision: 1, values: { name: 'Eve' } },
    })
  })
})

describe('what is missing is asked for', () => {
  test('each address once a day, with all that it has to do', async () => {
    const { outing, places } = await aSharedFoursome('vera.chased@example.org')
    await says(places[1], {
      name: 'Ada',
      email: 'ada.chased@example.org',
      shirt: 'M',
      agrees: true,
    })
    const chase = () => chasePlayers({ eventPublicId: outing.publicId, actor: outing.actor })
    expect((await Promise.all([chase(), chase()])).map(String).toSorted()).toEqual(['0', '2'])
    expect(await todoTo('vera.chased@example.org')).toEqual([['pay', 'pay', 'names']])
    expect(await todoTo('ada.chased@example.org')).toEqual([['pay'], ['pay']])
    shiftClock(25 * 3_600_000)
    expect(await chase()).toBe(2)
  })
})

describe('an unpaid place', () => {
  test('is given back, others may have it, and whoever had it hears of it', async () => {
    const { outing, places } = await aSharedFoursome()
    await says(places[1], {
      name: 'Ada',
      email: 'ada.unpaid@example.org',
      shirt: 'M',
      agrees: true,
    })
    expect(await promised(outing)).toBe(4)
    expect(await release(outing, places[1])).toBe('released')
    expect(await promised(outing)).toBe(3)
    expect(await newsTo('ada.unpaid@example.org')).toEqual(['named', 'released'])
    expect(await placeOf(places[1]?.id ?? 0)).toMatchObject({ name: null, sale_key: null })
    expect(await payForPlace(places[1]?.key ?? '', 'en')).toEqual({ kind: 'look' })
    expect(await release(outing, places[1])).toBe('gone')
  })

  test('that is paid in that moment stays with whoever paid; a page that is open is closed first', async () => {
    const { outing, places } = await aSharedFoursome()
    const [, paid, open] = places
    await payForPlace(paid?.key ?? '', 'en')
    stripe.pay(await checkoutOf((await placeOf(paid?.id ?? 0)).sale_key ?? ''), someone)
    expect(await release(outing, paid)).toBe('not-owed')
    await payForPlace(open?.key ?? '', 'en')
    const page = await checkoutOf((await placeOf(open?.id ?? 0)).sale_key ?? '')
    expect(await release(outing, open)).toBe('released')
    expect(() => stripe.pay(page, someone)).toThrow('expired')
  })

  test('of another event, or one that its buyer paid, is not given back', async () => {
    const { outing, places } = await aSharedFoursome()
    const other = await aSharedFoursome()
    expect(await release(other.outing, places[1])).toBe('gone')
    expect(await release(outing, places[0])).toBe('not-owed')
  })
})

describe('a single player', () => {
  test('is put into the place of somebody who dropped out, by one of two captains at once', async () => {
    const { outing, places } = await aSharedFoursome()
    const [one] = await somePaidPlaces(stripe, outing, { Single: 1 })
    const [two] = await somePaidPlaces(stripe, outing, { Single: 1 })
    for (const [place, name] of [
      [one, 'Cleo'],
      [two, 'Dan'],
    ] as const)
      await says(place, { name, shirt: 'M', seeksGroup: true, agrees: true })
    const seat = places[3]?.desk_id ?? ''
    const put = (player: PlaceRow | undefined) =>
      seatPlayer({
        eventPublicId: outing.publicId,
        seat,
        player: player?.desk_id ?? '',
        actor: outing.actor,
      })
    expect((await Promise.all([put(one), put(two)])).toSorted()).toEqual(['seated', 'taken'])
    const captain = await captainOf(outing)
    const desk = await findPlayersDesk(captain, outing.slug)
    const foursome = desk.groups.find(({ title }) => title.startsWith('Foursome'))
    expect(foursome?.places).toHaveLength(4)
    expect(foursome?.places[3]).toMatchObject({ isSeatedElsewhere: true, light: 'paid' })
    expect(desk.counts.single).toBe(1)
    const person = { name: 'Eve', email: null }
    expect(
      await correctName({ key: places[3]?.key ?? '', revision: 0, by: 'buyer', person }),
    ).toEqual({ kind: 'taken' })
    const at = { slug: outing.slug, place: seat }
    expect(await answerSeating(captain, at, formOf({}))).toContain('done=unseated')
    expect((await findPlayersDesk(captain, outing.slug)).counts.single).toBe(2)
  })

  test('of a group nobody is put anywhere', async () => {
    const { outing, places } = await aSharedFoursome()
    await says(places[0], { name: 'Walter', shirt: 'M', seeksGroup: true, agrees: true })
    expect((await placeOf(places[0]?.id ?? 0)).seeks_group).toBe(false)
    const seating = { eventPublicId: outing.publicId, actor: outing.actor }
    const [seat, player] = [places[3]?.desk_id ?? '', places[0]?.desk_id ?? '']
    expect(await seatPlayer({ ...seating, seat, player })).toBe('gone')
  })
})

test('who came is erased a year after the event, and no sooner; what was sold stays', async () => {
  const { outing, places } = await aSharedFoursome()
  await says(places[0], { name: 'Walter', shirt: 'M', allergy: 'Nuts', agrees: true })
  shiftClock(370 * 86_400_000)
  await eraseGuests()
  expect((await placeOf(places[0]?.id ?? 0)).name).toBe('Walter')
  shiftClock(376 * 86_400_000)
  await eraseGuests()
  expect(await placeOf(places[0]?.id ?? 0)).toMatchObject({ name: null, allergy: '' })
  const desk = await findPlayersDesk(await captainOf(outing), outing.slug)
  expect(desk.groups[0]?.places[0]).toMatchObject({
    who: 'Guest of Walter Brandt',
    light: 'paid',
  })
})

const someone = { email: 'someone.pays@example.org', name: 'Someone' }

/** Of four who pay each for themselves, the buyer has paid. */
async function aSharedFoursome(email = 'walter.golfs@example.org') {
  const outing = await anOuting({ ticketing: asksAll })
  const places = await somePaidPlaces(stripe, outing, undefined, {
    pays: 'own',
    buyer: { name: 'Walter Brandt', email },
  })
  return { outing, places }
}

async function says(place: PlaceRow | undefined, said: Partial<typeof answers>) {
  const { key, revision } = await placeOf(place?.id ?? 0)
  const outcome = await answerForPlace({
    key,
    revision,
    by: 'player',
    answers: { ...answers, ...said },
  })
  expect(outcome).toEqual({ kind: 'saved' })
}

function release(outing: AnOuting, place: PlaceRow | undefined) {
  return releasePlace({
    eventPublicId: outing.publicId,
    key: place?.key ?? '',
    actor: outing.actor,
  })
}

async function promised({ id }: AnOuting): Promise<number> {
  const { rows } = await sql<{ n: number }>`select places_promised(${id}) as n`.execute(db)
  return rows[0]?.n ?? 0
}

/** What each letter to an address asks for. */
async function todoTo(email: string): Promise<string[][]> {
  const { rows } = await sql<{ todo: readonly { readonly what: string }[] }>`
    select content -> 'todo' as todo from message
     where to_address = ${email} and kind = 'event-player' and content -> 'todo' is not null order by id`.execute(
    db,
  )
  return rows.map(({ todo }) => todo.map(({ what }) => what))
}
