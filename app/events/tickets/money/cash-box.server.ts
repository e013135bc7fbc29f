import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { db } from '#app/platform/database.server.ts'
import { sayMomentOf } from '../say-moment.server.ts'
import { packageName } from '../package-name.server.ts'
import { isPaidAtTable } from './in-box.ts'

export type CashBox = Awaited<ReturnType<typeof findCashBox>>

/**
 * What the table's cash box should hold, in cents: what is owed to staff of all that was sold for cash at the table. So it is
 * less by what staff received of it, and by what was given back.
 */
async function countBox(eventId: number): Promise<number> {
  const { rows } = await sql<{ cents: number }>`
    select coalesce(sum(c.amount_cents - c.settled_cents), 0)::bigint as cents
      from ticket_order o join contribution c on c.id = o.contribution_id
     where o.event_id = ${eventId} and ${isPaidAtTable}`.execute(db)
  return rows[0]?.cents ?? 0
}

/** What the box should hold, and what went out of it again: whose it was, for what, and when; the newest first. */
export async function findCashBox(event: { readonly id: number; readonly timeZone: string }) {
  const [holds, gone] = await Promise.all([
    countBox(event.id),
    findGone(sql`o.event_id = ${event.id}`),
  ])
  return {
    holds: formatMoney(cents(holds)),
    /** Nothing lies in it, and nothing did that went out again. */
    isUnused: holds === 0 && gone.length === 0,
    gone: saySum(gone),
    back: gone.map((each) => ({
      key: each.key,
      name: each.name,
      what: each.what,
      amount: formatMoney(cents(each.cents)),
      when: sayMomentOf(each.at, event.timeZone),
    })),
  }
}

/** How much of one sale went out of the box again, by its order or by what is owed for it; `null` for nothing. */
export async function sayGoneOf(
  sale: { readonly order: string } | { readonly contribution: string },
): Promise<string | null> {
  const gone = await findGone(
    'order' in sale
      ? sql`o.public_id = ${sale.order}`
      : sql`o.contribution_id = (select id from contribution where public_id = ${sale.contribution})`,
  )
  return saySum(gone)
}

function saySum(gone: readonly Gone[]): string | null {
  const sum = gone.reduce((all, each) => all + each.cents, 0)
  return sum === 0 ? null : formatMoney(cents(sum))
}

interface Gone {
  readonly key: string
  readonly name: string
  readonly what: string
  readonly cents: number
  readonly at: Date
}

/** What staff had received goes back by a check of theirs, which is a refund, and not out of the box. */
async function findGone(which: RawBuilder<unknown>): Promise<readonly Gone[]> {
  const { rows } = await sql<Gone>`
    select min(k.desk_id) as key, o.buyer_name as name, k.released_at as at, sum(k.price_cents)::int as cents,
           string_agg(distinct ${packageName(sql`k.package_id`)}, ', ') as what
      from ticket_order o join ticket k on k.order_id = o.id
     where ${which} and o.at_table and o.way = 'cash' and k.released_at is not null
       and not k.kept_as_gift and k.refund_id is null and k.price_cents > 0
     group by o.id, k.released_at order by k.released_at desc, o.id desc`.execute(db)
  return rows
}
