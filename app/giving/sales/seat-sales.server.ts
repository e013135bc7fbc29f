import { sql } from 'kysely'
import type { Journal } from '#app/ledger/journal.ts'
import type { Change } from '#app/people/audit.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { SaleChange } from '../gift-change.ts'
import { chargeOf } from '../payments-in-book.ts'
import { releaseUnpaid } from './release-unpaid.server.ts'
import { seatLate } from './seat-late.server.ts'
import type { Seating } from './seating.ts'
import { payInvoice, reopenInvoice } from './settle-invoice.server.ts'

/**
 * What befalls the places of sales when their payment is booked: who paid in time has them, who paid after they were given back
 * has them again or the money back, and who paid nothing after all gives them back. An invoice is paid by it, or owed again.
 */
export async function seatSales(trx: Trx, changes: readonly SaleChange[]): Promise<Seating> {
  const ofTickets = changes
    .filter(({ after }) => after.income !== 'sale_income')
    .toSorted((a, b) => a.after.id - b.after.id)
  await lockEventsOf(trx, ofTickets)
  const moves: Journal[] = []
  const records: Change[] = []
  for (const change of ofTickets) {
    const befell = await befallPlaces(trx, change)
    moves.push(...befell.moves)
    records.push(...befell.records)
  }
  return { moves, records }
}

/** In the order of their ids, so that two batches never wait for each other in a ring (F11). */
async function lockEventsOf(trx: Trx, changes: readonly SaleChange[]): Promise<void> {
  const saleIds = changes.map(({ after }) => after.id)
  if (saleIds.length === 0) return
  await sql`
    select from event where id in (select event_id from sale where id = any(${saleIds}::bigint[])) order by id for update`.execute(
    trx,
  )
}

const NOTHING: Seating = { moves: [], records: [] }

async function befallPlaces(trx: Trx, change: SaleChange): Promise<Seating> {
  const { before, after, movements } = change
  if (before.paid === after.paid) return NOTHING
  const settled = await (after.paid ? payInvoice : reopenInvoice)(trx, after.id)
  if (settled) return settled
  if (after.paid) {
    const { records } = await seatLate(trx, after.id, chargeOf(movements))
    return { moves: [], records }
  }
  await releaseUnpaid(trx, after.id)
  return NOTHING
}
