import { postJournals } from '#app/ledger/post-journals.server.ts'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { Means } from '#db/schema/contributions.ts'
import { momentOf } from './business-day.server.ts'
import { bookName } from './hand.ts'
import type { Hand } from './hand.ts'
import { journalOfRemittance } from './journals-by-hand.ts'

/** Money as it lies before a member of staff. */
export interface Incoming {
  /** Made with the form: sent twice, it is taken in once. 128 bits as hex. */
  readonly key: string
  readonly means: Means
  readonly amount: Cents
  readonly payerName: string | null
  readonly checkNumber: string | null
  readonly note: string
  /** A day of the organization's calendar. */
  readonly receivedOn: string
}

export interface Remittance {
  readonly id: number
  readonly publicId: string
  readonly means: Means
  readonly currency: string
  readonly amount: Cents
  readonly matched: Cents
  readonly receivedOn: string
  readonly depositId: number | null
}

/**
 * Takes money in: it is in hand, or in the bank when it was sent there, and in suspense until it is matched.
 * @returns `undefined` when it was taken in before.
 */
export async function takeIn(
  trx: Trx,
  incoming: Incoming,
  by: Hand,
): Promise<Remittance | undefined> {
  const { currency } = await trx
    .selectFrom('organization')
    .select('currency')
    .executeTakeFirstOrThrow()
  const row = await trx
    .insertInto('remittance')
    .values({
      public_id: incoming.key,
      means: incoming.means,
      currency,
      amount_cents: incoming.amount,
      payer_name: incoming.payerName,
      check_number: incoming.checkNumber,
      note: incoming.note,
      received_on: incoming.receivedOn,
      received_by: by.id,
    })
    .onConflict((conflict) => conflict.column('public_id').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!row) return undefined
  const depositId =
    incoming.means === 'transfer' ? await noteTransfer(trx, row.id, incoming, currency, by) : null
  const booked = { actor: bookName(by), at: await momentOf(trx, incoming.receivedOn) }
  const { key: publicId, means, amount, receivedOn } = incoming
  await postJournals(trx, currency, [journalOfRemittance({ publicId, means, amount }, booked)])
  return { id: row.id, publicId, means, currency, amount, matched: cents(0), receivedOn, depositId }
}

/** A transfer lies in the bank already: it waits for the statement as a deposit of its own. */
async function noteTransfer(
  trx: Trx,
  remittanceId: number,
  incoming: Incoming,
  currency: string,
  by: Hand,
): Promise<number> {
  const { id } = await trx
    .insertInto('deposit')
    .values({
      kind: 'transfer',
      status: 'deposited',
      currency,
      opened_by: by.id,
      deposited_by: by.id,
      deposited_on: incoming.receivedOn,
      total_cents: incoming.amount,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await trx
    .updateTable('remittance')
    .set({ deposit_id: id })
    .where('id', '=', remittanceId)
    .execute()
  return id
}
