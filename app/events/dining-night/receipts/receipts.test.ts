import sharp from 'sharp'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { holdPastEvents } from '#app/events/end-event.server.ts'
import { eraseGuests } from '#app/events/erase-guests.server.ts'
import { findGuestPage } from '#app/events/rsvp/guest-page.server.ts'
import { aShownEvent } from '#app/events/testing/events.ts'
import type { AnEvent } from '#app/events/testing/events.ts'
import { aParty, rsvpOf } from '#app/events/testing/guests.ts'
import { leadOf } from '#app/events/yard-sale/testing/offers.ts'
import { pictureStore } from '#app/pictures/picture-store.server.ts'
import { aBomb, aJpeg, aTalkativeJpeg } from '#app/pictures/testing/images.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { openMark, sealMark } from '#app/platform/seal.server.ts'
import { MOST_BYTES } from '#app/teams/look/upload.ts'
import type { CountBy } from '#db/schema/dining-nights.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { findOwnFigurePage } from '../figure/figure-page.server.ts'
import { answerReceipt, sendCaptainsReceipt, sendGuestReceipt } from './answer-receipt.server.ts'
import { sendReceipt } from './find-receipts.server.ts'
import { MOST_RECEIPTS, removeReceipt } from './keep-receipt.server.ts'

beforeAll(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
})
afterEach(() => shiftClock(0))

const DAY = 86_400_000
let clients = 0

test('a guest is asked after a night that counts by receipt, and not before, elsewhere, or once its books are closed', async () => {
  const { night, key } = await aGuest()
  expect(await receiptsOf(key)).toBe(null)
  expect(await send(key, await aJpeg())).toContain('problem=gone')
  await passNight()
  expect(await receiptsOf(key)).toEqual({ list: [], mayAdd: true })
  await db.updateTable('event').set({ status: 'closed' }).where('id', '=', night.id).execute()
  expect(await receiptsOf(key)).toBe(null)
  expect(await send(key, await aJpeg())).toContain('problem=gone')
  shiftClock(0)
  const other = await aGuest(['say_name'])
  await passNight()
  expect(await receiptsOf(other.key)).toBe(null)
  expect(await send(other.key, await aJpeg())).toContain('problem=gone')
})

test('captains see what guests say they paid, with its sum beside the sales figure', async () => {
  const { night, key } = await aGuest()
  const second = await aGuestOf(night)
  await passNight()
  expect(await send(key, await aJpeg(), '34.10')).toContain('done=photo-added')
  expect(await send(second, await aJpeg(), '$20')).toContain('done=photo-added')
  expect(await send(second, await aJpeg())).toContain('done=photo-added')
  expect(await send(second, await aJpeg(), 'lots')).toContain('done=photo-without-amount')
  const { receipts } = await findOwnFigurePage(leadOf(night), night.slug)
  expect(receipts).toMatchObject({
    sum: '$54.10',
    untold: 2,
    receipts: [{ amount: '$34.10' }, { amount: '$20.00' }, { amount: null }, { amount: null }],
  })
  const own = await receiptsOf(key)
  expect(own?.list).toMatchObject([{ amount: '$34.10' }])
})

test('a photo says nothing of where it was taken, and only its guest, the captains and staff of its night see it', async () => {
  const { night, key } = await aGuest()
  const second = await aGuestOf(night)
  const elsewhere = await aShownEvent({ kind: 'dining_night' })
  await passNight()
  await send(key, await aTalkativeJpeg())
  const file = await firstFileOf(key)
  const sent = await sendGuestReceipt(key, file)
  const bytes = Buffer.from(await sent.arrayBuffer())
  expect((await sharp(bytes).metadata()).exif).toBeUndefined()
  expect(bytes.includes('canary')).toBe(false)
  expect((await sendCaptainsReceipt(leadOf(night), night.slug, file)).status).toBe(200)
  expect((await sendReceipt(file, staffOf(night))).status).toBe(200)
  const refused = await Promise.allSettled([
    sendGuestReceipt(second, file),
    sendGuestReceipt('none', file),
    sendGuestReceipt(`x${key}`, file),
    sendGuestReceipt(sealMark('offer', idOf(key)), file),
    sendCaptainsReceipt(leadOf(elsewhere), night.slug, file),
    sendCaptainsReceipt(leadOf(elsewhere), elsewhere.slug, file),
    sendReceipt(file, staffOf(elsewhere)),
  ])
  for (const one of refused)
    expect(one).toMatchObject({ status: 'rejected', reason: { status: 404 } })
})

test('what is no photo, too large or hides something behind a photo is refused or written anew', async () => {
  const { key } = await aGuest()
  await passNight()
  expect(await send(key, new TextEncoder().encode('<script>alert(1)</script>'))).toContain(
    'problem=not-a-picture',
  )
  expect(await send(key, new Uint8Array())).toContain('problem=missing')
  expect(await send(key, aBomb())).toContain('problem=too-many-pixels')
  expect(await send(key, new Uint8Array(MOST_BYTES + 1))).toContain('problem=too-large')
  expect(await receiptsOf(key)).toEqual({ list: [], mayAdd: true })
  await send(key, Buffer.concat([await aJpeg(), Buffer.from('<script>polyglot</script>')]))
  const sent = await sendGuestReceipt(key, await firstFileOf(key))
  expect(Buffer.from(await sent.arrayBuffer()).includes('polyglot')).toBe(false)
})

test('of five that are sent at once no more stay than may; who has the wrong link deletes none', async () => {
  const { night, key } = await aGuest()
  const second = await aGuestOf(night)
  await passNight()
  const bytes = await aJpeg()
  await Promise.all(Array.from({ length: MOST_RECEIPTS + 1 }, () => send(key, bytes)))
  const full = await receiptsOf(key)
  expect(full?.mayAdd).toBe(false)
  expect(full?.list).toHaveLength(MOST_RECEIPTS)
  const name = full?.list[0]?.photo.name ?? ''
  expect(await removeReceipt(idOf(second), name)).toBe('gone')
  expect(await removeReceipt(idOf(key), name)).toBe('photo-removed')
  expect((await receiptsOf(key))?.mayAdd).toBe(true)
})

test('a year after the night its photos are gone with their files and rows', async () => {
  const { night, key } = await aGuest()
  await passNight()
  await send(key, await aJpeg(), '12')
  const file = await firstFileOf(key)
  await eraseGuests()
  expect(await pictureStore.get(file)).toBeDefined()
  shiftClock((365 + 12) * DAY)
  await eraseGuests()
  expect(await pictureStore.get(file)).toBe(undefined)
  const rows = await db
    .selectFrom('receipt_photo')
    .select('id')
    .where('event_id', '=', night.id)
    .execute()
  expect(rows).toEqual([])
  expect((await findGuestPage(key)).guest).toBe(null)
})

/** Somebody who comes to a night ten days ahead. */
async function aGuest(countBy: readonly CountBy[] = ['receipt']) {
  const night = await aShownEvent({ kind: 'dining_night', deal: { countBy } })
  return { night, key: await aGuestOf(night) }
}

async function aGuestOf(night: AnEvent): Promise<string> {
  return sealMark('rsvp', await rsvpOf(await aParty(night)))
}

async function passNight() {
  shiftClock(11 * DAY)
  await holdPastEvents()
}

async function send(key: string, bytes: Uint8Array, amount = ''): Promise<string> {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(bytes)], 'receipt.jpg'))
  form.set('amount', amount)
  return await answerReceipt(key, form, `192.0.2.${++clients}`)
}

async function receiptsOf(key: string) {
  return (await findGuestPage(key)).guest?.receipts
}

async function firstFileOf(key: string): Promise<string> {
  const receipts = await receiptsOf(key)
  return receipts?.list[0]?.photo.src.split('/').at(-1) ?? ''
}

function idOf(key: string): string {
  return openMark('rsvp', key) ?? ''
}

function staffOf({ publicId: eventPublicId }: AnEvent) {
  return { kind: 'staff', eventPublicId } as const
}
