import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import { formatPlain } from '#app/money/format.ts'
import { db } from '#app/platform/database.server.ts'
import { unitsField } from './units.form.ts'

/** What an order of this event asked for, to be asked for again by whoever has its key. Nothing for another key. */
export async function cartOfOrder(
  eventId: number,
  key: string | null,
): Promise<Readonly<Record<string, string>>> {
  if (key === null || !/^[0-9a-f]{32}$/.test(key)) return {}
  const order = await db
    .selectFrom('ticket_order as o')
    .leftJoin('discount as d', 'd.id', 'o.discount_id')
    .leftJoin('sale as s', 's.id', 'o.sale_id')
    .select(['o.id', 'o.buyer_name', 'o.buyer_email', 'o.firm', 'd.code', 's.extra_cents'])
    .where('o.public_id', '=', key)
    .where('o.event_id', '=', eventId)
    .where('o.sold_by', 'is', null)
    .executeTakeFirst()
  if (!order) return {}
  const lines = await db
    .selectFrom('ticket as k')
    .innerJoin('package as p', 'p.id', 'k.package_id')
    .select(({ fn }) => [
      'p.public_id',
      fn.max('k.unit').as('units'),
      fn
        .countAll<number>()
        .filterWhere(sql<boolean>`k.sale_id is null and k.price_cents > 0`)
        .as('of_friends'),
    ])
    .where('k.order_id', '=', order.id)
    .groupBy('p.public_id')
    .execute()
  return {
    name: order.buyer_name,
    email: order.buyer_email ?? '',
    firm: order.firm ?? '',
    code: order.code ?? '',
    extra: order.extra_cents ? formatPlain(cents(order.extra_cents)) : '',
    pays: lines.some((line) => line.of_friends > 0) ? 'own' : 'all',
    ...Object.fromEntries(
      lines.map((line) => [unitsField({ publicId: line.public_id }), String(line.units)]),
    ),
  }
}
