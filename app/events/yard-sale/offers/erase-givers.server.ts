import { sql } from 'kysely'
import { removePhotoFiles } from '#app/pictures/remove-photo-files.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { isLongOver } from '../../long-over.server.ts'

/** So long after a sale its givers can still be thanked and asked. */
const DAYS_AFTER = 30

/**
 * By night: who offered things for a sale that was over or called off so long ago, where they live, their photos, and who drove; what
 * came and what did not stays. Then the files of photos that were erased or never arrived.
 */
export async function eraseGivers(): Promise<void> {
  const isOver = isLongOver(DAYS_AFTER)
  await sql`
    with erased as (
      update item_offer o set name = null, email = null, phone = null, pickup_address = null, erased_at = ${now()}
        from event e where e.id = o.event_id and o.erased_at is null and ${isOver} returning o.id)
    update item_offer_photo p set erased_at = ${now()} from erased where p.offer_id = erased.id and p.erased_at is null`.execute(
    db,
  )
  await sql`
    update intake_slot s set place = '', driver_id = null from event e
     where e.id = s.event_id and (s.place <> '' or s.driver_id is not null) and ${isOver}`.execute(
    db,
  )
  await sql`delete from intake_driver d using event e where e.id = d.event_id and ${isOver}`.execute(
    db,
  )
  await removePhotoFiles('item_offer_photo')
}
