import { sql } from 'kysely'
import { queueMessage } from '#app/mail/queue-message.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { MOST_REMINDED_AT_ONCE, REMINDER_HOUR } from '../../day-before.ts'
import { findOutingOf } from './outing.server.ts'
import { findPlaces } from './places.server.ts'
import type { PlaceRow } from './places.server.ts'
import { factsFor, nameOfBuyer, namesPath, tellPlayer } from './tell-player.server.ts'

/** So many days before names can be changed no more, who bought and did not name is asked. */
const DAYS_BEFORE_FREEZE = 5

/** Orders of events that are on, whose buyer is not just paying. */
const orders = sql`
  ticket_order o join event e on e.id = o.event_id join event_version v on v.id = e.approved_version_id
    left join ticketing w on w.version_id = v.id left join sale s on s.id = o.sale_id
    cross join lateral (select min(d.starts_at) as starts_at from event_day d where d.version_id = v.id) first`
const isOn = sql`
  e.status = 'published' and o.released_at is null and coalesce(s.status, 'paid') <> 'started'
    and not exists (select from event_hiding h where h.event_id = e.id and h.shown_at is null)`

/** Asks each buyer once for the names that are missing, some days before they can be changed no more. */
export async function askForNames(): Promise<void> {
  const at = now()
  const { rows } = await sql<{ id: number }>`
    select o.id from ${orders}
      cross join lateral (select coalesce(w.names_until, first.starts_at) as moment) frozen
      cross join lateral (select frozen.moment - make_interval(days => ${DAYS_BEFORE_FREEZE}) as moment) due
     where ${isOn} and o.names_asked_at is null and o.buyer_email is not null
       and due.moment <= ${at} and frozen.moment > ${at} and o.created_at < due.moment
       and exists (select from ticket t where t.order_id = o.id and ${isNameless})
     order by o.id limit ${MOST_REMINDED_AT_ONCE}`.execute(db)
  for (const { id } of rows)
    await inTransaction(async (trx) => {
      // A second worker at the same moment waits here, and finds it done.
      const { numUpdatedRows } = await trx
        .updateTable('ticket_order')
        .set({ names_asked_at: now() })
        .where('id', '=', id)
        .where('names_asked_at', 'is', null)
        .executeTakeFirst()
      if (numUpdatedRows === 0n) return
      const nameless = await findPlaces(sql`o.id = ${id} and ${isNameless}`, trx)
      await tellBuyer(trx, nameless, { news: 'names', subject: 'names', n: nameless.length })
    })
}

const isNameless = sql`
  t.is_person and t.released_at is null and not exists (
    select from player y where y.ticket_id = t.id or y.plays_at = t.id)`

/** Tells everyone who comes by a place of it the day before, once; for who gave no address, whoever ordered the place. */
export async function remindPlayers(): Promise<void> {
  const at = now()
  const { rows } = await sql<{ id: number; due: Date }>`
    select o.id, due.moment as due from ${orders}
      cross join lateral (
        select ((first.starts_at at time zone v.time_zone)::date - 1 + make_time(${REMINDER_HOUR}, 0, 0)) at time zone v.time_zone as moment) due
     where ${isOn} and due.moment <= ${at} and first.starts_at > ${at} and o.created_at < due.moment
       and exists (
         select from ticket t where t.order_id = o.id and t.is_person and t.released_at is null
            and (t.reminded_at is null or t.reminded_at < due.moment))
     order by o.id limit ${MOST_REMINDED_AT_ONCE}`.execute(db)
  for (const { id, due } of rows)
    await inTransaction(async (trx) => {
      const { rows: reminded } = await sql<{ id: number }>`
        update ticket set reminded_at = ${now()}
         where order_id = ${id} and is_person and released_at is null and (reminded_at is null or reminded_at < ${due})
        returning id`.execute(trx)
      if (reminded.length === 0) return
      const ids = reminded.map(({ id: ticket }) => ticket)
      const places = await findPlaces(sql`t.id in (${sql.join(ids)})`, trx)
      const addresses = new Set<string>()
      for (const place of places)
        if (place.email !== null && !addresses.has(place.email)) {
          addresses.add(place.email)
          await tellPlayer(trx, place.id, 'reminder')
        }
      const unreached = places.filter(({ email }) => email === null)
      const buyer = unreached[0]?.buyer_email
      if (buyer && !addresses.has(buyer))
        await tellBuyer(trx, unreached, {
          news: 'reminder',
          subject: `before ${due.toISOString()}`,
        })
    })
}

interface BuyerNews {
  readonly news: 'names' | 'reminder'
  /** Told once under it. */
  readonly subject: string
  /** How many names are missing. */
  readonly n?: number
}

async function tellBuyer(
  trx: Trx,
  [first]: readonly PlaceRow[],
  { news, subject, n }: BuyerNews,
): Promise<void> {
  const outing = first && (await findOutingOf(trx, first.event_id))
  if (!first?.buyer_email || !outing) return
  const path = namesPath(first)
  await queueMessage(trx, {
    kind: 'event-player',
    subjectId: `${first.desk_id} ${subject}`,
    to: first.buyer_email,
    language: first.buyer_language,
    content: {
      ...factsFor(outing, first.buyer_language),
      news,
      name: first.buyer_name,
      by: nameOfBuyer(first),
      path,
      todo: n === undefined ? [] : [{ what: 'names', n, path }],
    },
  })
}
