import { saidIn } from '#app/ui/said.ts'
import type { Said } from '#app/ui/said.ts'
import { say } from '#app/words/say.ts'

/** What an invariant demands; one of a newer version as its file says it. */
export function sayCheck(key: string): string {
  const known = checkNames.find((one) => one === key)
  return known ? say(`checks.name.${known}`) : key.replace(/^I0?(\d+)-/, '').replaceAll('-', ' ')
}

/** What was just asked for. */
export function sayProofDone(request: Request): Said | null {
  const kinds = { begun: 'success', 'under-way': 'info' } as const
  return saidIn(request, kinds, (known) => say(`checks.done.${known}`))
}

/** Those that have words. */
export const checkNames = [
  'I01-every-journal-balances',
  'I02-the-whole-book-is-zero',
  'I03-every-journal-has-two-sides',
  'I04-all-money-is-whole-cents',
  'I05-the-app-cannot-change-what-is-written',
  'I06-one-fact-is-booked-once',
  'I07-no-line-of-stripes-book-is-lost',
  'I08-no-booked-line-is-invented',
  'I09-gross-less-fee-is-net',
  'I10-no-more-goes-back-than-came',
  'I11-a-reversal-mirrors-what-it-reverses',
  'I12-a-payout-is-the-sum-of-its-lines',
  'I12-a-payout-that-is-over-is-on-no-way',
  'I13-the-clearing-account-follows-stripes-book',
  'I13-what-lies-at-stripe-is-what-our-book-says',
  'I14-a-settled-dispute-holds-nothing-back',
  'I15-a-members-total-is-that-of-the-gifts-credited',
  'I15-a-teams-momentum-is-that-of-what-came',
  'I15-the-days-of-the-book-are-those-of-its-entries',
  'I15-every-total-is-what-the-ledger-says',
  'I16-each-has-of-a-gift-what-its-shares-say',
  'I16-no-team-brought-in-more-lately-than-is-noted',
  'I16-the-days-and-the-teams-add-up-to-the-campaign',
  'I16-the-days-by-way-are-those-of-the-campaign',
  'I16-the-days-of-a-campaign-are-those-of-its-teams',
  'I16-the-days-expected-are-those-of-the-book',
  'I17-a-gift-is-paid-when-the-ledger-says-so',
  'I17-a-sale-is-paid-when-the-ledger-says-so',
  'I18-a-challenge-promises-what-was-given',
  'I18-a-nights-figure-is-what-the-book-expects',
  'I18-money-by-hand-is-where-the-book-says',
  'I18-whoever-confirms-did-not-enter',
  'I19-an-invoice-is-paid-once',
  'I19-no-meeting-promises-more-seats-than-it-has',
  'I19-no-event-promises-more-places-than-it-has',
  'I19-every-ticket-is-paid-owed-or-free',
  'I19-no-package-is-sold-more-often-than-there-is',
  'I19-no-shift-has-more-hands-than-it-needs',
  'I19-no-sale-accepts-more-than-it-has-room-for',
  'I19-no-slot-is-booked-more-often-than-it-may',
  'I20-a-statement-is-of-its-years-receipts',
  'I20-invoices-run-on-without-a-gap',
  'I20-receipts-say-what-was-given-and-numbers-run-on',
  'I21-every-message-is-about-something-and-goes-out',
  'I21-thanks-are-for-a-gift-that-a-captain-thanked-for',
  'I22-no-notice-lies-unread',
  'I23-one-mode-and-one-currency',
  'I24-a-month-is-charged-once-and-none-after-the-end',
  'I25-the-audit-log-is-an-unbroken-chain',
  'I26-each-line-of-stripes-book-booked-again-is-the-same',
  'I27-what-was-recorded-of-the-book-is-still-so',
  'I30-a-till-holds-what-its-lines-say',
  'I31-each-who-stands-counts-once',
] as const
