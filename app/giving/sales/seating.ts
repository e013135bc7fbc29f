import type { Journal } from '#app/ledger/journal.ts'
import type { Change } from '#app/people/audit.server.ts'

/** What whoever books a payment does besides, for the places and the invoice that it is for. */
export interface Seating {
  /** What moves the promises of invoices, to be posted with the payment. */
  readonly moves: readonly Journal[]
  /** What was done, to be recorded when the totals have moved: whoever else moves them records it after (F11). */
  readonly records: readonly Change[]
}
