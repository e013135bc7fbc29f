import { sql } from 'kysely'
import type { Hand } from '#app/contributions/hand.ts'
import { bookName } from '#app/contributions/hand.ts'
import { journalOfPaidBack } from '#app/contributions/journals-by-hand.ts'
import { lockContributions } from '#app/contributions/lock-contribution.server.ts'
import { lockRemittance } from '#app/contributions/lock-remittance.server.ts'
import { receiptPayments } from '#app/contributions/receipt-payments.server.ts'
import { isAtTheBank } from '#app/contributions/refund-by-check.server.ts'
import { describeTickets } from '#app/giving/sales/what-was-bought.server.ts'
import { postJournals } from '#app/ledger/post-journals.server.ts'
import { queueMessages } from '#app/mail/queue-message.server.ts'
import type { Cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { recordChange } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { formatReceiptNumber } from '#app/receipts/issue-receipts.server.ts'
import type { Language } from '#app/words/language.ts'
import type { Means } from '#db/schema/contributions.ts'
import { findKept } from './chosen-tickets.server.ts'

export interface PayBackWish {
  readonly refundPublicId: string
  /** What staff read that is to be paid. */
  readonly amount: Cents
  /** Of the organization's check. */
  readonly checkNumber: string | null
  readonly by: Hand
}

export type PaidBack =
  | 'paid-back'
  /** Somebody else wrote it down since staff looked. */
  | 'paid-before'
  /** What was paid for the places was taken back, so there is nothing to pay. */
  | 'over'
  /** It is another amount by now. */
  | 'changed-since'
  /** What was paid for the places is not at the bank, or no longer. */
  | 'not-deposited'
  | 'not-found'

/**
 * Notes that places which were paid by hand and given back are paid back by a check of the organization's: out of the income of
 * their kind and out of the bank, with the receipt replaced or void and a letter that says so (C26). Rows are locked in the order of
 * all money by hand, and the refund is looked at under the lock, so that two at once pay it once (F10).
 * @param lock what makes one wait for the other; a test shows what happens without.
 */
export async function payBack(wish: PayBackWish, lock = lockContributions): Promise<PaidBack> {
  return await inTransaction(async (trx) => {
    const seen = await findAsked(trx, wish.refundPublicId)
    if (!seen) return 'not-found'
    const contribution = (await lock(trx, [seen.contribution])).get(seen.contribution)
    const asked = await findAsked(trx, wish.refundPublicId)
    if (!contribution || !asked) return 'not-found'
    if (asked.status === 'failed') return 'over'
    if (asked.status !== 'requested') return 'paid-before'
    if (asked.amount_cents !== wish.amount) return 'changed-since'
    if (!(await isHeld(trx, asked))) return 'not-deposited'
    const receiptBefore = await findReceipt(trx, contribution.id)
    await trx
      .updateTable('refund')
      .set({ status: 'succeeded', check_number: wish.checkNumber, settled_at: now() })
      .where('id', '=', asked.id)
      .execute()
    const kept = await describeTickets(trx, await findKept(trx, asked.order_id))
    await trx
      .updateTable('contribution')
      .set((is) => ({
        fair_value_cents: is.fn('greatest', [is('fair_value_cents', '-', asked.value), is.val(0)]),
        benefit: kept.get(asked.order_id)?.slice(0, 1000) ?? null,
        revision: contribution.revision + 1,
      }))
      .where('id', '=', contribution.id)
      .execute()
    await postJournals(trx, contribution.currency, [
      journalOfPaidBack(
        contribution,
        { publicId: asked.public_id, amount: wish.amount, means: asked.means },
        { actor: bookName(wish.by), at: now() },
      ),
    ])
    await receiptPayments(trx, contribution.id, 'places were paid back')
    await recordChange(trx, {
      actor: wish.by,
      action: 'pay-back-places',
      subjectKind: 'contribution',
      subjectId: contribution.publicId,
      detail: {
        amount: formatMoneyExactly(wish.amount, contribution.currency),
        ...(wish.checkNumber !== null && { checkNumber: wish.checkNumber }),
        reason: asked.reason,
      },
    })
    await tell(trx, asked, {
      left: contribution.settled - asked.paid_before - wish.amount,
      receiptBefore,
      receiptAfter: await findReceipt(trx, contribution.id),
    })
    return 'paid-back'
  })
}

interface Asked {
  id: number
  public_id: string
  status: 'requested' | 'pending' | 'succeeded' | 'failed'
  amount_cents: number
  reason: string
  contribution: string
  contribution_id: number
  means: Means
  order_id: number
  /** What the places are worth that it pays back. */
  value: number
  /** What was paid back of the same promise by other checks. */
  paid_before: number
  email: string | null
  language: Language
}

async function findAsked(trx: Trx, publicId: string): Promise<Asked | undefined> {
  const { rows } = await sql<Asked>`
    select r.id, r.public_id, r.status, r.amount_cents, r.reason, c.public_id as contribution, c.id as contribution_id, c.means,
           o.id as order_id, o.buyer_email as email, o.language,
           coalesce((select sum(t.fair_value_cents) from ticket t where t.refund_id = r.id), 0)::bigint as value,
           coalesce((select sum(b.amount_cents) from refund b
                      where b.contribution_id = c.id and b.status = 'succeeded' and b.id <> r.id), 0)::bigint as paid_before
      from refund r join contribution c on c.id = r.contribution_id join ticket_order o on o.contribution_id = c.id
     where r.public_id = ${publicId}`.execute(trx)
  return rows[0]
}

/** Whether all that came for it is at the bank, and is as much as goes back. */
async function isHeld(trx: Trx, asked: Asked): Promise<boolean> {
  const { rows } = await sql<{ remittance: string; amount: number }>`
    select r.public_id as remittance, m.amount_cents as amount from remittance_match m join remittance r on r.id = m.remittance_id
     where m.contribution_id = ${asked.contribution_id} and m.undone_at is null order by r.id`.execute(
    trx,
  )
  const came = rows.reduce((sum, { amount }) => sum + amount, 0)
  if (came < asked.paid_before + asked.amount_cents) return false
  for (const { remittance } of rows) {
    const locked = await lockRemittance(trx, remittance)
    if (!(await isAtTheBank(trx, locked?.depositId ?? null))) return false
  }
  return true
}

/** The newest receipt that is valid. */
async function findReceipt(trx: Trx, contributionId: number): Promise<string | null> {
  const { rows } = await sql<{ year: number; number: number }>`
    select r.year, r.number from receipt r join remittance_match m on m.id = r.match_id
     where m.contribution_id = ${contributionId} and r.voided_at is null order by r.id desc limit 1`.execute(
    trx,
  )
  return rows[0] ? formatReceiptNumber(rows[0].year, rows[0].number) : null
}

async function tell(
  trx: Trx,
  asked: Asked,
  {
    left,
    receiptBefore,
    receiptAfter,
  }: {
    readonly left: number
    readonly receiptBefore: string | null
    readonly receiptAfter: string | null
  },
): Promise<void> {
  if (asked.email === null) return
  const isReplaced = receiptBefore !== receiptAfter
  await queueMessages(trx, [
    {
      kind: 'ticket-refunded',
      subjectId: `${asked.public_id} check`,
      to: asked.email,
      language: asked.language,
      content: {
        refundedCents: asked.amount_cents,
        remainingCents: left,
        byCheck: true,
        voidedReceiptNumber: isReplaced ? receiptBefore : null,
        newReceiptNumber: isReplaced ? receiptAfter : null,
      },
    },
  ])
}
