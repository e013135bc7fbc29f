import { inTransaction } from '#app/platform/database.server.ts'
import { lockEvent } from '../../../lock-event.server.ts'
import { isUsedForm } from '../../used-form.server.ts'
import { findCaptainOfLink } from '../link.server.ts'
import { findParty, mayHave } from './extras.server.ts'
import type { Extra } from './extras.server.ts'
import { placeAtTable, wishAtTable } from './place-at-table.server.ts'
import type { PlacedAtTable, TableSale } from './place-at-table.server.ts'

export interface ExtrasSale extends TableSale<Extra> {
  /** Whose they are: somebody who is expected. */
  readonly guest: {
    readonly ticketId: number
    /** Of the guest; of whoever has the order, until the guest has a name. */
    readonly buyerName: string
  }
}

export type SoldAtTable =
  | PlacedAtTable
  /** Its form sold something else before. */
  | { readonly kind: 'used' }
  /** Of this one they may have only so many more, by now. */
  | { readonly kind: 'over-limit'; readonly publicId: string; readonly more: number }

/**
 * Sells what goes with a place to somebody on the list: held and owed as any order is (050), in the name of the captain who made
 * the link. What they and their party have is counted under the lock of the event, so that two phones together sell no more than
 * one person may have.
 */
export async function sellExtras(sale: ExtrasSale): Promise<SoldAtTable> {
  const { ticketId, buyerName } = sale.guest
  return await inTransaction(async (trx) => {
    await lockEvent(trx, sale.event.public_id)
    const captain = await findCaptainOfLink(trx, sale.event)
    const wish = wishAtTable(sale, { captain, buyer: { name: buyerName, email: null } })
    if (await isUsedForm(trx, wish, ticketId)) return { kind: 'used' }
    const party = await findParty(ticketId, { on: trx, but: wish.formKey })
    for (const { of, units } of sale.lines) {
      const more = Math.max(0, mayHave(of, party))
      if (units > more) return { kind: 'over-limit', publicId: of.publicId, more }
    }
    return await placeAtTable(trx, wish, { captain, forTicketId: ticketId })
  })
}
