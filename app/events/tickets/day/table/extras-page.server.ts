import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { db } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { findCashBox } from '../../money/cash-box.server.ts'
import { packageName } from '../../package-name.server.ts'
import { findComers } from '../comers.server.ts'
import { findCheckIn } from '../link.server.ts'
import { isCalled } from '../phone/queue.ts'
import { findExtras } from './extras.server.ts'
import type { Extra } from './extras.server.ts'
import { findTablePlaces } from './places.server.ts'

/** So many of those that were sold last are listed. */
const LAST = 12

export type ExtrasTable = NonNullable<Awaited<ReturnType<typeof findExtrasTable>>['table']>
/** `cash`: in the box. `off`: called off before it was paid, or taken back. */
export type TableState = 'waiting' | 'paid' | 'cash' | 'free' | 'off'

/** What is sold at the table, how much of it by now and to whom, for whoever has the link. `table` is `null` for one that opens nothing. */
export async function findExtrasTable(key: string, sought: string) {
  const [site, event] = await Promise.all([findSiteFrame(), findCheckIn(key)])
  if (!event) return { site, table: null }
  const [{ extras }, { places }, { comers }, sales, box] = await Promise.all([
    findExtras(event.id),
    findTablePlaces(event.id),
    sought === '' ? { comers: [] } : findComers(event.id),
    findTableSales(event.id, { most: LAST }),
    findCashBox({ id: event.id, timeZone: event.time_zone }),
  ])
  return {
    site,
    table: {
      key,
      title: event.title,
      team: event.team,
      extras: extras.map(shownExtra),
      sellsPlaces: places.length > 0,
      sought,
      found: comers
        .filter(({ name, host }) => isCalled(`${name} ${host}`, sought))
        .map(({ id, name, host, what, at }) => ({ id, name, host, what, at })),
      sales: sales.map(({ desk_id: id, name, what, price, state }) => ({
        id,
        name,
        what,
        sum: formatMoney(cents(price)),
        state,
      })),
      box,
    },
  }
}

/** How much of it is sold, for the table and for the captain's desk. */
export function shownExtra({ publicId, name, price, sold, left }: Extra) {
  return { id: publicId, name, price: formatMoney(price), sold, left }
}

export interface TableSaleRow {
  readonly id: number
  readonly public_id: string
  /** Of its first ticket: the table's own mark of the sale. */
  readonly desk_id: string
  readonly name: string
  readonly what: string
  readonly price: number
  /** What it is worth to whoever has it (C4), in cents. */
  readonly value: number
  /** Somebody comes by it: a place, not only what goes with one. */
  readonly is_place: boolean
  readonly state: TableState
  readonly sale: string | null
  readonly expires_at: Date | null
  /** Nobody holds cash of it but the helpers: it may still be taken back. */
  readonly may_take_back: boolean
  readonly tickets: readonly string[]
}

interface Looking {
  readonly most: number
  /** One of them alone. */
  readonly sale?: string
  readonly on?: Trx | typeof db
}

/** What was sold at the table of an event, the newest first. */
export async function findTableSales(
  eventId: number,
  { most, sale, on = db }: Looking,
): Promise<readonly TableSaleRow[]> {
  const { rows } = await sql<TableSaleRow>`
    select o.id, o.public_id, x.desk_id, o.buyer_name as name, x.what, x.price, x.value, x.is_place, x.tickets, s.public_id as sale, s.expires_at,
           case when o.released_at is not null or s.status in ('expired', 'failed') then 'off'
                when o.way in ('cash', 'free') then o.way when s.status = 'started' then 'waiting' else 'paid' end as state,
           o.released_at is null and (o.way = 'free' or o.way = 'cash' and c.voided_at is null and coalesce(c.settled_cents, 0) = 0) as may_take_back
      from ticket_order o left join sale s on s.id = o.sale_id left join contribution c on c.id = o.contribution_id
           cross join lateral (
             select sum(w.price)::int as price, sum(w.value)::int as value, bool_or(w.is_place) as is_place,
                    (select t.desk_id from ticket t where t.order_id = o.id order by t.id limit 1) as desk_id,
                    string_agg(case when w.units = 1 then w.name else w.units || ' × ' || w.name end, ', ' order by w.first) as what,
                    (select coalesce(array_agg(t.public_id order by t.id), '{}') from ticket t
                      where t.order_id = o.id and t.released_at is null) as tickets
               from (select ${packageName(sql`k.package_id`)} as name, count(*) as units, min(k.id) as first,
                            sum(k.price_cents) as price, sum(k.fair_value_cents) as value, bool_or(k.is_person) as is_place
                       from ticket k where k.order_id = o.id group by k.package_id) w) x
     where o.event_id = ${eventId} and o.at_table and (${sale ?? null}::text is null or x.desk_id = ${sale ?? null})
     order by o.id desc limit ${most}`.execute(on)
  return rows
}
