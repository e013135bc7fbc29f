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
import type { AnOuting } from '../testing/tickets.ts'
import { answerSeating } from './answer-player.server.ts'
import { correctName } from './name-player.server.ts'
import { payForPlace } from './pay-place.server.ts'
import type { PlaceRow } from './places.server.ts'
import { findPlayersDesk } from './players-desk.server.ts'
import { releasePlace } from './release-place.server.ts'
import { seatPlayer } from './seat-player.server.ts'
import { placeOf, somePaidPlaces } from './testing/places.ts'
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

describe('an unpaid place', () => {
  test('is given back, others may have it, and whoever had it hears of it', async () => {
    const { outing, places } = await aSharedFoursome(stripe)
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
    const { outing, places } = await aSharedFoursome(stripe)
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
    const { outing, places } = await aSharedFoursome(stripe)
    const other = await aSharedFoursome(stripe)
    expect(await release(other.outing, places[1])).toBe('gone')
    expect(await release(outing, places[0])).toBe('not-owed')
  })
})

describe('a single player', () => {
  test('is put into the place of somebody who dropped out, by one of two captains at once', async () => {
    const { outing, places } = await aSharedFoursome(stripe)
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
    const { outing, places } = await aSharedFoursome(stripe)
    await says(places[0], { name: 'Walter', shirt: 'M', seeksGroup: true, agrees: true })
    expect((await placeOf(places[0]?.id ?? 0)).seeks_group).toBe(false)
    const seating = { eventPublicId: outing.publicId, actor: outing.actor }
    const [seat, player] = [places[3]?.desk_id ?? '', places[0]?.desk_id ?? '']
    expect(await seatPlayer({ ...seating, seat, player })).toBe('gone')
  })
})

const someone = { email: 'someone.pays@example.org', name: 'Someone' }

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
