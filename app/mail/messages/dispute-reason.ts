import { say } from '#app/words/say.ts'

const reasons = [
  'fraudulent',
  'unrecognized',
  'duplicate',
  'credit_not_processed',
  'debit_not_authorized',
  'insufficient_funds',
  'incorrect_account_details',
  'bank_cannot_process',
  'general',
] as const

/** Why a bank asks a gift back, by its own word for it; a word that is not known here is passed on. */
export function sayDisputeReason(reason: string): string {
  const known = reasons.find((one) => one === reason)
  return known ? say(`mail.dispute.reasons.${known}`) : reason.replaceAll('_', ' ')
}
