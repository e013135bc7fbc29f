import type { Trx } from '#app/platform/database.server.ts'
import type { SaleChange } from '../gift-change.ts'
import { chargeOf } from '../payments-in-book.ts'
import { releaseUnpaid } from './release-unpaid.server.ts'
import { seatLate } from './seat-late.server.ts'

/**
 * What befalls the places of sales when their payment is booked: who paid in time has them, who paid after they were given back
 * has them again or the money back, and who paid nothing after all gives them back.
 */
export async function seatSales(trx: Trx, changes: readonly SaleChange[]): Promise<void> {
  const ofTickets = changes
    .filter(({ after }) => after.income !== 'sale_income')
    .toSorted((a, b) => a.after.id - b.after.id)
  for (const { before, after, movements } of ofTickets) {
    if (!before.paid && after.paid) await seatLate(trx, after.id, chargeOf(movements))
    if (before.paid && !after.paid) await releaseUnpaid(trx, after.id)
  }
}
