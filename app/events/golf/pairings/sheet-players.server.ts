import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { db } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { Spot } from './sheet.ts'

/** Somebody with a place on the course. */
export interface SheetPlayer {
  readonly id: string
  readonly ticketId: number
  /** `null` until somebody is named; then it is a guest of whoever bought the place. */
  readonly name: string | null
  readonly host: string
  /** The order by which they come. */
  readonly party: string
  readonly wish: string
  readonly at: Spot | null
  readonly paid: boolean
}

/** Whether what a ticket `k` of the order `o` costs has come, or nothing is owed for it. */
export const isPaid: RawBuilder<boolean> = sql<boolean>`(
  k.price_cents = 0 or o.way = 'free'
  or exists (select from sale s where s.id = k.sale_id and s.status = 'paid')
  or exists (select from contribution c where c.id = o.contribution_id and c.settled_cents >= c.amount_cents))`

/** Everybody who has a place on the course, in the order in which places were bought. What is held while somebody pays is not had yet. */
export async function findSheetPlayers(
  on: Trx | typeof db,
  eventId: number,
): Promise<SheetPlayer[]> {
  const { rows } = await sql<{
    ticket_id: number
    name: string | null
    host: string
    party: number
    wish: string | null
    start: number | null
    half: 'A' | 'B' | null
    paid: boolean
  }>`
    select k.id as ticket_id, p.name, coalesce(o.firm, o.buyer_name) as host, o.id as party, p.wish,
           a.start, a.half, ${isPaid} as paid
      from ticket k join ticket_order o on o.id = k.order_id
           left join sale first on first.id = o.sale_id
           left join player p on p.ticket_id = k.id left join pairing a on a.ticket_id = k.id
     where k.event_id = ${eventId} and k.takes_place and k.released_at is null
       and (o.way <> 'card' or first.status = 'paid')
     order by o.id, k.package_id, k.unit, k.position`.execute(on)
  return rows.map((row) => ({
    id: String(row.ticket_id),
    ticketId: row.ticket_id,
    name: row.name,
    host: row.host,
    party: String(row.party),
    wish: row.wish ?? '',
    at: row.start === null || row.half === null ? null : { start: row.start, half: row.half },
    paid: row.paid,
  }))
}
