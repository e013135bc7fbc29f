import { cents } from '#app/money/cents.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { Remittance } from './take-in.server.ts'

export interface LockedRemittance extends Remittance {
  readonly reversed: boolean
}

/** Money that was taken in, locked. Contributions are locked before it, by everybody. */
export async function lockRemittance(
  trx: Trx,
  publicId: string,
): Promise<LockedRemittance | undefined> {
  const row = await trx
    .selectFrom('remittance')
    .selectAll()
    .where('public_id', '=', publicId)
    .forUpdate()
    .executeTakeFirst()
  return (
    row && {
      id: row.id,
      publicId: row.public_id,
      means: row.means,
      currency: row.currency,
      amount: cents(row.amount_cents),
      matched: cents(row.matched_cents),
      receivedOn: row.received_on,
      depositId: row.deposit_id,
      reversed: row.reversed_at !== null,
    }
  )
}
