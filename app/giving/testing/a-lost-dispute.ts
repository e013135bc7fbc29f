import { cents } from '#app/money/cents.ts'
import type { DisputeFact } from '#app/payments/words.ts'

export function aLostDispute(amount: number): DisputeFact {
  return {
    kind: 'dispute',
    disputeId: 'dp_1',
    chargeId: 'ch_1',
    paymentId: 'pi_1',
    amount: cents(amount),
    status: 'lost',
    reason: 'fraudulent',
    evidenceDueAt: null,
    createdAt: new Date(),
  }
}
