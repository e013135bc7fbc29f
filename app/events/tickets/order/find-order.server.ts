import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import type { LineRow } from '#app/teams/dining-promise.ts'
import { promisedIn } from '#app/teams/dining-promise.server.ts'
import type { TeamColor } from '#app/teams/team-color.ts'
import { isInBox, isPaidAtTable } from '../money/in-box.ts'
import { packageName } from '../package-name.server.ts'
import type { StandingRow } from './order-standing.ts'

export interface OrderRow extends StandingRow, LineRow {
  readonly id: number
  readonly public_id: string
  readonly kind: 'tickets' | 'sponsorship'
  readonly buyer_name: string
  readonly firm: string | null
  readonly created_at: Date
  readonly event_id: number
  readonly title: string
  readonly slug: string
  readonly time_zone: string
  readonly starts_at: Date
  readonly version_id: number
  readonly is_shown: boolean
  readonly team_slug: string
  readonly color: TeamColor | null
  readonly sale_id: number | null
  readonly sale_public_id: string | null
  readonly expires_at: Date | null
  readonly amount_cents: number | null
  readonly extra_cents: number | null
  readonly returned_cents: number
  /** Sold with the helpers' link. */
  readonly at_table: boolean
  /** Paid in cash at the table, and staff have nothing of it yet. */
  readonly in_box: boolean
}

export interface OrderedTicket {
  readonly id: number
  readonly public_id: string
  readonly package: string
  readonly unit: number
  readonly position: number
  readonly price_cents: number
  readonly fair_value_cents: number
  readonly is_person: boolean
  readonly sale_id: number | null
  readonly is_paid: boolean
  readonly is_released: boolean
  readonly kept_as_gift: boolean
  readonly player: string | null
}

/** An order by its key, 32 hexadecimal digits; `undefined` for anything else. */
export async function findOrder(key: string): Promise<OrderRow | undefined> {
  if (!/^[0-9a-f]{32}$/.test(key)) return undefined
  const { rows } = await sql<OrderRow>`
    select o.id, o.public_id, o.kind, o.buyer_name, o.firm, o.way, o.at_table, o.released_why, o.created_at, o.event_id, v.title, v.place, e.slug,
           v.time_zone, v.id as version_id, e.status as event_status, t.slug as team_slug, t.color, ${promisedIn(sql`v.id`)},
           (select min(d.starts_at) from event_day d where d.version_id = v.id) as starts_at,
           t.status in ('live', 'closed') and not exists (
             select from event_hiding h where h.event_id = e.id and h.shown_at is null) as is_shown,
           s.id as sale_id, s.public_id as sale_public_id, s.status as sale_status, s.expires_at, s.amount_cents, s.extra_cents,
           coalesce(s.refunded_cents + s.lost_cents, 0) as returned_cents,
           coalesce(c.settled_cents >= c.amount_cents or ${isPaidAtTable}, false) as settled, coalesce(${isInBox}, false) as in_box
      from ticket_order o join event e on e.id = o.event_id join team t on t.id = e.team_id
           join event_version v on v.id = e.approved_version_id
           left join sale s on s.id = o.sale_id left join contribution c on c.id = o.contribution_id
     where o.public_id = ${key}`.execute(db)
  return rows[0]
}

/** What the order has and had, in its order. */
export async function findTickets(orderId: number): Promise<readonly OrderedTicket[]> {
  const { rows } = await sql<OrderedTicket>`
    select k.id, k.public_id, ${packageName(sql`k.package_id`)} as package, k.unit, k.position, k.price_cents, k.fair_value_cents,
           k.is_person, k.sale_id, k.released_at is not null as is_released, k.kept_as_gift, p.name as player,
           coalesce(k.price_cents = 0 or o.way = 'free' or c.settled_cents >= c.amount_cents or ${isPaidAtTable} or s.status = 'paid', false) as is_paid
      from ticket k join ticket_order o on o.id = k.order_id left join player p on p.ticket_id = k.id
           left join sale s on s.id = k.sale_id left join contribution c on c.id = o.contribution_id
     where k.order_id = ${orderId} order by k.package_id, k.unit, k.position`.execute(db)
  return rows
}
