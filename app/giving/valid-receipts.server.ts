import { sql } from 'kysely'
import type { Trx } from '#app/platform/database.server.ts'
import { formatReceiptNumber } from '#app/receipts/issue-receipts.server.ts'

export interface ValidReceipt {
  readonly number: string
  readonly donatedOn: string
}

/** The receipts of some gifts that count, by their gifts. */
export async function findValidReceipts(
  trx: Trx,
  giftIds: readonly number[],
): Promise<Map<number, ValidReceipt>> {
  const rows = await trx
    .selectFrom('receipt')
    .select(['gift_id', 'year', 'number', 'donated_on'])
    .where('gift_id', '=', sql<number>`any(${giftIds}::bigint[])`)
    .where('voided_at', 'is', null)
    .execute()
  return new Map(
    rows.map((row) => [
      row.gift_id ?? 0,
      { number: formatReceiptNumber(row.year, row.number), donatedOn: row.donated_on },
    ]),
  )
}
