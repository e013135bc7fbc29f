import type { AccountCode, JournalKind, JournalSource, RaisedCode } from '#db/schema/ledger.ts'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'

/** One account of the book. Campaign and team say whose income or cost it is; the others belong to the whole. */
export interface Account {
  readonly code: AccountCode
  readonly campaignId: number | null
  readonly teamId: number | null
}

/** One side of a journal: a debit is positive, a credit negative. */
export interface Posting {
  readonly account: Account
  readonly amount: Cents
}

/** One fact about money, as it goes into the book. Its postings add up to zero. */
export interface Journal {
  readonly kind: JournalKind
  readonly source: JournalSource
  /** The other book's own id of the fact; with source and kind it is booked once (I6). */
  readonly sourceId: string
  readonly giftId: number | null
  /** The sale that it is about, and of whose payment that gift is a part. */
  readonly saleId?: number
  /** What was logged by hand and this is about; Stripe's facts leave it out. */
  readonly contributionId?: number
  /** How the money came where no gift tells it, as a gift's own method. */
  readonly method?: string
  /** When it happened, UTC. */
  readonly occurredAt: Date
  /**
   * Who had it booked: `stripe`, somebody with an account as `person 12`, `buyer` for one without; `challenge` and `invoice`
   * where it follows from a gift or from a payment.
   */
  readonly actor: string
  /** The journal that this one takes back, side by side (I11). */
  readonly reverses?: number
  readonly postings: readonly Posting[]
}

/** Accounts that belong to no campaign. */
export function account(
  code:
    | 'stripe_clearing'
    | 'payout_in_transit'
    | 'bank'
    | 'suspense'
    | 'undeposited_funds'
    | 'deposit_in_transit'
    | 'cash_over_short',
): Account {
  return { code, campaignId: null, teamId: null }
}

/**
 * The sides of a journal, in cents. Those that are nothing are left out, since the database refuses a posting of zero.
 * @throws RangeError for a part of a cent.
 */
export function postings(...sides: readonly (readonly [Account, number])[]): Posting[] {
  return sides
    .filter(([, amount]) => amount !== 0)
    .map(([account, amount]) => ({ account, amount: cents(amount) }))
}

const raised: ReadonlySet<AccountCode> = new Set<RaisedCode>([
  'gift_income',
  'sale_income',
  'dining_income',
  'ticket_income',
  'sponsor_income',
  'cash_over_short',
])

/** Whether what stands on an account is, with the other sign, what a team or campaign has raised. */
export function isRaised(code: AccountCode): code is RaisedCode {
  return raised.has(code)
}
