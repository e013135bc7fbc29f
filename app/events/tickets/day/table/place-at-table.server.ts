import { sql } from 'kysely'
import type { Hand } from '#app/contributions/hand.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import { dayIn } from '#app/words/days.ts'
import { currentLanguage } from '#app/words/language.ts'
import type { UnitsOf } from '../../cart/units.form.ts'
import { confirmOrder } from '../../letters/confirm-orders.server.ts'
import { oweByHand } from '../../money/owe-by-hand.server.ts'
import { placeOrder } from '../../place-order.server.ts'
import type { OrderWish, PlacedOrder } from '../../place-order.server.ts'
import { sayWhatIsBought } from '../../what-is-bought.ts'
import type { CheckInEvent } from '../link.server.ts'

export interface TableSale<Of> {
  readonly event: CheckInEvent
  /** Of the text whose prices were read. */
  readonly versionId: number
  readonly lines: readonly UnitsOf<Of>[]
  /** `cash`: it is in the box. */
  readonly way: 'card' | 'cash'
  /** Of the form, 32 hexadecimal digits: pressed twice, it is sold once. */
  readonly formKey: string
}

export type PlacedAtTable =
  | {
      readonly kind: 'placed'
      readonly orderId: number
      /** By which the table knows the sale; it opens nothing elsewhere, as the key of the order would. */
      readonly saleId: string
    }
  | Exclude<PlacedOrder, { kind: 'placed' }>

/** What the table asks for, in the name of the captain who made the link. */
export function wishAtTable(
  sale: TableSale<{ readonly publicId: string; readonly name: string }>,
  { buyer, captain }: { readonly buyer: OrderWish['buyer']; readonly captain: Hand },
): OrderWish {
  const { event, versionId, lines, way, formKey } = sale
  return {
    eventPublicId: event.public_id,
    versionId,
    lines: lines.map(({ of, units }) => ({ packagePublicId: of.publicId, units })),
    buyer,
    firm: null,
    way,
    pays: 'all',
    code: null,
    language: currentLanguage(),
    soldBy: captain.id,
    formKey: `table-${event.link_id}-${formKey}`,
    words: sayWhatIsBought(
      event.title,
      lines.map(({ of, units }) => ({ name: of.name, units })),
    ),
  }
}

/** Places it under the lock that the caller holds on the event, marks it as the table's, and owes what lies in the box. */
export async function placeAtTable(
  trx: Trx,
  wish: OrderWish,
  { captain, forTicketId }: { readonly captain: Hand; readonly forTicketId: number | null },
): Promise<PlacedAtTable> {
  const placed = await placeOrder(trx, wish)
  if (placed.kind !== 'placed') return placed
  const { orderId } = placed
  await trx
    .updateTable('ticket_order')
    .set({ at_table: true, for_ticket_id: forTicketId })
    .where('id', '=', orderId)
    .execute()
  if (wish.way === 'cash') {
    const { timeZone } = await requireOrganization()
    await oweByHand(trx, { orderId, means: 'cash', dueOn: dayIn(timeZone, now()), by: captain })
  }
  await confirmOrder(trx, orderId)
  const { rows } = await sql<{ id: string }>`
    select desk_id as id from ticket where order_id = ${orderId} order by ticket.id limit 1`.execute(
    trx,
  )
  return { kind: 'placed', orderId, saleId: rows[0]?.id ?? '' }
}
