import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { sayDayAndHours } from '#app/words/hours.ts'
import type { IntakeWay } from '#db/schema/item-offers.ts'

export interface FreeSlot {
  readonly id: string
  readonly words: string
}

/** The times that can be booked for something that is brought, or fetched; the first first. Its own is among them no more. */
export async function findFreeSlots(offer: {
  readonly id: number
  readonly event_id: number
  readonly way: IntakeWay
  readonly time_zone: string
}): Promise<FreeSlot[]> {
  const { rows } = await sql<{ public_id: string; starts_at: Date; ends_at: Date }>`
    select s.public_id, s.starts_at, s.ends_at from intake_slot s
     where s.event_id = ${offer.event_id} and s.way = ${offer.way} and s.removed_at is null and s.starts_at > ${now()}
       and s.capacity > (select count(*) from item_offer b where b.slot_id = s.id)
       and not exists (select from item_offer own where own.id = ${offer.id} and own.slot_id = s.id)
     order by s.starts_at, s.id limit 60`.execute(db)
  return rows.map((slot) => ({
    id: slot.public_id,
    words: sayDayAndHours({ startsAt: slot.starts_at, endsAt: slot.ends_at }, offer.time_zone),
  }))
}
