import type { ColumnType, Generated } from 'kysely'
import type { Day, Id, Once, Stamp } from './columns.ts'

export type AccountCode =
  | 'stripe_clearing'
  | 'stripe_fee'
  | 'dispute_exposure'
  | 'dispute_fee'
  | 'payout_in_transit'
  | 'bank'
  | 'suspense'
  | 'receivable'
  | 'deferred_income'
  | 'undeposited_funds'
  | 'deposit_in_transit'
  | RaisedCode

/** The accounts whose other side is what was raised: income by kind, and what a box held more or less than its sheet said. */
export type RaisedCode =
  | 'gift_income'
  | 'sale_income'
  | 'dining_income'
  | 'ticket_income'
  | 'sponsor_income'
  | 'cash_over_short'

export interface LedgerAccountTable {
  id: Id
  code: Once<AccountCode>
  campaign_id: Once<number | null>
  team_id: Once<number | null>
  currency: Once<string>
}

export type JournalKind =
  | 'charge'
  | 'charge_failure'
  | 'refund'
  | 'refund_failure'
  | 'dispute_opened'
  | 'dispute_reversal'
  | 'dispute_lost'
  | 'payout'
  | 'payout_paid'
  | 'payout_failure'
  | 'payout_returned'
  | 'fee'
  | 'unknown_movement'
  | 'promise'
  | 'promise_change'
  | 'remittance'
  | 'remittance_reversal'
  | 'match'
  | 'match_reversal'
  | 'deposit'
  | 'deposit_reconciled'
  | 'deposit_unreconciled'
  | 'returned_item'
  | 'move'

/** What was booked on one day, folded up to `BookFoldTable`; written by a job alone. */
export interface BookDayTable {
  day: Day
  code: AccountCode
  campaign_id: number | null
  debit_cents: number
  credit_cents: number
}

export interface BookFoldTable {
  only_one: Generated<boolean>
  last_journal_id: number
  folded_at: Generated<Date>
}

/** The book that a fact is from: one of Stripe's, or one that staff and captains keep by hand. */
export type JournalSource =
  | 'stripe'
  | 'stripe_dispute'
  | 'stripe_payout'
  | 'contribution'
  | 'remittance'
  | 'remittance_match'
  | 'deposit'
  | 'gift'
  | 'refund'

export interface JournalTable {
  id: Id
  kind: Once<JournalKind>
  source: Once<JournalSource>
  source_id: Once<string>
  gift_id: Once<number | null>
  sale_id: Once<number | null>
  contribution_id: Once<number | null>
  /** How the money came where no gift tells it; as a gift's own. */
  method: Once<string | null>
  /** Written once, never updated. */
  occurred_at: Once<Date>
  recorded_at: ColumnType<Date, never, never>
  reverses: Once<number | null>
  actor: Once<string>
  written_in: ColumnType<string, never, never>
}

export interface PostingTable {
  id: Id
  journal_id: Once<number>
  account_id: Once<number>
  amount: Once<number>
  currency: Once<string>
}

export interface StripeBalanceTransactionTable {
  id: string
  type: string
  reporting_category: string
  amount: number
  fee: number
  net: number
  currency: string
  source_id: string | null
  created_at: Date
  available_at: Date
  read_at: Stamp
  /** The payout it left with; `null` until that is known. */
  payout_id: string | null
}

/** Rows are only added. */
export interface BalanceComparisonTable {
  id: Id
  compared_at: Stamp
  stripes_cents: Once<number>
  our_cents: Once<number>
}

/** What each catching up with Stripe found. */
export interface CatchUpTable {
  id: Id
  started_at: Stamp
  finished_at: Date | null
  /** Ids of the lines that were new to our book, five hundred at most. */
  lines: Generated<string[]>
  lines_booked: Generated<number>
  notices_fetched: Generated<number>
  asked: Generated<number>
  stripes_cents: number | null
  our_cents: number | null
  failure: string | null
}

/** Each proof of the books. */
export interface BookCheckTable {
  id: Id
  started_at: Stamp
  asked_by: Once<number | null>
  finished_at: Date | null
  checks: Generated<number>
  done: Generated<number>
  broken: ColumnType<unknown, string | undefined, string>
  failure: string | null
}

export interface StripeEventTable {
  id: string
  type: string
  livemode: boolean
  account: string | null
  created_at: Date
  subject_kind: string
  subject_id: string
  charge_id: string | null
  gift_public_id: string | null
  payload: ColumnType<unknown, string, string>
  received_at: Stamp
  processed_at: Date | null
  attempts: Generated<number>
  retry_at: Stamp
  last_error: string | null
  quarantined_why: string | null
}

export interface TeamTotalTable {
  team_id: number
  raised_cents: Generated<number>
  expected_cents: Generated<number>
  gift_count: Generated<number>
}

export interface MemberTotalTable {
  credit_id: number
  raised_cents: Generated<number>
  gift_count: Generated<number>
}

export interface CampaignTotalTable {
  campaign_id: number
  raised_cents: Generated<number>
  expected_cents: Generated<number>
  gift_count: Generated<number>
}

export interface DayTotalTable {
  campaign_id: number
  team_id: number | null
  day: Day
  received_cents: Generated<number>
  refunded_cents: Generated<number>
  lost_cents: Generated<number>
  fee_cents: Generated<number>
  gift_count: Generated<number>
}

export interface CampaignDayTotalTable {
  campaign_id: number
  /** A team's kind, or `campaign`. */
  kind: string
  day: Day
  received_cents: Generated<number>
  refunded_cents: Generated<number>
  lost_cents: Generated<number>
  fee_cents: Generated<number>
  gift_count: Generated<number>
}

export type Way = 'card' | 'wallet' | 'bank' | 'cash' | 'check' | 'other'

export interface WayDayTotalTable {
  campaign_id: number
  /** How the gifts were paid. */
  way: Way
  /** How their donors came, `unknown` where that is not known. */
  source: string
  day: Day
  received_cents: Generated<number>
  refunded_cents: Generated<number>
  lost_cents: Generated<number>
  fee_cents: Generated<number>
  gift_count: Generated<number>
}

/** What was promised on a day, less what was withdrawn, and what of all promises came on it. */
export interface ExpectedDayTable {
  campaign_id: number
  team_id: number | null
  day: Day
  promised_cents: Generated<number>
  came_cents: Generated<number>
}

export interface CampaignExpectedDayTable {
  campaign_id: number
  /** A team's kind, or `campaign`. */
  kind: string
  day: Day
  promised_cents: Generated<number>
  came_cents: Generated<number>
}

/** The most that a team can have brought in on days that begin six, twenty-nine or eighty-nine days ago or later. */
export interface TeamLatelyTable {
  team_id: number
  week_cents: number
  month_cents: number
  quarter_cents: number
}

export interface TeamMomentumTable {
  team_id: number
  campaign_id: number
  /** log2 of gifts in cents, doubled in weight every three days; means something only beside another. */
  score: number
}

/** What stood in the book up to one journal. Rows are only added. */
export interface BookRecordTable {
  id: Id
  taken_at: Stamp
  last_journal_id: Once<number>
}

export interface BookRecordBalanceTable {
  record_id: Once<number>
  account_id: Once<number>
  cents: Once<number>
}
