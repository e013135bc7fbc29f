import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { lockEvent } from '../../../lock-event.server.ts'
import { nameBuyer } from '../../players/name-player.server.ts'
import { isUsedForm } from '../../used-form.server.ts'
import { isWrittenDown } from '../comers.server.ts'
import { findCaptainOfLink } from '../link.server.ts'
import type { CheckInEvent } from '../link.server.ts'
import { placeAtTable, wishAtTable } from './place-at-table.server.ts'
import type { TableSale } from './place-at-table.server.ts'
import type { TablePlace } from './places.server.ts'
import type { SoldAtTable } from './sell-extras.server.ts'

export interface PlaceSale extends TableSale<TablePlace> {
  readonly buyer: { readonly name: string; readonly email: string | null }
  /** The line of check-in that wrote the name down before; `null` where none did. */
  readonly line: string | null
}

/**
 * Sells places to whoever walks up: held, owed and receipted as any order is (050), under the lock of the event, so that two phones
 * sell the last place once. The buyer comes by the first of them, and is written down as a walk-up no longer.
 */
export async function sellPlace(sale: PlaceSale): Promise<SoldAtTable> {
  return await inTransaction(async (trx) => {
    await lockEvent(trx, sale.event.public_id)
    const captain = await findCaptainOfLink(trx, sale.event)
    const wish = wishAtTable(sale, { captain, buyer: sale.buyer })
    if (await isUsedForm(trx, wish, null)) return { kind: 'used' }
    const placed = await placeAtTable(trx, wish, { captain, forTicketId: null })
    if (placed.kind !== 'placed') return placed
    await nameBuyer(trx, placed.orderId, sale.buyer)
    if (sale.line !== null) await strikeLine(trx, sale.event, sale.line, placed.saleId)
    return placed
  })
}

/**
 * Takes the line back, once: the name stands on the list by its place from now on. By the mark of the sale, so that the name is
 * there again should the sale come to nothing.
 */
async function strikeLine(
  trx: Trx,
  event: CheckInEvent,
  line: string,
  saleId: string,
): Promise<void> {
  await sql`
    insert into check_in_line (entry_id, event_id, link_id, kind, undoes, made_at, heard_at)
    select ${saleId}, ${event.id}, ${event.link_id}, 'back', l.entry_id, ${now()}, ${now()}
      from check_in_line l where l.entry_id = ${line} and l.event_id = ${event.id} and ${isWrittenDown}
    on conflict (entry_id) do nothing`.execute(trx)
}
