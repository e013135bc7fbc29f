import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { privatePhotoOf } from '#app/pictures/private-photo.ts'
import type { PrivatePhotoRow } from '#app/pictures/private-photo.ts'
import { db } from '#app/platform/database.server.ts'
import type { IntakeWay, ItemSize } from '#db/schema/item-offers.ts'
import { sayDayAndHours } from '#app/words/hours.ts'
import { photosOfOffer } from '../offers/offer-photos.server.ts'

export type Stop = ReturnType<typeof stopOf>

interface StopRow {
  readonly public_id: string
  readonly slot: string
  readonly way: IntakeWay
  readonly starts_at: Date
  readonly ends_at: Date
  readonly description: string
  readonly size: ItemSize
  readonly boxes: number
  readonly name: string | null
  readonly phone: string | null
  readonly pickup_address: string | null
  readonly photos: readonly PrivatePhotoRow[]
}

/**
 * Everything that is booked and has not come, in order of time: the addresses of people (S34). Who asks has shown that they
 * are the lead, or the driver whose stops these are.
 */
export async function findStops(
  which: RawBuilder<boolean>,
  timeZone: string,
  photosBelow: (offerPublicId: string) => string,
) {
  const { rows } = await sql<StopRow>`
    select o.public_id, s.public_id as slot, s.way, s.starts_at, s.ends_at, o.description, o.size, o.boxes, o.name, o.phone,
           o.pickup_address, ${photosOfOffer} as photos
      from item_offer o join intake_slot s on s.id = o.slot_id
     where o.status = 'booked' and o.erased_at is null and ${which}
     order by s.starts_at, s.id, o.offered_at, o.id`.execute(db)
  return rows.map((row) => stopOf(row, timeZone, photosBelow(row.public_id)))
}

function stopOf(row: StopRow, timeZone: string, photosBelow: string) {
  return {
    id: row.public_id,
    slot: row.slot,
    way: row.way,
    time: sayDayAndHours({ startsAt: row.starts_at, endsAt: row.ends_at }, timeZone),
    what: row.description,
    size: row.size,
    boxes: row.boxes,
    name: row.name ?? '',
    phone: row.phone,
    address: row.pickup_address,
    photos: row.photos.map((photo) => privatePhotoOf(photo, photosBelow)),
  }
}
