import { db } from '#app/platform/database.server.ts'
import { formatReceiptNumber } from './issue-receipts.server.ts'

/** The number that the next receipt of a year would have, if no other came first. */
export async function findNextReceiptNumber(year: number): Promise<string> {
  const counter = await db
    .selectFrom('receipt_counter')
    .select('last_number')
    .where('year', '=', year)
    .executeTakeFirst()
  return formatReceiptNumber(year, (counter?.last_number ?? 0) + 1)
}
