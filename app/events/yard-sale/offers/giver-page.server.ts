import { sql } from 'kysely'
import { privatePhotoOf } from '#app/pictures/private-photo.ts'
import type { PrivatePhotoRow } from '#app/pictures/private-photo.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { openMark } from '#app/platform/seal.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { colorOf } from '#app/teams/team-color.ts'
import type { TeamColor } from '#app/teams/team-color.ts'
import { sayDayAndHours } from '#app/words/hours.ts'
import { saidIn } from '#app/ui/said.ts'
import type { Said } from '#app/ui/said.ts'
import { say } from '#app/words/say.ts'
import type { EventStatus } from '#db/schema/events.ts'
import type { IntakeWay, ItemCategory, ItemSize, OfferStatus } from '#db/schema/item-offers.ts'
import { answerSentPhoto } from '../../sent-photo.server.ts'
import { daysOf, sayDaysShort } from '../../say-when.ts'
import { daysOfVersion, isShown } from '../../shown-event.server.ts'
import { findFreeSlots } from '../slots/free-slots.server.ts'
import { withdrawOffer } from './decide-offer.server.ts'
import { keepOfferPhoto, MOST_PHOTOS, removeOfferPhoto } from './keep-offer-photo.server.ts'
import { afterOffer } from './offer-state.ts'
import { photosOfOffer, sendOfferPhoto } from './offer-photos.server.ts'
import { mayBeRecalled } from './recall.ts'

export type GiverOffer = NonNullable<Awaited<ReturnType<typeof findGiverPage>>['offer']>

interface GiverRow {
  readonly id: number
  readonly event_id: number
  readonly description: string
  readonly category: ItemCategory
  readonly size: ItemSize
  readonly boxes: number
  readonly way: IntakeWay
  readonly pickup_address: string | null
  readonly status: OfferStatus
  readonly photos: readonly PrivatePhotoRow[]
  readonly event_status: EventStatus
  readonly cancel_reason: string | null
  readonly title: string
  readonly slug: string
  readonly time_zone: string
  readonly team_slug: string
  readonly color: TeamColor | null
  readonly days: readonly { readonly starts: string; readonly ends: string }[]
  readonly slot: { readonly starts: string; readonly ends: string; readonly place: string } | null
}

/**
 * What somebody sees by the link in their letter: what became of their offer, the times that can be booked, and for who
 * booked one where it is (S34). `offer` is `null` for a link that is nobody's, and for a sale that is out of sight.
 */
export async function findGiverPage(key: string) {
  const site = await findSiteFrame()
  const row = await findRow(key)
  if (!row) return { site, color: undefined, offer: null }
  const [slot] = row.slot ? daysOf([row.slot]) : []
  const isOn = row.event_status === 'published'
  const mayWithdraw = isOn && afterOffer('withdraw', row.status) !== undefined
  const mayBook = isOn && afterOffer('book', row.status) !== undefined
  return {
    site,
    color: colorOf(row.team_slug, row.color),
    offer: {
      href: `/offers/${key}`,
      sale: { title: row.title, href: `/teams/${row.team_slug}/events/${row.slug}` },
      when: sayDaysShort(daysOf(row.days), row.time_zone),
      standing: standingOf(row),
      cancelReason: row.cancel_reason,
      what: row.description,
      size: row.size,
      boxes: row.boxes,
      way: row.way,
      address: row.pickup_address,
      slot: slot ? sayDayAndHours(slot, row.time_zone) : null,
      // Told to who booked, until their time is over.
      bringTo:
        slot && row.status === 'booked' && slot.endsAt > now() ? (row.slot?.place ?? '') : '',
      slots: mayBook ? await findFreeSlots(row) : [],
      mayWithdraw,
      mayBook,
      mayBeRecalled: mayWithdraw && mayBeRecalled(row.description, row.category),
      photos: row.photos.map((photo) => privatePhotoOf(photo, `/offers/${key}/photos`)),
      mayAddPhotos: mayWithdraw && row.photos.length < MOST_PHOTOS,
    },
  }
}

function standingOf(row: GiverRow): OfferStatus | 'off' | 'over' {
  if (row.event_status === 'cancelled') return 'off'
  const isOpen = afterOffer('withdraw', row.status) !== undefined
  return row.event_status === 'published' || !isOpen ? row.status : 'over'
}

async function findRow(key: string): Promise<GiverRow | undefined> {
  const publicId = openMark('offer', key)
  if (publicId === null) return undefined
  const { rows } = await sql<GiverRow>`
    select o.id, o.event_id, o.description, o.category, o.size, o.boxes, o.way, o.pickup_address, o.status,
           ${photosOfOffer} as photos, e.status as event_status, e.cancel_reason, v.title, e.slug, v.time_zone,
           t.slug as team_slug, t.color, ${daysOfVersion(sql`v.id`)} as days,
           (select json_build_object('starts', s.starts_at, 'ends', s.ends_at, 'place', s.place)
              from intake_slot s where s.id = o.slot_id) as slot
      from item_offer o join event e on e.id = o.event_id join team t on t.id = e.team_id
           join event_version v on v.id = e.approved_version_id
     where o.public_id = ${publicId} and o.erased_at is null and ${isShown}`.execute(db)
  return rows[0]
}

/** Takes a photo and says where to go on: back to the offer, with what was wrong if something was. */
export async function answerOfferPhoto(
  key: string,
  form: FormData,
  clientAddress: string,
): Promise<string> {
  const publicId = openMark('offer', key) ?? ''
  return await answerSentPhoto(addressOf(key), form, (bytes) =>
    keepOfferPhoto({ publicId, bytes, clientAddress }),
  )
}

/** @returns where to go on. */
export async function answerPhotoRemoval(key: string, name: string): Promise<string> {
  const outcome = await removeOfferPhoto(openMark('offer', key) ?? '', name)
  return `${addressOf(key)}?done=${outcome}#photo`
}

/** @throws a 404 for a photo of another offer. */
export async function sendGiverPhoto(key: string, file: string | undefined): Promise<Response> {
  const offerPublicId = openMark('offer', key) ?? ''
  return await sendOfferPhoto(file, { kind: 'giver', offerPublicId })
}

/** They keep it after all. @returns where to go on. */
export async function answerKeeping(key: string): Promise<string> {
  const outcome = await withdrawOffer(openMark('offer', key) ?? '')
  return `${addressOf(key)}?done=${outcome === 'moved' ? 'withdrawn' : outcome}`
}

/** Whatever stood in the address: a letter that no header takes is written as an escape. */
function addressOf(key: string): string {
  return `/offers/${encodeURIComponent(key)}`
}

const done = {
  offered: 'success',
  'photo-added': 'success',
  'photo-removed': 'success',
  booked: 'success',
  left: 'success',
  full: 'warning',
  'not-now': 'warning',
  withdrawn: 'success',
} as const

/** What was just done, as the address after it says. */
export function sayGiverDone(request: Request): Said | null {
  return saidIn(request, done, (known) => say(`offers.giver.done.${known}`))
}
