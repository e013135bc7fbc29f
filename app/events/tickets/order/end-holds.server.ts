import { sql } from 'kysely'
import { closeSale } from '#app/giving/sales/sale-standing.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { log } from '#app/platform/log.server.ts'
import { lockEvent } from '../../lock-event.server.ts'
import { moveUp } from '../../rsvp/places.server.ts'
import { confirmOrders } from '../letters/confirm-orders.server.ts'
import { tellBuyer } from '../letters/tell-buyer.server.ts'

/** How many are closed in one turn; the next comes a minute later. */
const AT_ONCE = 100
/** Who came back meanwhile and bought is not written to: so long it is waited. */
const PATIENCE = 10 * 60_000

/**
 * Gives back what was held for payments whose time is up, lets in who waits for a place, and writes to buyers. Any part of it
 * may be done twice at once, or be left half done: each step looks again under its own lock, and the next turn goes on.
 */
export async function endHolds(): Promise<void> {
  await closeLateSales()
  await confirmOrders()
  await tellOfEnds()
  await letInWhoWaits()
}

/** One that Stripe cannot be asked about stays open, and is tried again; the others do not wait for it. */
async function closeLateSales(): Promise<void> {
  const late = await db
    .selectFrom('sale')
    .select('public_id')
    .where('status', '=', 'started')
    .where('expires_at', '<=', now())
    .orderBy('expires_at')
    .limit(AT_ONCE)
    .execute()
  for (const { public_id: publicId } of late)
    try {
      await closeSale(publicId)
    } catch (err) {
      log.warn({ err, sale: publicId }, 'a sale whose time is up could not be closed')
    }
}

/** Tells each once, who has bought nothing else at the event since. */
async function tellOfEnds(): Promise<void> {
  const { rows } = await sql<{ id: number }>`
    select o.id from ticket_order o
     where o.end_told_at is null and o.released_why = 'not_paid' and o.kind = 'tickets'
       and o.released_at < ${new Date(now().getTime() - PATIENCE)}
     order by o.id limit ${AT_ONCE}`.execute(db)
  for (const { id } of rows)
    await inTransaction(async (trx) => {
      const { rows: told } = await sql<{ is_told: boolean }>`
        update ticket_order o set end_told_at = ${now()} where o.id = ${id} and o.end_told_at is null
        returning o.sold_by is null and o.buyer_email is not null
          and exists (select from event e join event_day d on d.version_id = e.approved_version_id
                       where e.id = o.event_id and e.status = 'published' and d.ends_at > ${now()})
          and not exists (select from sale s where s.id = o.sale_id and s.status in ('paid', 'failed'))
          and not exists (select from ticket_order n where n.event_id = o.event_id and n.buyer_email = o.buyer_email
                             and n.id > o.id) as is_told`.execute(trx)
      if (told[0]?.is_told) await tellBuyer(trx, id, 'ended')
    })
}

/** Where tickets are sold beside places that are asked for, those that came back go to whoever waits. */
async function letInWhoWaits(): Promise<void> {
  const { rows } = await sql<{ public_id: string }>`
    select e.public_id from event e
     where e.status = 'published' and exists (select from rsvp r where r.event_id = e.id and r.status = 'waiting')
       and exists (select from ticket k where k.event_id = e.id)
       and (e.seats is null or places_promised(e.id) < e.seats)`.execute(db)
  for (const { public_id: publicId } of rows)
    await inTransaction(async (trx) => {
      const event = await lockEvent(trx, publicId)
      if (event?.status === 'published') await moveUp(trx, event)
    })
}
