import { cents, negative } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { recordChange } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { addHand, movePromise } from './change-contribution.server.ts'
import { buyer } from './hand.ts'
import type { Hand } from './hand.ts'
import type { LockedContribution } from './lock-contribution.server.ts'
import { receiptPayments } from './receipt-payments.server.ts'

export interface GivenUp {
  /** What is given up cost, and what that is worth to whoever gets it. */
  readonly price: number
  readonly value: number
  /** What the rest of it brings. */
  readonly benefit: string | null
  readonly reason: string
  /** `null` for the buyer. */
  readonly by: Hand | null
}

/**
 * Makes a promise smaller by what is given up of it, as far as it has not come; all of it is taken back. What has come already
 * stays what it is, and its receipt, until staff pay it back.
 * @returns what staff hold of it, in cents.
 */
export async function reducePromise(
  trx: Trx,
  contribution: LockedContribution,
  givenUp: GivenUp,
): Promise<Cents> {
  const held = await lowerPromise(trx, contribution, givenUp)
  if (givenUp.by && held < givenUp.price) await addHand(trx, contribution.id, givenUp.by)
  return held
}

/** The same where nobody chose to: whoever took the payment back may still receive the next one (I18). */
export async function lowerPromise(
  trx: Trx,
  contribution: LockedContribution,
  { price, value, benefit, reason, by }: GivenUp,
): Promise<Cents> {
  if (contribution.voided) return cents(0)
  const cut = Math.min(price, contribution.amount - contribution.settled)
  if (cut > 0 && cut === contribution.amount) {
    await takeBack(trx, contribution, reason, by)
    return cents(price - cut)
  }
  if (cut === price)
    await trx
      .updateTable('contribution')
      .set((is) => ({
        amount_cents: is('amount_cents', '-', cut),
        fair_value_cents: is.fn('least', [
          is.fn('greatest', [is('fair_value_cents', '-', value), is.val(0)]),
          is('amount_cents', '-', cut),
        ]),
        benefit,
        revision: contribution.revision + 1,
      }))
      .where('id', '=', contribution.id)
      .execute()
  else if (cut > 0)
    await trx
      .updateTable('contribution')
      .set((is) => ({
        amount_cents: is('amount_cents', '-', cut),
        fair_value_cents: is.fn('least', ['fair_value_cents', is('amount_cents', '-', cut)]),
        revision: contribution.revision + 1,
      }))
      .where('id', '=', contribution.id)
      .execute()
  await movePromise(trx, contribution, -cut, by)
  // Receipts are numbered before the record, as by whoever receives what came (F11).
  await receiptPayments(trx, contribution.id, reason)
  if (cut > 0) await note(trx, contribution, cut, { reason, by })
  return cents(price - cut)
}

/** What was paid for stays as a gift: nothing is received for that part of it any more. */
export async function keepPromiseAsGift(
  trx: Trx,
  contribution: LockedContribution,
  { value, benefit, reason, by }: Omit<GivenUp, 'price'>,
): Promise<void> {
  await trx
    .updateTable('contribution')
    .set((is) => ({
      fair_value_cents: is.fn('greatest', [is('fair_value_cents', '-', value), is.val(0)]),
      benefit,
      revision: contribution.revision + 1,
    }))
    .where('id', '=', contribution.id)
    .execute()
  if (by) await addHand(trx, contribution.id, by)
  await receiptPayments(trx, contribution.id, reason)
  await note(trx, contribution, 0, { reason, by })
}

async function takeBack(
  trx: Trx,
  contribution: LockedContribution,
  reason: string,
  by: Hand | null,
): Promise<void> {
  await trx
    .updateTable('contribution')
    .set({
      voided_at: now(),
      voided_by: by?.id ?? null,
      void_reason: reason,
      revision: contribution.revision + 1,
    })
    .where('id', '=', contribution.id)
    .execute()
  await movePromise(trx, contribution, negative(contribution.amount), by)
  await recordChange(trx, {
    actor: by ?? buyer,
    action: 'void-contribution',
    subjectKind: 'contribution',
    subjectId: contribution.publicId,
    detail: { amount: formatMoneyExactly(contribution.amount, contribution.currency), reason },
  })
}

async function note(
  trx: Trx,
  contribution: LockedContribution,
  cut: number,
  { reason, by }: { readonly reason: string; readonly by: Hand | null },
): Promise<void> {
  const say = (amount: number) => formatMoneyExactly(cents(amount), contribution.currency)
  await recordChange(trx, {
    actor: by ?? buyer,
    action: 'change-contribution',
    subjectKind: 'contribution',
    subjectId: contribution.publicId,
    detail: {
      before: { amount: say(contribution.amount) },
      after: { amount: say(contribution.amount - cut) },
      reason,
    },
  })
}
