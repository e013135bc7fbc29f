import type { Hand } from '#app/contributions/hand.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import { dayIn } from '#app/words/days.ts'
import { currentLanguage } from '#app/words/language.ts'
import { lockEvent } from '../../../lock-event.server.ts'
import { confirmOrder } from '../../letters/confirm-orders.server.ts'
import { oweByHand } from '../../money/owe-by-hand.server.ts'
import { placeOrder } from '../../place-order.server.ts'
import type { OrderWish, PlacedOrder } from '../../place-order.server.ts'
import { isUsedForm } from '../../used-form.server.ts'
import { sayWhatIsBought } from '../../what-is-bought.ts'
import { findCaptainOfLink } from '../link.server.ts'
import type { CheckInEvent } from '../link.server.ts'
import { findParty, mayHave } from './extras.server.ts'
import type { Extra } from './extras.server.ts'

export interface TableSale {
  readonly event: CheckInEvent
  /** Of the text whose prices were read. */
  readonly versionId: number
  readonly lines: readonly { readonly of: Extra; readonly units: number }[]
  /** Whose they are: somebody who is expected. */
  readonly guest: {
    readonly ticketId: number
    /** Of the guest; of whoever has the order, until the guest has a name. */
    readonly buyerName: string
  }
  /** `cash`: it is in the box. */
  readonly way: 'card' | 'cash'
  /** Of the form, 32 hexadecimal digits: pressed twice, it is sold once. */
  readonly formKey: string
}

export type SoldAtTable =
  | PlacedOrder
  /** Its form sold something else before. */
  | { readonly kind: 'used' }
  /** Of this one they may have only so many more, by now. */
  | { readonly kind: 'over-limit'; readonly publicId: string; readonly more: number }

/**
 * Sells what goes with a place to somebody on the list: held and owed as any order is (050), in the name of the captain who made
 * the link. What they and their party have is counted under the lock of the event, so that two phones together sell no more than
 * one person may have.
 */
export async function sellExtras(sale: TableSale): Promise<SoldAtTable> {
  const { timeZone } = await requireOrganization()
  return await inTransaction(async (trx) => {
    await lockEvent(trx, sale.event.public_id)
    const captain = await findCaptainOfLink(trx, sale.event)
    const wish = wishOf(sale, captain)
    if (await isUsedForm(trx, wish, sale.guest.ticketId)) return { kind: 'used' }
    const party = await findParty(sale.guest.ticketId, { on: trx, but: wish.formKey })
    for (const { of, units } of sale.lines) {
      const more = Math.max(0, mayHave(of, party))
      if (units > more) return { kind: 'over-limit', publicId: of.publicId, more }
    }
    return await place(trx, wish, {
      forTicketId: sale.guest.ticketId,
      today: dayIn(timeZone, now()),
      captain,
    })
  })
}

function wishOf(sale: TableSale, captain: Hand): OrderWish {
  const { event, versionId, lines, guest, way } = sale
  return {
    eventPublicId: event.public_id,
    versionId,
    lines: lines.map(({ of, units }) => ({ packagePublicId: of.publicId, units })),
    buyer: { name: guest.buyerName, email: null },
    firm: null,
    way,
    pays: 'all',
    code: null,
    language: currentLanguage(),
    soldBy: captain.id,
    formKey: `table-${event.link_id}-${sale.formKey}`,
    words: sayWhatIsBought(
      event.title,
      lines.map(({ of, units }) => ({ name: of.name, units })),
    ),
  }
}

async function place(
  trx: Trx,
  wish: OrderWish,
  {
    forTicketId,
    today,
    captain,
  }: { readonly forTicketId: number; readonly today: string; readonly captain: Hand },
): Promise<PlacedOrder> {
  const placed = await placeOrder(trx, wish)
  if (placed.kind !== 'placed') return placed
  await trx
    .updateTable('ticket_order')
    .set({ for_ticket_id: forTicketId })
    .where('id', '=', placed.orderId)
    .execute()
  if (wish.way === 'cash')
    await oweByHand(trx, { orderId: placed.orderId, means: 'cash', dueOn: today, by: captain })
  await confirmOrder(trx, placed.orderId)
  return placed
}
