import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { removePhotoFiles } from '#app/pictures/remove-photo-files.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { Db, Trx } from '#app/platform/database.server.ts'
import { isLongOver } from '../../long-over.server.ts'

/** So long after a sale its givers can still be thanked and asked. */
const DAYS_AFTER = 30

/**
 * By night: who offered things for a sale that was over or called off so long ago, where they live, their photos, and who drove; what
 * came and what did not stays. Then the files of photos that were erased or never arrived.
 */
export async function eraseGivers(): Promise<void> {
  const isOver = isLongOver(DAYS_AFTER)
  await eraseGiversWho(db, isOver)
  await sql`
    update intake_slot s set place = '' from event e
     where e.id = s.event_id and s.place <> '' and ${isOver}`.execute(db)
  await eraseDriversWho(db, isOver)
  await removePhotoFiles('item_offer_photo')
}

/** Who made an offer `o` for an event `e`, and of whom it is so; its photos are seen no more. */
export async function eraseGiversWho(on: Db | Trx, who: RawBuilder<unknown>): Promise<void> {
  await sql`
    with erased as (
      update item_offer o set name = null, email = null, phone = null, pickup_address = null, erased_at = ${now()}
        from event e where e.id = o.event_id and o.erased_at is null and ${who} returning o.id)
    update item_offer_photo p set erased_at = ${now()} from erased where p.offer_id = erased.id and p.erased_at is null`.execute(
    on,
  )
}

/** Drivers `d` of events `e` of whom it is so; nobody drives for their hours then. */
export async function eraseDriversWho(on: Db | Trx, who: RawBuilder<unknown>): Promise<void> {
  await sql`
    update intake_slot s set driver_id = null from intake_driver d, event e
     where d.id = s.driver_id and e.id = d.event_id and ${who}`.execute(on)
  await sql`delete from intake_driver d using event e where e.id = d.event_id and ${who}`.execute(
    on,
  )
}
