import type { Generated } from 'kysely'
import type { Day, Id, Once, Stamp } from './columns.ts'

export type ContributionKind =
  | 'gift'
  | 'sale_takings'
  | 'restaurant_share'
  | 'ticket'
  | 'sponsorship'

export type Means = 'cash' | 'check' | 'transfer'

/** Money that was logged by hand; a gift through Stripe is a `gift` alone. */
export interface ContributionTable {
  id: Id
  public_id: Generated<string>
  campaign_id: number
  team_id: number | null
  /** Of which of the team's events it came. */
  event_id: number | null
  kind: ContributionKind
  currency: string
  means: Means
  amount_cents: number
  settled_cents: Generated<number>
  fair_value_cents: Generated<number>
  /** What the giver gets. */
  benefit: string | null
  giver_name: string | null
  giver_email: string | null
  giver_address: string | null
  /** Since when who gave it is let go of. */
  giver_erased_at: Date | null
  shown_name: string | null
  anonymous: Generated<boolean>
  credited_to: number | null
  check_number: string | null
  given_on: Day
  due_on: Day
  /** For all to see. */
  label: string | null
  note: Generated<string>
  first_counter: string | null
  second_counter: string | null
  float_cents: number | null
  /** Gifts among what was counted; they are logged as a gift of their own. */
  gifts_cents: number | null
  recorded_cents: number | null
  checks_cents: number | null
  sales_cents: number | null
  /** A third of the sales is 1 over 3. */
  share_over: number | null
  share_under: number | null
  revision: Generated<number>
  /** `null` where somebody without an account promised it. */
  entered_by: Once<number | null>
  entered_at: Stamp
  voided_at: Date | null
  voided_by: number | null
  void_reason: string | null
}

export interface CountLineTable {
  contribution_id: number
  denomination_cents: number
  pieces: number
}

/** Who entered or changed a contribution. Rows are only added. */
export interface ContributionHandTable {
  contribution_id: Once<number>
  person_id: Once<number>
}

/** What came to staff at once: a check, an envelope of cash, a transfer. */
export interface RemittanceTable {
  id: Id
  public_id: Generated<string>
  means: Means
  currency: string
  amount_cents: Once<number>
  matched_cents: Generated<number>
  payer_name: string | null
  check_number: string | null
  note: Generated<string>
  received_on: Day
  received_by: Once<number>
  received_at: Stamp
  deposit_id: number | null
  reversed_at: Date | null
  reversed_by: number | null
  reversed_why: string | null
  returned: Generated<boolean>
}

export interface RemittanceMatchTable {
  id: Id
  public_id: Generated<string>
  remittance_id: Once<number>
  contribution_id: Once<number>
  amount_cents: Once<number>
  short_cents: Generated<number>
  /** What of the promise was given up with it; less than nothing when more came. */
  cut_cents: Generated<number>
  cut_why: string | null
  gift_id: number | null
  matched_by: Once<number>
  matched_at: Stamp
  undone_at: Date | null
  undone_by: number | null
  undone_why: string | null
}

export interface DepositTable {
  id: Id
  public_id: Generated<string>
  kind: Once<'slip' | 'transfer'>
  status: Generated<'open' | 'deposited' | 'reconciled' | 'void'>
  currency: Once<string>
  opened_by: Once<number>
  opened_at: Stamp
  slip_number: string | null
  deposited_on: Day | null
  deposited_by: number | null
  total_cents: number | null
  statement_on: Day | null
  statement_cents: number | null
  difference_reason: string | null
  reconciled_by: number | null
  reconciled_at: Date | null
}

/** A tick against the bank's statement that was taken back: what was said then, and why not. */
export interface UntickTable {
  id: Id
  deposit_id: Once<number | null>
  stripe_payout_id: Once<string | null>
  statement_on: Once<Day>
  statement_cents: Once<number>
  difference_reason: Once<string | null>
  ticked_by: Once<number>
  ticked_at: Once<Date>
  reason: Once<string>
  undone_by: Once<number>
  undone_at: Stamp
}

/** A sponsor's challenge: what its contribution promises grows with the gifts of its time, up to the cap. */
export interface MatchingOfferTable {
  contribution_id: Once<number>
  cents_per_dollar: Generated<number>
  cap_cents: number
  starts_at: Date
  ends_at: Date
  given_cents: Generated<number>
  revision: Generated<number>
  ended_at: Date | null
  ended_by: number | null
}

/** Goods that were given: described, never valued. */
export interface GoodsGiftTable {
  id: Id
  public_id: Generated<string>
  campaign_id: number
  team_id: number | null
  giver_name: string
  giver_email: string | null
  giver_address: string | null
  /** Since when who gave it is let go of; a dash is then in the place of the name. */
  giver_erased_at: Date | null
  description: string
  given_on: Day
  place: string
  revision: Generated<number>
  logged_by: Once<number>
  logged_at: Stamp
  confirmed_by: number | null
  confirmed_at: Date | null
  voided_at: Date | null
  voided_by: number | null
  void_reason: string | null
}

/** Who entered or changed goods. Rows are only added. */
export interface GoodsHandTable {
  goods_id: Once<number>
  person_id: Once<number>
}

/** A picture of a check or a count sheet, of goods, or of a receipt; never on a page. */
export interface ContributionPhotoTable {
  id: Id
  contribution_id: Once<number | null>
  goods_id: Once<number | null>
  cost_id: Once<number | null>
  name: Generated<string>
  width: Once<number>
  height: Once<number>
  added_by: Once<number>
  added_at: Stamp
  arrived_at: Date | null
  erased_at: Date | null
  files_removed_at: Date | null
}

/** What a captain tells staff of money that they hold. */
export interface ContributionRemarkTable {
  id: Id
  public_id: Generated<string>
  contribution_id: Once<number>
  words: Once<string>
  said_by: Once<number>
  said_at: Stamp
  answer: string | null
  settled_by: number | null
  settled_at: Date | null
}
