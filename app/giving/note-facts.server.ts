import { sql } from 'kysely'
import { isRaised } from '#app/ledger/journal.ts'
import { postJournals } from '#app/ledger/post-journals.server.ts'
import type { DisputeFact, MoneyMovement, PayoutFact } from '#app/payments/words.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { findKnownPaymentOfCharge, saveKnownGifts } from './gifts-in-book.server.ts'
import {
  journalOfArrivedPayout,
  journalOfLostDispute,
  journalOfReturnedPayout,
} from './journal-of.ts'
import { giftBeside } from './gift-change.ts'
import type { GiftChange } from './gift-change.ts'
import type { Known } from './known-sale.ts'
import { receiptSales } from './sales/receipt-sales.server.ts'
import { tellOfDispute } from './tell-of-disputes.server.ts'

/** Keeps the lists of disputes and payouts beside the book, and books what settles without a line of its own. */
export async function noteFacts(
  trx: Trx,
  movements: readonly MoneyMovement[],
): Promise<GiftChange[]> {
  const changes: GiftChange[] = []
  for (const { source, currency } of movements) {
    if (source.kind === 'dispute') changes.push(...(await noteDispute(trx, source, currency)))
    if (source.kind === 'payout') await notePayout(trx, source, currency)
  }
  return changes
}

/**
 * Writes down how one dispute stands and, when it is lost, books the loss once. What is settled stays settled when an
 * older notice comes late, and a close that comes before its opening leaves the same sums (F6, I14).
 */
export async function noteDispute(
  trx: Trx,
  fact: DisputeFact,
  currency: string,
): Promise<GiftChange[]> {
  const payment = await findKnownPaymentOfCharge(trx, fact.chargeId)
  const settled =
    fact.status === 'won' || fact.status === 'lost' || fact.status === 'warning-closed'
  const known = {
    amount_cents: fact.amount,
    status: fact.status,
    reason: fact.reason,
    evidence_due_at: fact.evidenceDueAt,
    settled_at: settled ? now() : null,
  }
  await trx
    .insertInto('dispute')
    .values({
      ...known,
      gift_id: payment?.of === 'gift' ? payment.id : null,
      sale_id: payment?.of === 'sale' ? payment.id : null,
      stripe_dispute_id: fact.disputeId,
      charge_id: fact.chargeId,
      opened_at: fact.createdAt,
    })
    .onConflict((conflict) =>
      conflict
        .column('stripe_dispute_id')
        .doUpdateSet(known)
        .where('dispute.settled_at', 'is', null),
    )
    .execute()
  if (!settled || (fact.status === 'lost' && payment)) await tellOfDispute(trx, payment, fact)
  if (fact.status === 'lost') await bookLoss(trx, fact, payment, currency)
  if (!payment) return []
  await copyExposure(trx, payment)
  if (payment.of === 'sale')
    await receiptSales(trx, [payment.id], 'the bank of whoever paid took it back')
  const after = await findKnownPaymentOfCharge(trx, fact.chargeId)
  return await changesOf(trx, payment, after)
}

/** Once, whatever comes again: what a dispute that is lost takes of the payment is what its journal takes of income. */
async function bookLoss(
  trx: Trx,
  fact: DisputeFact,
  payment: Known | undefined,
  currency: string,
): Promise<void> {
  const journal = journalOfLostDispute(fact, payment, now())
  const posted = await postJournals(trx, currency, [journal])
  if (!payment || posted.length === 0) return
  const lost = journal.postings
    .filter(({ account }) => isRaised(account.code))
    .reduce((total, { amount }) => total + amount, 0)
  await trx
    .updateTable(payment.of)
    .set((is) => ({ lost_cents: is('lost_cents', '+', lost) }))
    .where('id', '=', payment.id)
    .execute()
}

/** What a dispute still holds back of a payment is what the book says, in whatever order its facts came. */
async function copyExposure(trx: Trx, { of, id }: Known): Promise<void> {
  await sql`
    update ${sql.table(of)} set disputed_cents = greatest(0, (
      select coalesce(sum(p.amount), 0) from journal j join posting p on p.journal_id = j.id
        join ledger_account a on a.id = p.account_id
       where ${sql.ref(`j.${of}_id`)} = ${id} and a.code = 'dispute_exposure'))
     where id = ${id}
  `.execute(trx)
}

/** Of a sale, what of it is the gift's too. */
async function changesOf(trx: Trx, before: Known, after: Known | undefined): Promise<GiftChange[]> {
  if (before.of === 'gift' && after?.of === 'gift')
    return [{ before, after, movements: [], fee: 0 }]
  if (before.of !== 'sale' || after?.of !== 'sale') return []
  const change = giftBeside({ before, after, movements: [] })
  if (!change) return []
  await saveKnownGifts(trx, [change])
  return [change]
}

/** Writes down how one payout stands and, when it has reached the bank or was sent back from there, books that once. */
export async function notePayout(trx: Trx, fact: PayoutFact, currency: string): Promise<void> {
  const known = { amount_cents: fact.amount, status: fact.status, arrives_on: fact.arrivesOn }
  await trx
    .insertInto('payout')
    .values({ ...known, stripe_payout_id: fact.payoutId, automatic: fact.automatic })
    .onConflict((conflict) => conflict.column('stripe_payout_id').doUpdateSet(known))
    .execute()
  if (fact.status === 'paid') await postJournals(trx, currency, [journalOfArrivedPayout(fact)])
  if (fact.status === 'failed' && (await hadArrived(trx, fact)))
    await postJournals(trx, currency, [journalOfReturnedPayout(fact, now())])
}

async function hadArrived(trx: Trx, { payoutId }: PayoutFact): Promise<boolean> {
  const found = await trx
    .selectFrom('journal')
    .select('id')
    .where('kind', '=', 'payout_paid')
    .where('source_id', '=', payoutId)
    .executeTakeFirst()
  return found !== undefined
}
