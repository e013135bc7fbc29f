import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { db } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { CalledOff } from '#db/schema/tickets.ts'
import { isInBox } from '../money/in-box.ts'
import { packageName } from '../package-name.server.ts'

export type Box = Awaited<ReturnType<typeof findBox>>

/** One sale whose cash lies in the table's box. */
export interface BoxedSale {
  /** As the table knows it. */
  readonly sale: string
  readonly order: string
  readonly contribution: string
  readonly name: string
  readonly what: string
  readonly cents: number
  /** The captain by whose link it was sold: who has the box. */
  readonly held_by: string | null
  readonly tickets: readonly string[]
}

/** What lies in the box of an event that staff have received nothing of, the oldest first. */
export async function findBoxedSales(
  eventId: number,
  on: Trx | typeof db = db,
): Promise<readonly BoxedSale[]> {
  const { rows } = await sql<BoxedSale>`
    select x.sale, o.public_id as order, c.public_id as contribution, o.buyer_name as name, x.what, x.cents, h.name as held_by, x.tickets
      from ticket_order o join contribution c on c.id = o.contribution_id left join person h on h.id = o.sold_by
           cross join lateral (
             select (array_agg(k.desk_id order by k.id))[1] as sale, sum(k.price_cents)::int as cents,
                    array_agg(k.public_id order by k.id) as tickets,
                    string_agg(distinct ${packageName(sql`k.package_id`)}, ', ') as what
               from ticket k where k.order_id = o.id and k.released_at is null) x
     where o.event_id = ${eventId} and ${isInBox} and x.cents > 0 order by o.id`.execute(on)
  return rows
}

/** How much lies in the box, as it is said; `null` for nothing. */
export async function findHeldInBox(eventId: number): Promise<string | null> {
  return saySum(await findBoxedSales(eventId))
}

function saySum(sales: readonly Pick<BoxedSale, 'cents'>[]): string | null {
  const sum = sales.reduce((all, sale) => all + sale.cents, 0)
  return sum === 0 ? null : formatMoneyExactly(cents(sum))
}

/**
 * The cash in the table's box of an event that was called off: whose it is, and what became of what is settled. Nothing of it goes
 * back by itself, since nobody but whoever has the box can pay it back.
 */
export async function findBox(eventId: number, rule: CalledOff) {
  const [sales, { rows }] = await Promise.all([
    findBoxedSales(eventId),
    sql<{ kept: boolean; cents: number }>`
      select k.kept_as_gift as kept, sum(k.price_cents)::int as cents
        from ticket_order o join ticket k on k.order_id = o.id
       where o.event_id = ${eventId} and o.at_table and o.way = 'cash' and o.released_why = 'called_off'
         and not exists (select from settled_payment p where p.order_id = o.id) group by 1`.execute(
      db,
    ),
  ])
  const became = (kept: boolean) => saySum(rows.filter((row) => row.kept === kept))
  return {
    rule,
    holds: saySum(sales),
    paidBack: became(false),
    kept: became(true),
    sales: sales.map(({ sale, name, what, cents: sum, held_by: heldBy }) => ({
      sale,
      name,
      what,
      amount: formatMoneyExactly(cents(sum)),
      heldBy: heldBy ?? '',
    })),
  }
}
