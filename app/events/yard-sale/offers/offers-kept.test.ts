import sharp from 'sharp'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { aJpeg } from '#app/pictures/testing/images.ts'
import { pictureStore } from '#app/pictures/picture-store.server.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { sealMark } from '#app/platform/seal.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import type { AnEvent } from '../../testing/events.ts'
import { aSlot, anOffer, GIVERS_STREET, leadOf } from '../testing/offers.ts'
import { bookSlot } from '../slots/book-slot.server.ts'
import { receiveOffer } from './decide-offer.server.ts'
import { eraseGivers } from './erase-givers.server.ts'
import { findGiverPage } from './giver-page.server.ts'
import { MOST_PHOTOS, removeOfferPhoto } from './keep-offer-photo.server.ts'
import { findOfferItem } from './offer-item.server.ts'
import { writeOffers } from './offers-desk.server.ts'
import { sendOfferPhoto } from './offer-photos.server.ts'
import { DAY, aSale, keepPhoto, acceptIt, statusOf } from './testing/sale.ts'

beforeAll(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
})

afterEach(() => shiftClock(0))

describe('photos', () => {
  test('are turned upright and say nothing of where they were taken; only the giver and the lead see them', async () => {
    const event = await aSale()
    const publicId = await anOffer(event)
    const bytes = await sharp(await aJpeg())
      .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '43/1 2/1 0/1' } })
      .toBuffer()
    expect(await keepPhoto(publicId, bytes)).toEqual({ kind: 'kept' })
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
    const kept = await Promise.all(Array.from({ length: 7 }, () => keepPhoto(publicId, bytes)))
    expect(kept.filter(({ kind }) => kind === 'kept')).toHaveLength(MOST_PHOTOS)
    const name = (await firstFileOf(event, publicId)).slice(0, 32)
    expect(await removeOfferPhoto(publicId, name)).toBe('photo-removed')
    expect(await keepPhoto(publicId, bytes)).toEqual({ kind: 'kept' })
  })

  test('none is added to what came or is nobody’s', async () => {
    const event = await aSale()
    const publicId = await anOffer(event)
    await acceptIt(event, publicId)
    await receiveOffer({ captain: leadOf(event), publicId })
    for (const id of [publicId, 'none'])
      expect(await keepPhoto(id, await aJpeg())).toEqual({ kind: 'gone' })
  })
})

test('a month after the sale nobody finds any more who gave, where they live and what it looked like; what came stays', async () => {
  const event = await aSale()
  const publicId = await anOffer(event)
  await keepPhoto(publicId, await aJpeg())
  const file = await firstFileOf(event, publicId)
  await acceptIt(event, publicId)
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

/** Of its first photo. */
async function firstFileOf(event: AnEvent, publicId: string): Promise<string> {
  const { photos } = await findOfferItem(leadOf(event), event.slug, publicId)
  return photos[0]?.src.split('/').at(-1) ?? ''
}
