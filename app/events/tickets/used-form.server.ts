import { sql } from 'kysely'
import type { Trx } from '#app/platform/database.server.ts'
import type { OrderWish } from './place-order.server.ts'

/**
 * Whether a form sold something else already, or what it sold was taken back: sent again as it was, it is the same order; with
 * another thing, buyer or way to pay it would lead to an order that nobody asked for. Its event is locked by the caller, so that
 * two presses at once see each other.
 * @param forTicketId whose it is, of what is sold at the table; `null` elsewhere.
 */
export async function isUsedForm(
  trx: Trx,
  wish: OrderWish,
  forTicketId: number | null,
): Promise<boolean> {
  const { rows } = await sql<{
    event: string
    way: OrderWish['way'] | 'free'
    is_released: boolean
    for_ticket_id: number | null
    buyer_name: string
    buyer_email: string | null
    firm: string | null
    units: Readonly<Record<string, number>>
  }>`
    select e.public_id as event, o.way, o.released_at is not null as is_released, o.for_ticket_id, o.buyer_name, o.buyer_email, o.firm,
           (select coalesce(jsonb_object_agg(x.package, x.units), '{}')
              from (select p.public_id as package, count(distinct k.unit)::int as units
                      from ticket k join package p on p.id = k.package_id where k.order_id = o.id group by p.public_id) x) as units
      from ticket_order o join event e on e.id = o.event_id where o.form_key = ${wish.formKey}`.execute(
    trx,
  )
  const [sold] = rows
  if (!sold) return false
  const asked = wish.lines.filter(({ units }) => units > 0)
  const isSame =
    sold.event === wish.eventPublicId &&
    !sold.is_released &&
    // What costs nothing has no way to pay.
    (sold.way === wish.way || sold.way === 'free') &&
    sold.for_ticket_id === forTicketId &&
    sold.buyer_name === wish.buyer.name &&
    sold.buyer_email === wish.buyer.email &&
    sold.firm === wish.firm &&
    Object.keys(sold.units).length === asked.length &&
    asked.every(({ packagePublicId, units }) => sold.units[packagePublicId] === units)
  return !isSame
}
