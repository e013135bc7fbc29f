import { say } from '#app/words/say.ts'
import type { AccountCode, JournalKind } from '#db/schema/ledger.ts'

/** What happened, as the book says it. */
export function sayJournal(kind: JournalKind): string {
  switch (kind) {
    case 'charge':
      return 'The gift was paid'
    case 'charge_failure':
      return 'The payment bounced'
    case 'refund':
      return 'Money was sent back to the donor'
    case 'refund_failure':
      return 'A refund did not reach the donor'
    case 'dispute_opened':
      return 'The donor’s bank asked for the money back'
    case 'dispute_reversal':
      return 'The bank gave the money back to us'
    case 'dispute_lost':
      return 'The dispute was lost'
    case 'payout':
      return 'Money left for our bank'
    case 'payout_paid':
      return 'Money reached our bank'
    case 'payout_failure':
      return 'Money did not reach our bank'
    case 'payout_returned':
      return say('staff.journal.payoutReturned')
    case 'fee':
      return 'Stripe charged a fee'
    case 'unknown_movement':
      return 'Money moved for a reason we do not know'
  }
}

/** An account as a treasurer would name it. */
export function sayAccount(code: AccountCode, team: string | null): string {
  switch (code) {
    case 'stripe_clearing':
      return 'With Stripe'
    case 'stripe_fee':
      return 'Stripe’s fees'
    case 'dispute_exposure':
      return 'Held back in a dispute'
    case 'dispute_fee':
      return 'Dispute fees'
    case 'payout_in_transit':
      return 'On its way to our bank'
    case 'bank':
      return 'Our bank'
    case 'gift_income':
      return team === null ? 'Gifts to the campaign' : `Gifts to ${team}`
    case 'suspense':
      return 'Not matched yet'
  }
}
