import { findKnownGift, saveRefunded } from '#app/giving/gifts-in-book.server.ts'
import { journalOfRefundByCheck } from '#app/giving/journal-of.ts'
import { remainingOf } from '#app/giving/known-gift.ts'
import { tellOfGifts } from '#app/giving/tell-of-gifts.server.ts'
import { postJournals } from '#app/ledger/post-journals.server.ts'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { recordChange } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { bookName } from './hand.ts'
import type { Hand } from './hand.ts'
import { lockContributions } from './lock-contribution.server.ts'
import { lockRemittance } from './lock-remittance.server.ts'

export interface CheckRefundWish {
  readonly giftPublicId: string
  readonly amount: Cents
  /** What was left when staff looked: the same form sent twice pays once. */
  readonly leftSeen: Cents
  /** Of the organization's check, if it is written already. */
  readonly checkNumber: string | null
  readonly reason: string
  readonly by: Hand
}

export type CheckRefund =
  | 'refunded'
  /** Somebody paid some of it back, or moved it on, since staff looked. */
  | 'changed-since'
  /** Its money is not at the bank: it is taken back with the money itself. */
  | 'not-deposited'
  /** It came by Stripe, and goes back that way. */
  | 'by-stripe'
  | 'gift-not-found'

/**
 * Notes that a gift which came by hand, or part of it, is paid back by a check of the organization's: out of its income, of
 * each who shares it, and out of the bank (C26). Rows are locked in the order of all money by hand, and what is left is looked
 * at again under the lock, so that two who pay it back at once never pay more than was given (F10).
 */
export async function refundByCheck(wish: CheckRefundWish): Promise<CheckRefund> {
  return await inTransaction(async (trx) => {
    const match = await findMatch(trx, wish.giftPublicId)
    if (!match) return 'gift-not-found'
    if (match.contribution === null || match.remittance === null) return 'by-stripe'
    await lockContributions(trx, [match.contribution])
    const remittance = await lockRemittance(trx, match.remittance)
    if (!(await isAtTheBank(trx, remittance?.depositId ?? null))) return 'not-deposited'
    const gift = await findKnownGift(trx, match.gift_id)
    const left = remainingOf(gift)
    if (!gift.paid || left !== wish.leftSeen || wish.amount <= 0 || wish.amount > left)
      return 'changed-since'
    const refund = await trx
      .insertInto('refund')
      .values({
        gift_id: gift.id,
        amount_cents: wish.amount,
        reason: wish.reason,
        requested_by: wish.by.id,
        status: 'succeeded',
        stripe_refund_id: null,
        paid_by: 'check',
        check_number: wish.checkNumber,
        settled_at: now(),
        failure: null,
      })
      .returning('public_id')
      .executeTakeFirstOrThrow()
    const after = { ...gift, refunded: cents(gift.refunded + wish.amount) }
    await saveRefunded(trx, after)
    await postJournals(trx, gift.currency, [
      journalOfRefundByCheck(gift, {
        refundId: refund.public_id,
        amount: wish.amount,
        actor: bookName(wish.by),
        at: now(),
      }),
    ])
    await recordChange(trx, {
      actor: wish.by,
      action: 'refund-gift',
      subjectKind: 'gift',
      subjectId: wish.giftPublicId,
      detail: {
        amount: formatMoneyExactly(wish.amount, gift.currency),
        ...(wish.checkNumber !== null && { checkNumber: wish.checkNumber }),
        reason: wish.reason,
      },
    })
    await tellOfGifts(trx, [{ before: gift, after, movements: [], fee: 0 }])
    return 'refunded'
  })
}

async function findMatch(trx: Trx, giftPublicId: string) {
  return await trx
    .selectFrom('gift as g')
    .leftJoin('contribution as c', 'c.id', 'g.contribution_id')
    .leftJoin('remittance_match as m', (join) =>
      join.onRef('m.gift_id', '=', 'g.id').on('m.undone_at', 'is', null),
    )
    .leftJoin('remittance as r', 'r.id', 'm.remittance_id')
    .select(['g.id as gift_id', 'c.public_id as contribution', 'r.public_id as remittance'])
    .where('g.public_id', '=', giftPublicId)
    .executeTakeFirst()
}

/** Whether a deposit is on its way to the bank, or there. */
export async function isAtTheBank(trx: Trx, depositId: number | null): Promise<boolean> {
  if (depositId === null) return false
  const deposit = await trx
    .selectFrom('deposit')
    .select('status')
    .where('id', '=', depositId)
    .forUpdate()
    .executeTakeFirst()
  return deposit?.status === 'deposited' || deposit?.status === 'reconciled'
}
