import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import type { OrderWay } from '#db/schema/tickets.ts'
import { isPaidAtTable } from '../money/in-box.ts'
import { packageName } from '../package-name.server.ts'

/**
 * How an order stands for who sells: waits for its payment, is owed, paid in part, paid, or costs nothing; was given back, or never
 * paid.
 */
export const orderStates = [
  'held',
  'owed',
  'part-paid',
  'paid',
  'free',
  'given-back',
  'not-paid',
] as const
export type OrderState = (typeof orderStates)[number]

export interface OrderDeskRow {
  readonly id: number
  readonly public_id: string
  readonly kind: 'tickets' | 'sponsorship'
  readonly buyer_name: string
  readonly buyer_email: string | null
  readonly firm: string | null
  readonly way: OrderWay
  readonly state: OrderState
  readonly created_at: Date
  readonly sold_by: string | null
  /** "Foursome, 4 × Mulligan" */
  readonly what: string
  readonly people: number
  readonly named: number
  readonly price_cents: number
  readonly unpaid_cents: number
}

interface Choice {
  readonly eventId: number
  readonly state: OrderState | null
  /** Of a buyer, a firm or whoever comes: a part of the name or address. */
  readonly search: string
  /** Orders before this one, by their number; `null` for the newest. */
  readonly before: number | null
  readonly most: number
}

/** Orders of an event, the newest first. Sums are of what is not given back; of an order that is, of all it had. */
export async function findOrderRows(choice: Choice): Promise<readonly OrderDeskRow[]> {
  const { rows } = await sql<OrderDeskRow>`
    select * from (${ordersOf(choice)}) listed
     where ${choice.state}::text is null or state = ${choice.state}
     order by id desc limit ${choice.most}`.execute(db)
  return rows
}

/** One of them, by its number. */
export async function findOrderRow(
  eventId: number,
  orderId: number,
): Promise<OrderDeskRow | undefined> {
  const { rows } = await sql<OrderDeskRow>`
    select * from (${ordersOf({ eventId, search: '', before: orderId + 1 })}) listed where id = ${orderId}`.execute(
    db,
  )
  return rows[0]
}

/** How many orders of an event stand how. */
export async function countOrders(eventId: number): Promise<ReadonlyMap<OrderState, number>> {
  const { rows } = await sql<{ state: OrderState; n: number }>`
    select state, count(*)::int as n from (${ordersOf({ eventId, search: '', before: null })}) listed group by state`.execute(
    db,
  )
  return new Map(rows.map(({ state, n }) => [state, n]))
}

function ordersOf({ eventId, search, before }: Pick<Choice, 'eventId' | 'search' | 'before'>) {
  const words = search.trim()
  const part = `%${words.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  const isFound: RawBuilder<boolean> =
    words === ''
      ? sql`true`
      : sql`(o.buyer_name ilike ${part} or o.buyer_email ilike ${part} or o.firm ilike ${part}
             or exists (select from ticket pk join player p on p.ticket_id = pk.id
                         where pk.order_id = o.id and (p.name ilike ${part} or p.email ilike ${part})))`
  return sql`
    select o.id, o.public_id, o.kind, o.buyer_name, o.buyer_email, o.firm, o.way, o.created_at, seller.name as sold_by,
           x.people, x.named, x.price_cents, x.unpaid_cents,
           (select string_agg(case when w.units = 1 then w.name else w.units || ' × ' || w.name end, ', ' order by w.first)
              from (select ${packageName(sql`k.package_id`)} as name, count(distinct k.unit) as units, min(k.id) as first
                      from ticket k where k.order_id = o.id and (k.released_at is null or o.released_at is not null)
                     group by k.package_id) w) as what,
           case when o.released_why = 'not_paid' then 'not-paid'
                when o.released_at is not null then 'given-back'
                when s.status = 'started' then 'held'
                when x.price_cents = 0 then 'free'
                when x.unpaid_cents = 0 then 'paid'
                when x.unpaid_cents < x.price_cents then 'part-paid'
                else 'owed' end as state
      from ticket_order o left join sale s on s.id = o.sale_id left join contribution c on c.id = o.contribution_id
           left join person seller on seller.id = o.sold_by
           cross join lateral (
             select count(*) filter (where k.is_person)::int as people, count(p.ticket_id)::int as named,
                    coalesce(sum(k.price_cents), 0)::bigint as price_cents,
                    case when coalesce(${isPaidAtTable}, false) then 0
                         else greatest(0, coalesce(sum(k.price_cents) filter (where ks.status is distinct from 'paid'), 0)
                                          - coalesce(c.settled_cents, 0)) end::bigint as unpaid_cents
               from ticket k left join sale ks on ks.id = k.sale_id left join player p on p.ticket_id = k.id
              where k.order_id = o.id and (k.released_at is null or o.released_at is not null)) x
     where o.event_id = ${eventId} and (${before}::bigint is null or o.id < ${before}) and ${isFound}`
}
