import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import type { ChargeFact } from '#app/payments/words.ts'
import type { Change } from '#app/people/audit.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { Language } from '#app/words/language.ts'
import { sendLateBack } from './send-late-back.server.ts'

export interface Seated {
  /** In time: the places were held until it was paid. */
  readonly kind: 'in-time' | 'seated-again' | 'sent-back'
  readonly records: readonly Change[]
}

const WHY = 'paid after the places were given back, and there was no room any more'

interface Waiting {
  event_id: number
  order_id: number
  order_public_id: string
  order_released_at: Date | null
  released_why: 'not_paid' | 'given_back' | 'called_off' | null
  /** The friend's own place that the payment is for; `null` of a whole order. */
  own_ticket_id: number | null
  email: string | null
  name: string | null
  language: Language
}

/**
 * What a payment that is booked is for has its places, also when they were given back meanwhile: seated again under the lock of
 * the event if there is room and stock, and otherwise the whole payment goes back at once, written down in the transaction that
 * books it, with a letter that says so (F9). The sale is locked by whoever books.
 */
export async function seatLate(
  trx: Trx,
  saleId: number,
  charge?: Pick<ChargeFact, 'name' | 'email'>,
  lock = lockEventOfOrder,
): Promise<Seated> {
  const seen = await findWaiting(trx, saleId)
  if (!seen) return { kind: 'in-time', records: [] }
  await lock(trx, seen.event_id)
  const waiting = (await findWaiting(trx, saleId)) ?? seen
  await notePayer(trx, saleId, waiting, charge)
  const wanted = await findWanted(trx, saleId, waiting)
  if (wanted.kind === 'had') return { kind: 'in-time', records: [] }
  if (wanted.kind === 'gone' || !(await hasRoom(trx, waiting.event_id, wanted.ticketIds))) {
    const records = await sendLateBack(trx, saleId, { ...waiting, why: WHY, letter: 'ticket-late' })
    return { kind: 'sent-back', records }
  }
  await seatAgain(trx, saleId, waiting, wanted.ticketIds)
  return { kind: 'seated-again', records: [] }
}

export async function lockEventOfOrder(trx: Trx, eventId: number): Promise<void> {
  await trx.selectFrom('event').select('id').where('id', '=', eventId).forUpdate().execute()
}

/** The order that a sale pays, or that of the friend's place where its buyer comes back to. */
async function findWaiting(trx: Trx, saleId: number): Promise<Waiting | undefined> {
  const { rows } = await sql<Waiting>`
    select o.event_id, o.id as order_id, o.public_id as order_public_id, o.released_at as order_released_at, o.released_why,
           t.id as own_ticket_id,
           case when t.id is null then o.buyer_email else coalesce(s.payer_email, p.email) end as email,
           case when t.id is null then o.buyer_name else coalesce(s.payer_name, p.name) end as name,
           case when t.id is null then o.language else coalesce(p.language, s.language) end as language
      from sale s
      left join ticket_order w on w.sale_id = s.id
      left join ticket t on w.id is null and (t.sale_id = s.id or s.back_path = '/tickets/' || t.public_id)
      join ticket_order o on o.id = coalesce(w.id, t.order_id)
      left join player p on p.ticket_id = t.id
     where s.id = ${saleId}
     order by t.sale_id = s.id desc nulls last limit 1
  `.execute(trx)
  return rows[0]
}

/** A friend who pays for their own place is who has its receipt, whoever plays in the end (C6). */
async function notePayer(
  trx: Trx,
  saleId: number,
  waiting: Waiting,
  charge: Pick<ChargeFact, 'name' | 'email'> | undefined,
): Promise<void> {
  if (waiting.own_ticket_id === null) return
  const name = waiting.name ?? charge?.name ?? null
  await trx
    .updateTable('sale')
    .set({
      payer_name: name?.slice(0, 80) || null,
      payer_email: (waiting.email ?? charge?.email ?? null)?.toLowerCase() ?? null,
    })
    .where('id', '=', saleId)
    .where('payer_name', 'is', null)
    .execute()
}

type Wanted =
  | { readonly kind: 'had' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'given-back'; readonly ticketIds: readonly number[] }

/** What the payment asks for: had already, given back and perhaps there again, or somebody else's by now. */
async function findWanted(trx: Trx, saleId: number, waiting: Waiting): Promise<Wanted> {
  if (waiting.own_ticket_id !== null) return await findOwnPlace(trx, saleId, waiting)
  if (waiting.order_released_at === null) return { kind: 'had' }
  if (waiting.released_why !== 'not_paid') return { kind: 'gone' }
  const { rows } = await sql<{ id: number }>`
    select t.id from ticket t join ticket_order o on o.id = t.order_id
     where o.id = ${waiting.order_id} and t.released_at = o.released_at order by t.id`.execute(trx)
  return rows.length === 0
    ? { kind: 'gone' }
    : { kind: 'given-back', ticketIds: rows.map(({ id }) => id) }
}

async function findOwnPlace(trx: Trx, saleId: number, waiting: Waiting): Promise<Wanted> {
  const { rows } = await sql<{
    id: number
    sale_id: number | null
    fits: boolean
    released: boolean
    other: string | null
  }>`
    select t.id, t.sale_id, t.price_cents = s.amount_cents and not t.kept_as_gift and t.refund_id is null as fits,
           t.released_at is not null as released, x.status as other
      from ticket t join sale s on s.id = ${saleId} left join sale x on x.id = t.sale_id and x.id <> s.id
     where t.id = ${waiting.own_ticket_id}`.execute(trx)
  const [place] = rows
  if (!place?.fits || place.other === 'paid' || waiting.order_released_at !== null)
    return { kind: 'gone' }
  if (place.released) return { kind: 'given-back', ticketIds: [place.id] }
  if (place.sale_id !== saleId)
    await trx.updateTable('ticket').set({ sale_id: saleId }).where('id', '=', place.id).execute()
  return { kind: 'had' }
}

/** Whether an event that goes on has room for them, and as many of each package as they are. */
async function hasRoom(trx: Trx, eventId: number, ticketIds: readonly number[]): Promise<boolean> {
  const { rows } = await sql<{ room: boolean }>`
    with wanted as (select * from ticket where id = any(${ticketIds}::bigint[]))
    select e.status = 'published'
           and exists (select 1 from event_day d where d.version_id = e.approved_version_id and d.ends_at > ${now()})
           and (e.seats is null or places_promised(e.id) + (select count(*) from wanted where takes_place) <= e.seats)
           and not exists (
             select 1 from package_text x
              where x.version_id = e.approved_version_id and x.stock is not null
                and exists (select 1 from wanted w where w.package_id = x.package_id)
                and x.stock < (select count(distinct (t.order_id, t.unit)) from ticket t
                                where t.package_id = x.package_id
                                  and (t.released_at is null or t.id in (select id from wanted)))) as room
      from event e where e.id = ${eventId}`.execute(trx)
  return rows[0]?.room ?? false
}

async function seatAgain(
  trx: Trx,
  saleId: number,
  waiting: Waiting,
  ticketIds: readonly number[],
): Promise<void> {
  if (waiting.own_ticket_id === null)
    await trx
      .updateTable('ticket_order')
      .set({ released_at: null, released_why: null })
      .where('id', '=', waiting.order_id)
      .execute()
  await trx
    .updateTable('ticket')
    .set({ released_at: null, ...(waiting.own_ticket_id !== null && { sale_id: saleId }) })
    .where('id', 'in', ticketIds)
    .execute()
}
