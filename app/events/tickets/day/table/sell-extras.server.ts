import { handOf } from '#app/contributions/hand.ts'
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
import type { PlacedOrder } from '../../place-order.server.ts'
import { sayWhatIsBought } from '../../what-is-bought.ts'
import type { CheckInEvent } from '../link.server.ts'
import { findParty, mayHave } from './extras.server.ts'
import type { Extra } from './extras.server.ts'

export interface TableSale {
  readonly event: CheckInEvent
  /** Of the text whose prices were read. */
  readonly versionId: number
  readonly lines: readonly { readonly of: Extra; readonly units: number }[]
  /** Whose they are: somebody who is expected. */
  readonly guest: { readonly ticketId: number; readonly name: string }
  /** `cash`: it is in the box. */
  readonly way: 'card' | 'cash'
  /** Of the form, 32 hexadecimal digits: pressed twice, it is sold once. */
  readonly formKey: string
}

export type SoldAtTable =
  | PlacedOrder
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
    const formKey = `table-${sale.event.link_id}-${sale.formKey}`
    await lockEvent(trx, sale.event.public_id)
    const party = await findParty(sale.guest.ticketId, { on: trx, but: formKey })
    for (const { of, units } of sale.lines) {
      const more = Math.max(0, mayHave(of, party))
      if (units > more) return { kind: 'over-limit', publicId: of.publicId, more }
    }
    return await place(trx, { ...sale, formKey }, dayIn(timeZone, now()))
  })
}

async function place(trx: Trx, sale: TableSale, today: string): Promise<PlacedOrder> {
  const { event, versionId, lines, guest, way } = sale
  const captain = await trx
    .selectFrom('check_in_link')
    .innerJoin('person', 'person.id', 'check_in_link.made_by')
    .select(['person.id', 'person.name'])
    .where('check_in_link.id', '=', event.link_id)
    .executeTakeFirstOrThrow()
  const placed = await placeOrder(trx, {
    eventPublicId: event.public_id,
    versionId,
    lines: lines.map(({ of, units }) => ({ packagePublicId: of.publicId, units })),
    buyer: { name: guest.name, email: null },
    firm: null,
    way,
    pays: 'all',
    code: null,
    language: currentLanguage(),
    soldBy: captain.id,
    formKey: sale.formKey,
    words: sayWhatIsBought(
      event.title,
      lines.map(({ of, units }) => ({ name: of.name, units })),
    ),
  })
  if (placed.kind !== 'placed') return placed
  await trx
    .updateTable('ticket_order')
    .set({ for_ticket_id: guest.ticketId })
    .where('id', '=', placed.orderId)
    .execute()
  if (way === 'cash')
    await oweByHand(trx, {
      orderId: placed.orderId,
      means: 'cash',
      dueOn: today,
      by: handOf(captain),
    })
  await confirmOrder(trx, placed.orderId)
  return placed
}
