import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { say } from '#app/words/say.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { findEventPage } from '../../page/event-page.server.ts'
import { aDay, aShownEvent } from '../../testing/events.ts'
import type { AnEvent } from '../../testing/events.ts'
import { anOffer, GIVERS_STREET, leadOf } from '../testing/offers.ts'
import { answerAcceptance } from './answer-offer.server.ts'
import { findOfferItem } from './offer-item.server.ts'
import { findOfferPage } from './offer-page.server.ts'
import { findOffersDesk } from './offers-desk.server.ts'
import {
  DAY,
  twoLamps,
  aSale,
  sendOffer,
  acceptIt,
  statusOf,
  newsTo,
  lettersTo,
} from './testing/sale.ts'

beforeAll(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
})

afterEach(() => shiftClock(0))

describe('what is offered', () => {
  test('a couch is offered, accepted, and its giver is told each time', async () => {
    const event = await aSale()
    const email = 'couch@example.org'
    const publicId = await anOffer(event, { email })
    expect(await statusOf(publicId)).toBe('offered')
    expect(await acceptIt(event, publicId)).toBe('moved')
    expect(await acceptIt(event, publicId)).toBe('not-now')
    expect(await newsTo(email)).toEqual(['offered', 'accepted'])
    const { history } = await findOfferItem(leadOf(event), event.slug, publicId)
    expect(history).toHaveLength(2)
    expect(history.at(-1)?.words).toContain('accepted by Denise Kowalski')
  })

  test('the lead is told of the first that waits, and not again until all are answered', async () => {
    const event = await aSale()
    const first = await anOffer(event)
    await anOffer(event)
    expect(await newsOfWaiting(event)).toBe(1)
    await acceptIt(event, first)
    await anOffer(event)
    expect(await newsOfWaiting(event)).toBe(1)
  })

  test('the ready words go out in the giver’s language, and those of the lead as they were written', async () => {
    const event = await aSale()
    const emails = ['ready@example.org', 'own@example.org']
    const [ready, own] = await Promise.all(emails.map((email) => anOffer(event, { email })))
    const deciding = { captain: leadOf(event), slug: event.slug }
    const form = new FormData()
    form.set('reply', say('offers.letters.acceptedWords'))
    await answerAcceptance({ ...deciding, publicId: ready ?? '' }, form)
    form.set('reply', 'We need it so much!')
    await answerAcceptance({ ...deciding, publicId: own ?? '' }, form)
    const letters = await Promise.all(emails.map(lettersTo))
    expect(letters.map((told) => told.at(-1)?.reply)).toEqual(['', 'We need it so much!'])
  })

  test('what is missing is said at once beside its fields, and nothing that was typed is lost', async () => {
    const event = await aSale()
    const typed = { description: 'A crib', way: 'pick_up', name: ' ', phone: '414', boxes: 'many' }
    const answer = await sendOffer(event, typed)
    expect(answer).toMatchObject({
      kind: 'again',
      status: 400,
      answer: { values: typed, asksForCheck: true },
    })
    const fields = answer.kind === 'again' ? answer.answer.errors.map(({ field }) => field) : []
    expect(fields).toEqual([
      'category',
      'condition',
      'size',
      'boxes',
      'checked',
      'address',
      'name',
      'email',
      'agreed',
    ])
  })

  test('who offers what may be recalled looks it up first; who offers a lamp need not', async () => {
    const event = await aSale()
    const lamp = { ...twoLamps, description: 'A lamp' }
    expect(await sendOffer(event, lamp)).toMatchObject({ kind: 'on' })
    for (const risky of [
      { description: 'Bike helmet, blue' },
      { description: 'Una cuna blanca' },
      { category: 'baby' },
    ]) {
      const form = { ...twoLamps, ...risky }
      expect(await sendOffer(event, form)).toMatchObject({
        kind: 'again',
        answer: { errors: [{ field: 'checked' }], asksForCheck: true },
      })
      expect(await sendOffer(event, { ...form, checked: 'yes' })).toMatchObject({ kind: 'on' })
    }
  })

  test('of who brings it no address is kept, whatever was typed', async () => {
    const event = await aSale()
    await sendOffer(event, { ...twoLamps, address: GIVERS_STREET })
    const rows = await db
      .selectFrom('item_offer')
      .select('pickup_address')
      .where('event_id', '=', event.id)
      .execute()
    expect(rows).toEqual([{ pickup_address: null }])
  })

  test('a robot is thanked, and nothing is noted', async () => {
    const event = await aSale()
    const answer = await sendOffer(event, { ...twoLamps, website: 'https://spam.example' })
    expect(answer).toMatchObject({ kind: 'on' })
    expect((await deskOf(event)).count).toBe(0)
  })

  test('before its day, after it, and for a sale that takes none, nothing can be offered', async () => {
    const silent = await aShownEvent()
    expect(await findOfferPage(silent.team.slug, silent.slug)).toBe(undefined)
    expect((await findEventPage(silent.team.slug, silent.slug))?.page.takesOffers).toBe(false)
    const event = await aSale({ opensOn: aDay(2).day, closesOn: aDay(4).day })
    const states: unknown[] = []
    for (const days of [0, 3, 6, 11]) {
      shiftClock(days * DAY)
      states.push((await findOfferPage(event.team.slug, event.slug))?.sale.state)
      if (days !== 3)
        expect(await sendOffer(event, twoLamps)).toMatchObject({ kind: 'again', status: 409 })
    }
    expect(states).toEqual(['not-yet', 'open', 'over', 'over'])
  })
})

function deskOf(event: AnEvent) {
  return findOffersDesk(leadOf(event), event.slug, new URLSearchParams())
}

async function newsOfWaiting({ captain }: AnEvent): Promise<number> {
  const rows = await db
    .selectFrom('message')
    .select('id')
    .where('to_address', '=', captain.email)
    .where('kind', '=', 'offer-waits')
    .execute()
  return rows.length
}
