import { postJournals } from '#app/ledger/post-journals.server.ts'
import { readJournal } from '#app/ledger/read-journal.server.ts'
import { cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { recordChange } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { bookName } from './hand.ts'
import type { Hand } from './hand.ts'
import { journalOfReversal, tickOf } from './journals-by-hand.ts'

export type Unticked = 'unticked' | 'not-ticked' | 'not-found'

interface Wish {
  readonly reason: string
  readonly by: Hand
}

/**
 * A deposit was ticked off against the statement by mistake. Its money is on the way to the bank again by a journal that
 * mirrors the one of the tick; what was said then stays on record.
 */
export async function untickDeposit(
  wish: Wish & { readonly depositPublicId: string },
): Promise<Unticked> {
  return await inTransaction(async (trx) => {
    const deposit = await trx
      .selectFrom('deposit')
      .selectAll()
      .where('public_id', '=', wish.depositPublicId)
      .forUpdate()
      .executeTakeFirst()
    if (!deposit) return 'not-found'
    const { statement_on: on, statement_cents: onStatement, reconciled_by, reconciled_at } = deposit
    if (on === null || onStatement === null || reconciled_by === null || reconciled_at === null)
      return 'not-ticked'
    const booked = await readJournal(trx, {
      source: 'deposit',
      sourceId: tickOf(deposit.public_id, await countUnticks(trx, deposit.id)),
      kind: 'deposit_reconciled',
    })
    await trx
      .insertInto('untick')
      .values({
        deposit_id: deposit.id,
        statement_on: on,
        statement_cents: onStatement,
        difference_reason: deposit.difference_reason,
        ticked_by: reconciled_by,
        ticked_at: reconciled_at,
        reason: wish.reason,
        undone_by: wish.by.id,
      })
      .execute()
    await trx
      .updateTable('deposit')
      .set({
        status: 'deposited',
        statement_on: null,
        statement_cents: null,
        difference_reason: null,
        reconciled_by: null,
        reconciled_at: null,
      })
      .where('id', '=', deposit.id)
      .execute()
    const at = { actor: bookName(wish.by), at: now() }
    await postJournals(trx, booked.currency, [
      journalOfReversal(booked.journal, booked.id, 'deposit_unreconciled', at),
    ])
    await recordChange(trx, {
      actor: wish.by,
      action: 'untick-deposit',
      subjectKind: 'deposit',
      subjectId: deposit.public_id,
      detail: {
        reason: wish.reason,
        onStatement: formatMoneyExactly(cents(onStatement), deposit.currency),
      },
    })
    return 'unticked'
  })
}

/** A payout's tick is a mark: Stripe's own word has moved its money to the bank, and that stays. */
export async function untickPayout(
  wish: Wish & { readonly payoutId: string; readonly currency: string },
): Promise<Unticked> {
  return await inTransaction(async (trx) => {
    const payout = await trx
      .selectFrom('payout')
      .select(['amount_cents', 'statement_on', 'reconciled_by', 'reconciled_at'])
      .where('stripe_payout_id', '=', wish.payoutId)
      .forUpdate()
      .executeTakeFirst()
    if (!payout) return 'not-found'
    const { statement_on: on, reconciled_by, reconciled_at } = payout
    if (on === null || reconciled_by === null || reconciled_at === null) return 'not-ticked'
    await trx
      .insertInto('untick')
      .values({
        stripe_payout_id: wish.payoutId,
        statement_on: on,
        statement_cents: payout.amount_cents,
        ticked_by: reconciled_by,
        ticked_at: reconciled_at,
        reason: wish.reason,
        undone_by: wish.by.id,
      })
      .execute()
    await trx
      .updateTable('payout')
      .set({ statement_on: null, reconciled_by: null, reconciled_at: null })
      .where('stripe_payout_id', '=', wish.payoutId)
      .execute()
    await recordChange(trx, {
      actor: wish.by,
      action: 'untick-payout',
      subjectKind: 'payout',
      subjectId: wish.payoutId,
      detail: {
        reason: wish.reason,
        amount: formatMoneyExactly(cents(payout.amount_cents), wish.currency),
      },
    })
    return 'unticked'
  })
}

/** How often a deposit's tick was taken back; the deposit is locked by the caller. */
export async function countUnticks(trx: Trx, depositId: number): Promise<number> {
  const { count } = await trx
    .selectFrom('untick')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('deposit_id', '=', depositId)
    .executeTakeFirstOrThrow()
  return count
}
