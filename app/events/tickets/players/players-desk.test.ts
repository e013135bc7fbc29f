import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { startTestStripe } from '#db/testing/stripe.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import { captainOf } from '../../testing/events.ts'
import { eraseGuests } from '../../erase-guests.server.ts'
import { answerPlayerForm } from './answer-player.server.ts'
import { chasePlayers } from './chase-players.server.ts'
import { findPlayersDesk, requirePlace, writePlayers } from './players-desk.server.ts'
import { placeOf } from './testing/places.ts'
import { aSharedFoursome, says } from './testing/foursome.ts'

let stripe: TestStripe

beforeAll(async () => {
  stripe = await startTestStripe()
  await anOrganization()
})
afterEach(() => shiftClock(0))
afterAll(async () => {
  await stripe.stop()
})

describe('the captain’s list', () => {
  test('tells who paid, who is named, and what is missing, and sums shirts and meals', async () => {
    const { outing, places } = await aSharedFoursome(stripe)
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
    const { outing, places } = await aSharedFoursome(stripe)
    await says(places[0], { name: 'Walter', shirt: 'L', agrees: true })
    const found = async (query: string) =>
      (await findPlayersDesk(await captainOf(outing), outing.slug, new URLSearchParams(query)))
        .found
    expect(await found('show=name')).toBe(3)
    expect(await found('q=WALT')).toBe(4)
    expect(await found('q=nobody')).toBe(0)
  })

  test('S5: is of their own event alone, and holds no key that opens a player’s page', async () => {
    const { outing, places } = await aSharedFoursome(stripe)
    const other = await aSharedFoursome(stripe)
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
    const { outing, places } = await aSharedFoursome(stripe)
    await says(places[0], { name: '=HYPERLINK("x")', shirt: '@L', agrees: true })
    const csv = writePlayers(await findPlayersDesk(await captainOf(outing), outing.slug))
    expect(csv).toContain(`'=HYPERLINK`)
    expect(csv).toContain(`'@L`)
  })

  test('a captain writes down what they know, and asks no waiver of anybody', async () => {
    const { outing, places } = await aSharedFoursome(stripe)
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
    const { outing, places } = await aSharedFoursome(stripe, 'vera.chased@example.org')
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

test('who came is erased a year after the event, and no sooner; what was sold stays', async () => {
  const { outing, places } = await aSharedFoursome(stripe)
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

/** What each letter to an address asks for. */
async function todoTo(email: string): Promise<string[][]> {
  const { rows } = await sql<{ todo: readonly { readonly what: string }[] }>`
    select content -> 'todo' as todo from message
     where to_address = ${email} and kind = 'event-player' and content -> 'todo' is not null order by id`.execute(
    db,
  )
  return rows.map(({ todo }) => todo.map(({ what }) => what))
}
