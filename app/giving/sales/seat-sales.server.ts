import type { Journal } from '#app/ledger/journal.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { SaleChange } from '../gift-change.ts'
import { chargeOf } from '../payments-in-book.ts'
import { releaseUnpaid } from './release-unpaid.server.ts'
import { seatLate } from './seat-late.server.ts'
import { payInvoice, reopenInvoice } from './settle-invoice.server.ts'

/**
 * What befalls the places of sales when their payment is booked: who paid in time has them, who paid after they were given back
 * has them again or the money back, and who paid nothing after all gives them back. An invoice is paid by it, or owed again.
 * @returns what moves the promises of invoices, for the caller to post with the payments.
 */
export async function seatSales(trx: Trx, changes: readonly SaleChange[]): Promise<Journal[]> {
  const ofTickets = changes
    .filter(({ after }) => after.income !== 'sale_income')
    .toSorted((a, b) => a.after.id - b.after.id)
  const moved: Journal[] = []
  for (const { before, after, movements } of ofTickets) {
    if (!before.paid && after.paid) {
      const paid = await payInvoice(trx, after.id)
      if (paid) moved.push(...paid)
      else await seatLate(trx, after.id, chargeOf(movements))
    }
    if (before.paid && !after.paid) {
      const reopened = await reopenInvoice(trx, after.id)
      if (reopened) moved.push(...reopened)
      else await releaseUnpaid(trx, after.id)
    }
  }
  return moved
}
