import { say } from '#app/words/say.ts'
import type { AccountCode, JournalKind } from '#db/schema/ledger.ts'

/** What happened, as the book says it. */
export function sayJournal(kind: JournalKind): string {
  switch (kind) {
    case 'charge':
      return say('staff.journal.charge')
    case 'charge_failure':
      return say('staff.journal.charge_failure')
    case 'refund':
      return say('staff.journal.refund')
    case 'refund_failure':
      return say('staff.journal.refund_failure')
    case 'dispute_opened':
      return say('staff.journal.dispute_opened')
    case 'dispute_reversal':
      return say('staff.journal.dispute_reversal')
    case 'dispute_lost':
      return say('staff.journal.dispute_lost')
    case 'payout':
      return say('staff.journal.payout')
    case 'payout_paid':
      return say('staff.journal.payout_paid')
    case 'payout_failure':
      return say('staff.journal.payout_failure')
    case 'payout_returned':
      return say('staff.journal.payoutReturned')
    case 'fee':
      return say('staff.journal.fee')
    case 'unknown_movement':
      return say('staff.journal.unknown_movement')
    case 'promise':
      return say('staff.journal.promise')
    case 'promise_change':
      return say('staff.journal.promise_change')
    case 'remittance':
      return say('staff.journal.remittance')
    case 'remittance_reversal':
      return say('staff.journal.remittance_reversal')
    case 'match':
      return say('staff.journal.match')
    case 'match_reversal':
      return say('staff.journal.match_reversal')
    case 'deposit':
      return say('staff.journal.deposit')
    case 'deposit_reconciled':
      return say('staff.journal.deposit_reconciled')
    case 'deposit_unreconciled':
      return say('staff.journal.deposit_unreconciled')
    case 'returned_item':
      return say('staff.journal.returned_item')
    case 'move':
      return say('staff.journal.move')
  }
}

/** An account as a treasurer would name it. */
export function sayAccount(code: AccountCode, team: string | null): string {
  switch (code) {
    case 'stripe_clearing':
      return say('staff.account.stripe_clearing')
    case 'stripe_fee':
      return say('staff.account.stripe_fee')
    case 'dispute_exposure':
      return say('staff.account.dispute_exposure')
    case 'dispute_fee':
      return say('staff.account.dispute_fee')
    case 'payout_in_transit':
      return say('staff.account.payout_in_transit')
    case 'bank':
      return say('staff.account.bank')
    case 'gift_income':
      return team === null ? say('staff.account.campaign') : say('staff.account.team', { team })
    case 'suspense':
      return say('staff.account.suspense')
    case 'receivable':
      return say('staff.account.receivable')
    case 'deferred_income':
      return say('staff.account.deferred_income')
    case 'undeposited_funds':
      return say('staff.account.undeposited_funds')
    case 'deposit_in_transit':
      return say('staff.account.deposit_in_transit')
    case 'cash_over_short':
      return say('staff.account.cash_over_short')
    case 'sale_income':
      return say('staff.account.sale_income')
    case 'dining_income':
      return say('staff.account.dining_income')
    case 'ticket_income':
      return say('staff.account.ticket_income')
    case 'sponsor_income':
      return say('staff.account.sponsor_income')
  }
}
