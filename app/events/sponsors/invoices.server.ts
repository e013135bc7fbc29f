import { sql } from 'kysely'
import { addDays, dayIn } from '#app/words/days.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Trx } from '#app/platform/database.server.ts'

/** Days from an invoice to the day on which it is due. */
const DUE_AFTER = 30

/**
 * Gives an order its invoice, once. Numbers run on without a gap over the whole nonprofit, as those of receipts do: the row of
 * the counter is held until the transaction ends, so that a number that is not used is the next one's.
 * @returns when it is due, `2026-06-14`.
 */
export async function issueInvoice(trx: Trx, orderId: number): Promise<string> {
  const before = await trx
    .selectFrom('sponsor_invoice')
    .select('due_on')
    .where('order_id', '=', orderId)
    .executeTakeFirst()
  if (before) return before.due_on
  const { time_zone: timeZone } = await trx
    .selectFrom('organization')
    .select('time_zone')
    .executeTakeFirstOrThrow()
  const today = dayIn(timeZone, now())
  const { last_number: number } = await trx
    .updateTable('invoice_counter')
    .set({ last_number: sql`last_number + 1` })
    .returning('last_number')
    .executeTakeFirstOrThrow()
  const due = addDays(today, DUE_AFTER)
  await trx
    .insertInto('sponsor_invoice')
    .values({ order_id: orderId, number, issued_on: today, due_on: due })
    .execute()
  return due
}

/** "S-0007" */
export function formatInvoiceNumber(number: number): string {
  return `S-${String(number).padStart(4, '0')}`
}
