import type { TagTone } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'
import type { PayoutStatus } from './payout-list.server.ts'

export function sayPayoutStatus(status: PayoutStatus): { text: string; tone: TagTone } {
  return { text: say(`bank.payoutStatus.${status}`), tone: tones[status] }
}

const tones: Readonly<Record<PayoutStatus, TagTone>> = {
  pending: 'waiting',
  'in-transit': 'waiting',
  paid: 'good',
  failed: 'bad',
  canceled: 'quiet',
}

/** What a line of Stripe's book is. */
export function sayMovement(type: string): string {
  return say(`bank.movement.${movements.find((one) => one === type) ?? 'other'}`)
}

const movements = [
  'charge',
  'charge_failure',
  'refund',
  'refund_failure',
  'dispute',
  'dispute_reversal',
  'payout_failure',
  'fee',
] as const
