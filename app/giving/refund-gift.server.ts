import { sql } from 'kysely'
import { formatMoneyExactly } from '#app/money/format.ts'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { payments } from '#app/payments/payments.server.ts'
import { recordChange } from '#app/people/audit.server.ts'
import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { addJob } from '#app/platform/jobs.server.ts'
import { say } from '#app/words/say.ts'
import { bookMovementsOfCharges } from './fetch-movements.server.ts'
import { noteRefund } from './note-refunds.server.ts'

export interface RefundWish {
  readonly giftPublicId: string
  readonly amount: Cents
  /** For the books and the audit log; the donor does not see it. */
  readonly reason: string
  readonly actor: Actor
}

export type RefundedGift =
  | { kind: 'refunded' | 'pending' }
  /** Stripe did not answer: it may have happened. A job asks again under the same key until it is known. */
  | { kind: 'unknown' }
  | { kind: 'refused'; why: string }
  | { kind: 'more-than-is-left'; left: Cents }
  | { kind: 'not-paid' }
  | { kind: 'gift-not-found' }

/**
 * Sends a gift, or part of it, back to the card or account it came from (C26). What is asked for is written down first and
 * counts against what is left at once, so two who refund at the same moment never send back more than was given (F10).
 */
export async function refundGift(wish: RefundWish): Promise<RefundedGift> {
  const asked = await inTransaction((trx) => writeDown(trx, wish))
  if (asked.kind !== 'asked') return asked
  return makeRefund(asked.refundId)
}

/** Carries out a refund that was written down; run again after a crash or an unanswered call, it sends the money once. */
async function makeRefund(refundId: number): Promise<RefundedGift> {
  const refund = await db
    .selectFrom('refund')
    .innerJoin('gift', 'gift.id', 'refund.gift_id')
    .select(['refund.public_id', 'refund.amount_cents', 'refund.status', 'gift.id as gift_id'])
    .select(['gift.payment_id', 'gift.charge_id'])
    .where('refund.id', '=', refundId)
    .executeTakeFirst()
  if (!refund?.payment_id || !refund.charge_id) return { kind: 'gift-not-found' }
  if (refund.status !== 'requested')
    return { kind: refund.status === 'pending' ? 'pending' : 'refunded' }
  const made = await payments().refundPayment({
    paymentId: refund.payment_id,
    amount: cents(refund.amount_cents),
    reason: 'requested_by_customer',
    ourRefundId: refund.public_id,
    idempotencyKey: `refund-${refund.public_id}`,
  })
  switch (made.kind) {
    case 'busy':
      return { kind: 'unknown' }
    case 'refused':
      await db
        .updateTable('refund')
        .set({ status: 'failed', failure: made.message, settled_at: now() })
        .where('id', '=', refundId)
        .where('status', '=', 'requested')
        .execute()
      return { kind: 'refused', why: sayWhy(made.why) }
    case 'refunded':
      await bookMovementsOfCharges([refund.charge_id])
      await inTransaction((trx) => noteRefund(trx, refund.gift_id, made.refund))
      return { kind: made.refund.status === 'pending' ? 'pending' : 'refunded' }
  }
}

/** The job: goes on until Stripe has answered one way or the other. */
export async function makeRefundJob(payload: unknown): Promise<void> {
  const refundId =
    typeof payload === 'object' && payload && 'refundId' in payload
      ? Number(payload.refundId)
      : Number.NaN
  const made = await makeRefund(refundId)
  if (made.kind === 'unknown') throw new Error('the payment company has not answered yet')
}

async function writeDown(
  trx: Trx,
  wish: RefundWish,
): Promise<RefundedGift | { kind: 'asked'; refundId: number }> {
  const gift = await trx
    .selectFrom('gift')
    .select([
      'id',
      'status',
      'amount_cents',
      'refunded_cents',
      'lost_cents',
      'disputed_cents',
      'currency',
      'charge_id',
    ])
    .where('public_id', '=', wish.giftPublicId)
    .forUpdate()
    .executeTakeFirst()
  if (!gift) return { kind: 'gift-not-found' }
  // What came by hand cannot go back by Stripe.
  if (gift.status !== 'paid' || gift.charge_id === null) return { kind: 'not-paid' }
  const underWay = await sumOfRefundsUnderWay(trx, gift.id)
  const left =
    gift.amount_cents - gift.refunded_cents - gift.lost_cents - gift.disputed_cents - underWay
  if (wish.amount > left || wish.amount <= 0)
    return { kind: 'more-than-is-left', left: cents(Math.max(0, left)) }
  const { id } = await trx
    .insertInto('refund')
    .values({
      gift_id: gift.id,
      amount_cents: wish.amount,
      reason: wish.reason,
      requested_by: wish.actor.id,
      status: 'requested',
      stripe_refund_id: null,
      settled_at: null,
      failure: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await recordChange(trx, {
    actor: wish.actor,
    action: 'refund-gift',
    subjectKind: 'gift',
    subjectId: wish.giftPublicId,
    detail: { amount: formatMoneyExactly(wish.amount, gift.currency), reason: wish.reason },
  })
  // A little later, so that it only has work when this process did not live to do it.
  await addJob(
    trx,
    'make-refund',
    { refundId: id },
    { runAt: new Date(now().getTime() + 30_000), maxAttempts: 25 },
  )
  return { kind: 'asked', refundId: id }
}

/** Asked for, and not in the book yet; one that is in the book is in the gift's `refunded_cents`. */
async function sumOfRefundsUnderWay(trx: Trx, giftId: number): Promise<number> {
  const { rows } = await sql<{ cents: number }>`
    select coalesce(sum(r.amount_cents), 0)::bigint as cents from refund r
     where r.gift_id = ${giftId} and r.status in ('requested', 'pending')
       and not exists (select 1 from stripe_balance_transaction t where t.source_id = r.stripe_refund_id and t.type = 'refund')
  `.execute(trx)
  return rows[0]?.cents ?? 0
}

function sayWhy(why: 'more-than-is-left' | 'already-refunded' | 'disputed' | 'other'): string {
  switch (why) {
    case 'more-than-is-left':
      return say('giving.refund.tooMuch')
    case 'already-refunded':
      return say('giving.refund.already')
    case 'disputed':
      return say('giving.refund.disputed')
    case 'other':
      return say('giving.refund.refused')
  }
}
