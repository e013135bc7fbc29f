import { sql } from 'kysely'
import { postJournals } from '#app/ledger/post-journals.server.ts'
import type { DisputeFact, MoneyMovement, PayoutFact } from '#app/payments/words.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { findKnownGiftOfCharge } from './gifts-in-book.server.ts'
import {
  journalOfArrivedPayout,
  journalOfLostDispute,
  journalOfReturnedPayout,
} from './journal-of.ts'
import type { GiftChange } from './gift-change.ts'
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
  const gift = await findKnownGiftOfCharge(trx, fact.chargeId)
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
      gift_id: gift?.id ?? null,
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
  if (!settled) await tellOfDispute(trx, gift?.id ?? null, fact)
  if (fact.status !== 'lost') {
    if (gift) await copyExposure(trx, gift.id)
    return []
  }
  const journal = journalOfLostDispute(fact, gift, now())
  const posted = await postJournals(trx, currency, [journal])
  if (!gift) return []
  const lost = journal.postings
    .filter(({ account }) => account.code === 'gift_income')
    .reduce((total, { amount }) => total + amount, 0)
  if (posted.length > 0)
    await trx
      .updateTable('gift')
      .set((is) => ({ lost_cents: is('lost_cents', '+', lost) }))
      .where('id', '=', gift.id)
      .execute()
  await copyExposure(trx, gift.id)
  const after = await findKnownGiftOfCharge(trx, fact.chargeId)
  return posted.length > 0 && after ? [{ before: gift, after, movements: [] }] : []
}

/** What a dispute still holds back of a gift is what the book says, in whatever order its facts came. */
async function copyExposure(trx: Trx, giftId: number): Promise<void> {
  await sql`
    update gift set disputed_cents = greatest(0, (
      select coalesce(sum(p.amount), 0) from journal j join posting p on p.journal_id = j.id
        join ledger_account a on a.id = p.account_id
       where j.gift_id = ${giftId} and a.code = 'dispute_exposure'))
     where id = ${giftId}
  `.execute(trx)
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
