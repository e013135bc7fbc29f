import type { Selectable } from 'kysely'
import { cents } from '#app/money/cents.ts'
import type { MoneyMovement } from '#app/payments/words.ts'
import { now } from '#app/platform/clock.server.ts'
import type { GiftTable } from '#db/schema/gifts.ts'
import { unique } from './unique.ts'

// Lines of the payment company's book, as they come in about a gift.

type AGift = Selectable<GiftTable>

/** How a gift was paid. */
export interface Payment {
  readonly paidAt?: Date
  /** What the payment company keeps; 2.2 % and 30 cents if left out. */
  readonly fee?: number
  readonly donorEmail?: string | null
  readonly donorName?: string | null
}

/** The line of the payment company's book that pays a gift. */
export function aCharge(
  gift: Pick<AGift, 'public_id' | 'amount_cents' | 'currency'>,
  { paidAt = now(), fee, donorEmail, donorName }: Payment = {},
): MoneyMovement {
  const id = unique()
  const amount = cents(gift.amount_cents)
  return {
    ...aLine(
      'charge',
      amount,
      fee ?? Math.trunc((amount * 220) / 10_000) + 30,
      paidAt,
      gift.currency,
    ),
    source: {
      kind: 'charge',
      chargeId: `ch_${id}`,
      paymentId: `pi_${id}`,
      giftId: gift.public_id,
      amount,
      currency: gift.currency,
      livemode: false,
      paidAt,
      email: donorEmail === undefined ? `donor-${id}@example.org` : donorEmail,
      name: donorName === undefined ? 'Marta Jensen' : donorName,
      method: 'card',
      month: null,
    },
  }
}

/** The line that takes a charge back days later, since its bank did not pay. */
export function aFailedCharge(charge: MoneyMovement): MoneyMovement {
  const back = cents(0 - charge.amount)
  return {
    ...charge,
    id: `${charge.id}_bounced`,
    type: 'charge_failure',
    amount: back,
    fee: cents(0),
    net: back,
  }
}

/** The line that gives back some of a paid gift. */
export function aRefund(
  gift: Pick<AGift, 'charge_id' | 'payment_id' | 'currency'>,
  amount: number,
  at: Date = now(),
  ourRefundId: string | null = null,
): MoneyMovement {
  return {
    ...aLine('refund', -amount, 0, at, gift.currency),
    source: {
      kind: 'refund',
      refundId: `re_${unique()}`,
      chargeId: gift.charge_id,
      paymentId: gift.payment_id,
      amount: cents(amount),
      status: 'succeeded',
      createdAt: at,
      ourRefundId,
      ofGiftAlone: false,
    },
  }
}

/** The line that holds back a paid gift because its donor's bank asks for it; the bank's fee is $15. */
export function aDispute(
  gift: Pick<AGift, 'amount_cents' | 'charge_id' | 'payment_id' | 'currency'>,
  at: Date = now(),
  evidenceDueAt: Date | null = null,
): MoneyMovement {
  return {
    ...aLine('dispute', -gift.amount_cents, 1500, at, gift.currency),
    source: {
      kind: 'dispute',
      disputeId: `dp_${unique()}`,
      chargeId: gift.charge_id ?? '',
      paymentId: gift.payment_id,
      amount: cents(gift.amount_cents),
      status: 'open',
      reason: 'fraudulent',
      evidenceDueAt,
      createdAt: at,
    },
  }
}

/** The line that closes a dispute as won: the money comes back, and the fee with it. */
export function aWonDispute(dispute: MoneyMovement, at: Date = now()): MoneyMovement {
  if (dispute.source.kind !== 'dispute') throw new Error('Only a dispute can be won')
  return {
    ...aLine('dispute_reversal', 0 - dispute.amount, 0 - dispute.fee, at, dispute.currency),
    source: { ...dispute.source, status: 'won' },
  }
}

/** The line of a dispute that is lost by now, which moves no money any more. */
export function asLost(dispute: MoneyMovement): MoneyMovement {
  if (dispute.source.kind !== 'dispute') throw new Error('Only a dispute can be lost')
  return { ...dispute, source: { ...dispute.source, status: 'lost' } }
}

function aLine(
  type: MoneyMovement['type'],
  amount: number,
  fee: number,
  at: Date,
  currency: string,
) {
  return {
    id: `txn_${unique()}`,
    type,
    reportingCategory: type,
    amount: cents(amount),
    fee: cents(fee),
    net: cents(amount - fee),
    currency,
    createdAt: at,
    availableAt: new Date(at.getTime() + 2 * 86_400_000),
  }
}
