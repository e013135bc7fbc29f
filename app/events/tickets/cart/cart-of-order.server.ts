import { db } from '#app/platform/database.server.ts'
import { unitsField } from './cart.form.ts'

/** What an order of this event asked for, to be asked for again by whoever has its key. Nothing for another key. */
export async function cartOfOrder(
  eventId: number,
  key: string | null,
): Promise<Readonly<Record<string, string>>> {
  if (key === null || !/^[0-9a-f]{32}$/.test(key)) return {}
  const order = await db
    .selectFrom('ticket_order')
    .select(['id', 'buyer_name', 'buyer_email', 'firm'])
    .where('public_id', '=', key)
    .where('event_id', '=', eventId)
    .where('sold_by', 'is', null)
    .executeTakeFirst()
  if (!order) return {}
  const lines = await db
    .selectFrom('ticket as k')
    .innerJoin('package as p', 'p.id', 'k.package_id')
    .select(({ fn }) => ['p.public_id', fn.max('k.unit').as('units')])
    .where('k.order_id', '=', order.id)
    .groupBy('p.public_id')
    .execute()
  return {
    name: order.buyer_name,
    email: order.buyer_email ?? '',
    firm: order.firm ?? '',
    ...Object.fromEntries(
      lines.map((line) => [unitsField({ publicId: line.public_id }), String(line.units)]),
    ),
  }
}
