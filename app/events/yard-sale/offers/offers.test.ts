import { sql } from 'kysely'
import sharp from 'sharp'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { confirmGoods } from '#app/contributions/goods/decide-goods.server.ts'
import { aHand } from '#app/contributions/testing/money-by-hand.ts'
import { aJpeg } from '#app/pictures/testing/images.ts'
import { pictureStore } from '#app/pictures/picture-store.server.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { sealMark } from '#app/platform/seal.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { say } from '#app/words/say.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization } from '#db/testing/builders.ts'
import type { OfferStatus } from '#db/schema/item-offers.ts'
import { changeEvent } from '../../change-event.server.ts'
import { cancelEvent } from '../../end-event.server.ts'
import { findEventPage } from '../../page/event-page.server.ts'
import { aDay, approve, aShownEvent } from '../../testing/events.ts'
import type { AnEvent } from '../../testing/events.ts'
import { aSlot, anOffer, GIVERS_STREET, leadOf, takeOffers } from '../testing/offers.ts'
import { bookSlot } from '../slots/book-slot.server.ts'
import { answerAcceptance } from './answer-offer.server.ts'
import {
  acceptOffer,
  declineOffer,
  missOffer,
  putBackOffer,
  receiveOffer,
  withdrawOffer,
} from './decide-offer.server.ts'
import { eraseGivers } from './erase-givers.server.ts'
import { findGiverPage } from './giver-page.server.ts'
import { answerIntakeForm, findIntakePage } from './intake-page.server.ts'
import { keepOfferPhoto, MOST_PHOTOS, removeOfferPhoto } from './keep-offer-photo.server.ts'
import { findOfferItem } from './offer-item.server.ts'
import { answerOfferForm, findOfferPage } from './offer-page.server.ts'
import { findOffersDesk, writeOffers } from './offers-desk.server.ts'
import { sendOfferPhoto } from './offer-photos.server.ts'

beforeAll(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
})
afterEach(() => shiftClock(0))

const DAY = 86_400_000

describe('what is offered', () => {
  test('a couch is offered, accepted, and its giver is told each time', async () => {
    const event = await aSale()
    const email = 'couch@example.org'
    const publicId = await anOffer(event, { email })
    expect(await statusOf(publicId)).toBe('offered')
    expect(await accept(event, publicId)).toBe('moved')
    expect(await accept(event, publicId)).toBe('not-now')
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
    await accept(event, first)
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
    const answer = await post(event, typed)
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
    const lamp = { ...whole, description: 'A lamp' }
    expect(await post(event, lamp)).toMatchObject({ kind: 'on' })
    for (const risky of [
      { description: 'Bike helmet, blue' },
      { description: 'Una cuna blanca' },
      { category: 'baby' },
    ]) {
      const form = { ...whole, ...risky }
      expect(await post(event, form)).toMatchObject({
        kind: 'again',
        answer: { errors: [{ field: 'checked' }], asksForCheck: true },
      })
      expect(await post(event, { ...form, checked: 'yes' })).toMatchObject({ kind: 'on' })
    }
  })

  test('of who brings it no address is kept, whatever was typed', async () => {
    const event = await aSale()
    await post(event, { ...whole, address: GIVERS_STREET })
    const rows = await db
      .selectFrom('item_offer')
      .select('pickup_address')
      .where('event_id', '=', event.id)
      .execute()
    expect(rows).toEqual([{ pickup_address: null }])
  })

  test('a robot is thanked, and nothing is noted', async () => {
    const event = await aSale()
    const answer = await post(event, { ...whole, website: 'https://spam.example' })
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
      if (days !== 3) expect(await post(event, whole)).toMatchObject({ kind: 'again', status: 409 })
    }
    expect(states).toEqual(['not-yet', 'open', 'over', 'over'])
  })
})

describe('the room of a sale', () => {
  test('twenty that are accepted at once, with room for two: two are, and the check agrees', async () => {
    const event = await aSale({ capacity: 9 })
    const offers = await Promise.all(Array.from({ length: 20 }, () => anOffer(event, aCarload)))
    const outcomes = await Promise.all(offers.map((publicId) => accept(event, publicId)))
    expect(outcomes.filter((one) => one === 'moved')).toHaveLength(2)
    expect(outcomes.filter((one) => one === 'no-room')).toHaveLength(18)
    expect(await checkBooks(pool)).toEqual([])
  })

  test('without the lock two get the last room, and the check finds it', async () => {
    const event = await aSale({ capacity: 4 })
    const offers = [await anOffer(event, aCarload), await anOffer(event, aCarload)]
    const clients = await Promise.all([pool.connect(), pool.connect()])
    const count = `select coalesce(sum(loads), 0) as n from item_offer where event_id = $1 and status = 'accepted'`
    for (const client of clients) await client.query('begin')
    const counts = await Promise.all(
      clients.map(
        async (client) => (await client.query<{ n: number }>(count, [event.id])).rows[0]?.n,
      ),
    )
    for (const [place, client] of clients.entries()) {
      if (Number(counts[place]) < 4)
        await client.query(`update item_offer set status = 'accepted' where public_id = $1`, [
          offers[place],
        ])
      await client.query('commit')
      client.release()
    }
    const broken = await checkBooks(pool)
    expect(broken.map(({ name }) => name)).toEqual([
      'I19 no sale accepts more than it has room for',
    ])
    await db.deleteFrom('item_offer').where('event_id', '=', event.id).execute()
  })

  test('who comes to a full sale is told so, and room that is given back is free again', async () => {
    const event = await aSale({ capacity: 4 })
    const publicId = await anOffer(event, aCarload)
    await accept(event, publicId)
    const state = async () => (await findOfferPage(event.team.slug, event.slug))?.sale.state
    expect(await state()).toBe('full')
    expect(await post(event, whole)).toMatchObject({ kind: 'again', status: 409 })
    await withdrawOffer(publicId)
    expect(await state()).toBe('open')
  })

  test('less room than was promised is not taken back, and the captain is told', async () => {
    const event = await aSale({ capacity: 40 })
    await accept(event, await anOffer(event))
    const form = new FormData()
    form.append('categories', 'furniture')
    form.set('capacity', '5')
    const answer = await answerIntakeForm(leadOf(event), event.slug, form)
    expect(answer).toMatchObject({ kind: 'on', to: expect.stringContaining('done=raised&n=12') })
    expect((await findIntakePage(leadOf(event), event.slug)).values.capacity).toBe('12')
    expect(await checkBooks(pool)).toEqual([])
  })
})

describe('what becomes of an offer', () => {
  test('what was declined can be taken after all, and what is here is not withdrawn', async () => {
    const event = await aSale()
    const publicId = await anOffer(event)
    const deciding = { captain: leadOf(event), publicId }
    expect(await declineOffer({ ...deciding, reply: '' })).toBe('moved')
    expect(await accept(event, publicId)).toBe('moved')
    expect(await missOffer(deciding)).toBe('moved')
    expect(await receiveOffer(deciding)).toBe('moved')
    expect(await withdrawOffer(publicId)).toBe('not-now')
    expect(await putBackOffer(deciding)).toBe('moved')
    expect(await statusOf(publicId)).toBe('accepted')
  })

  test('withdrawn and accepted at once: whatever came first, it is withdrawn', async () => {
    const event = await aSale()
    const publicId = await anOffer(event)
    await Promise.all([accept(event, publicId), withdrawOffer(publicId)])
    expect(await statusOf(publicId)).toBe('withdrawn')
  })

  test('another team’s offer is as if it were not there (S5)', async () => {
    const [event, other] = [await aSale(), await aSale()]
    const publicId = await anOffer(event)
    const stranger = { captain: leadOf(other), publicId, reply: '' }
    for (const decide of [acceptOffer, declineOffer, receiveOffer, missOffer, putBackOffer])
      expect(await decide(stranger)).toBe('not-found')
    await expect(findOfferItem(leadOf(other), other.slug, publicId)).rejects.toMatchObject({
      status: 404,
    })
  })

  test('who asked for a thank-you in writing gets one for what came: described, never valued, and typed once (C10)', async () => {
    const event = await aSale()
    const email = 'thanks@example.org'
    const publicId = await anOffer(event, { email, letter: true, boxes: 2 })
    const deciding = { captain: leadOf(event), publicId }
    await accept(event, publicId)
    expect(await Promise.all([receiveOffer(deciding), receiveOffer(deciding)])).toContain('moved')
    const goods = await goodsOf(email)
    expect(goods).toMatchObject([
      {
        giver_name: 'Rosa',
        description: 'A gray couch (2 boxes)',
        place: 'Spring sale, Shorewood',
      },
    ])
    expect(await putBackOffer(deciding)).toBe('moved')
    expect((await goodsOf(email))[0]?.voided_at).not.toBe(null)
    await receiveOffer(deciding)
    const [, again] = await goodsOf(email)
    await confirmGoods({ publicId: again?.public_id ?? '', revision: 1, by: await aHand('Ruth') })
    expect(await putBackOffer(deciding)).toBe('acknowledged-before')
    expect(await statusOf(publicId)).toBe('received')
    const kinds = await db
      .selectFrom('message')
      .select('kind')
      .where('to_address', '=', email)
      .execute()
    expect(kinds.map(({ kind }) => kind)).toContain('gift-receipt')
  })

  test('a sale that is called off, or gets other days, tells who still waits for something', async () => {
    const event = await aSale()
    const emails = ['waits@example.org', 'declined@example.org'] as const
    await anOffer(event, { email: emails[0] })
    const declined = await anOffer(event, { email: emails[1] })
    await declineOffer({ captain: leadOf(event), publicId: declined, reply: '' })
    const change = { eventPublicId: event.publicId, personId: event.captain.id }
    await changeEvent({ ...change, words: { story: 'More of it.' } })
    await approve(event)
    expect(await newsTo(emails[0])).toEqual(['offered'])
    await changeEvent({ ...change, words: {}, days: [aDay(12)] })
    await approve(event)
    await cancelEvent({ eventPublicId: event.publicId, actor: event.actor, reason: 'Rain' })
    expect(await newsTo(emails[0])).toEqual(['offered', 'moved', 'cancelled'])
    expect(await newsTo(emails[1])).toEqual(['offered', 'declined'])
  })
})

describe('photos', () => {
  test('are turned upright and say nothing of where they were taken; only the giver and the lead see them', async () => {
    const event = await aSale()
    const publicId = await anOffer(event)
    const bytes = await sharp(await aJpeg())
      .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '43/1 2/1 0/1' } })
      .toBuffer()
    expect(await keep(publicId, bytes)).toEqual({ kind: 'kept' })
    const file = await firstFileOf(event, publicId)
    const sent = await sendOfferPhoto(file, { kind: 'giver', offerPublicId: publicId })
    expect((await sharp(Buffer.from(await sent.arrayBuffer())).metadata()).exif).toBeUndefined()
    const other = await anOffer(event)
    for (const reader of [
      { kind: 'giver', offerPublicId: other },
      { kind: 'captain', offerPublicId: publicId, teamId: event.team.id + 1 },
      { kind: 'driver', driverPublicId: '' },
    ] as const)
      await expect(sendOfferPhoto(file, reader)).rejects.toMatchObject({ status: 404 })
  })

  test('of seven that are added at once no more stay than may', async () => {
    const event = await aSale()
    const publicId = await anOffer(event)
    const bytes = await aJpeg()
    const kept = await Promise.all(Array.from({ length: 7 }, () => keep(publicId, bytes)))
    expect(kept.filter(({ kind }) => kind === 'kept')).toHaveLength(MOST_PHOTOS)
    const name = (await firstFileOf(event, publicId)).slice(0, 32)
    expect(await removeOfferPhoto(publicId, name)).toBe('photo-removed')
    expect(await keep(publicId, bytes)).toEqual({ kind: 'kept' })
  })

  test('none is added to what came or is nobody’s', async () => {
    const event = await aSale()
    const publicId = await anOffer(event)
    await accept(event, publicId)
    await receiveOffer({ captain: leadOf(event), publicId })
    for (const id of [publicId, 'none'])
      expect(await keep(id, await aJpeg())).toEqual({ kind: 'gone' })
  })
})

test('a month after the sale nobody finds any more who gave, where they live and what it looked like; what came stays', async () => {
  const event = await aSale()
  const publicId = await anOffer(event)
  await keep(publicId, await aJpeg())
  const file = await firstFileOf(event, publicId)
  await accept(event, publicId)
  await bookSlot(publicId, await aSlot(event))
  await receiveOffer({ captain: leadOf(event), publicId })
  shiftClock(35 * DAY)
  await eraseGivers()
  expect(await statusOf(publicId)).toBe('received')
  shiftClock(45 * DAY)
  await eraseGivers()
  const item = await findOfferItem(leadOf(event), event.slug, publicId)
  expect(item).toMatchObject({ giver: null, address: null, photos: [], status: 'received' })
  expect(await pictureStore.get(file)).toBe(undefined)
  expect((await findGiverPage(sealMark('offer', publicId))).offer).toBe(null)
  const { body } = await writeOffers(leadOf(event), event.slug)
  expect(body).toContain('A gray couch')
  const drivers = await db
    .selectFrom('intake_driver')
    .select('id')
    .where('event_id', '=', event.id)
    .execute()
  expect(drivers).toEqual([])
})

test('the spreadsheet of what came holds no name and no address, and no cell that is a formula (S23)', async () => {
  const event = await aSale()
  await anOffer(event, { description: '=HYPERLINK("https://evil.example")' })
  const { body } = await writeOffers(leadOf(event), event.slug)
  expect(body).toContain(`'=HYPERLINK`)
  for (const secret of [GIVERS_STREET, 'Rosa', '@example.org']) expect(body).not.toContain(secret)
})

test('a link that was altered, or of another kind, opens nothing', async () => {
  const event = await aSale()
  const publicId = await anOffer(event)
  const good = sealMark('offer', publicId)
  for (const key of ['', 'none', `x${good}`, sealMark('rsvp', publicId)])
    expect((await findGiverPage(key)).offer).toBe(null)
  expect((await findGiverPage(good)).offer?.standing).toBe('offered')
})

const aCarload = { size: 'car', way: 'drop_off', address: null } as const

const whole = {
  description: 'Two lamps',
  category: 'furniture',
  condition: 'good',
  size: 'hand',
  way: 'drop_off',
  name: 'Rosa',
  email: 'rosa.form@example.org',
  agreed: 'yes',
}

async function aSale(words: Parameters<typeof takeOffers>[1] = {}): Promise<AnEvent> {
  const event = await aShownEvent()
  await takeOffers(event, words)
  return event
}

let numbers = 0

function post({ team, slug }: AnEvent, typed: Readonly<Record<string, string>>) {
  const form = formOf(typed)
  if (typed['email']) form.set('email', `${++numbers}.${typed['email']}`)
  const clientAddress = `203.0.113.${++numbers}`
  return answerOfferForm({ teamSlug: team.slug, slug, form, clientAddress })
}

async function accept(event: AnEvent, publicId: string) {
  return await acceptOffer({ captain: leadOf(event), publicId, reply: '' })
}

async function keep(publicId: string, bytes: Uint8Array) {
  return await keepOfferPhoto({ publicId, bytes, clientAddress: `192.0.2.${++numbers}` })
}

function deskOf(event: AnEvent) {
  return findOffersDesk(leadOf(event), event.slug, new URLSearchParams())
}

async function firstFileOf(event: AnEvent, publicId: string): Promise<string> {
  const { photos } = await findOfferItem(leadOf(event), event.slug, publicId)
  return photos[0]?.src.split('/').at(-1) ?? ''
}

async function statusOf(publicId: string): Promise<OfferStatus> {
  const { status } = await db
    .selectFrom('item_offer')
    .select('status')
    .where('public_id', '=', publicId)
    .executeTakeFirstOrThrow()
  return status
}

async function goodsOf(email: string) {
  return await db
    .selectFrom('goods_gift')
    .select(['public_id', 'giver_name', 'description', 'place', 'voided_at'])
    .where('giver_email', '=', email)
    .orderBy('id')
    .execute()
}

async function newsTo(email: string): Promise<string[]> {
  return (await lettersTo(email)).map(({ news }) => news)
}

async function lettersTo(email: string) {
  return await db
    .selectFrom('message')
    .select(sql<string>`content ->> 'news'`.as('news'))
    .select(sql<string>`content ->> 'reply'`.as('reply'))
    .where('to_address', '=', email)
    .where('kind', '=', 'offer-news')
    .orderBy('id')
    .execute()
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
