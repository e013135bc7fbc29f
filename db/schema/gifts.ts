import type { ColumnType, Generated } from 'kysely'
import type { ViewSource } from '#app/teams/views/view-source.ts'
import type { Language } from '#app/words/language.ts'
import type { Day, Id, Once, Stamp } from './columns.ts'
import type { TeamKind } from './teams.ts'

export type Dedicated = 'honor' | 'memory'

export interface GiftTable {
  id: Id
  public_id: Generated<string>
  campaign_id: number
  team_id: number | null
  /** The kind of that team, which Postgres keeps. */
  team_kind: ColumnType<TeamKind | null, never, never>
  amount_cents: number
  fee_cover_cents: Generated<number>
  currency: string
  status: Generated<'started' | 'processing' | 'paid' | 'expired' | 'failed' | 'void'>
  shown_name: string | null
  /** Set while staff keep it off the pages; so are the two below. */
  name_hidden_at: Date | null
  message: string | null
  message_hidden_at: Date | null
  message_waits: Generated<boolean>
  anonymous: Generated<boolean>
  amount_hidden: Generated<boolean>
  newsletter: Generated<boolean>
  /** Whether the donor asked for the team's news; their following is kept by the gift once it is paid. */
  team_news: Generated<boolean>
  dedicated_as: Dedicated | null
  dedicated_to: string | null
  dedication_hidden_at: Date | null
  /** Who is to be told of the dedication; private, and written to when the gift is paid. */
  card_email: string | null
  card_from: string | null
  card_words: string | null
  /** Whom the donor says asked them. */
  credited_to: number | null
  /** How the donor came to the page. */
  source: ViewSource | null
  /** Opens what the page says of it, to whoever has the receipt. */
  words_key: Generated<string>
  words_changes: Generated<number>
  browser_hash: Generated<string>
  language: Generated<Language>
  checkout_id: string | null
  checkout_url: string | null
  checkout_expires_at: Date | null
  livemode: Generated<boolean>
  created_at: Stamp
  payment_id: string | null
  charge_id: string | null
  paid_at: Date | null
  donor_email: string | null
  donor_name: string | null
  /** Since when its donor is erased; nothing makes them known again. */
  donor_erased_at: Date | null
  search_text: ColumnType<string, never, never>
  method: string | null
  stripe_fee_cents: Generated<number>
  refunded_cents: Generated<number>
  disputed_cents: Generated<number>
  lost_cents: Generated<number>
  /** What it was logged as, of a gift that came by hand. */
  contribution_id: number | null
  /** Since when several share it; their parts are in `gift_share`. */
  split_at: Date | null
  /** Whose month it is, of a gift of every month, and which; the first has none until it is paid. */
  monthly_id: number | null
  month_from: Date | null
  month_to: Date | null
}

/** What one team, or the campaign itself, has of a gift that was split. */
export interface GiftShareTable {
  gift_id: Once<number>
  team_id: Once<number | null>
  cents: Once<number>
}

export interface GiftMoveTable {
  id: Id
  gift_id: Once<number>
  number: Once<number>
  moved_by: Once<number>
  moved_at: Stamp
  reason: Once<string>
  team_before: Once<number | null>
  credited_before: Once<number | null>
}

export interface GiftMoveShareTable {
  move_id: Once<number>
  side: Once<'before' | 'after'>
  team_id: Once<number | null>
  cents: Once<number>
}

export interface RefundTable {
  id: Id
  public_id: Generated<string>
  /** Of a gift, of a sale's whole payment, or of what was paid by hand for places. */
  gift_id: number | null
  sale_id: number | null
  contribution_id: Generated<number | null>
  amount_cents: number
  reason: string
  requested_by: number | null
  status: 'requested' | 'pending' | 'succeeded' | 'failed'
  stripe_refund_id: string | null
  /** Money that came by hand goes back by a check of the organization's. */
  paid_by: Generated<'stripe' | 'check'>
  check_number: string | null
  created_at: Stamp
  settled_at: Date | null
  failure: string | null
}

export interface DisputeTable {
  id: Id
  public_id: Generated<string>
  gift_id: number | null
  sale_id: number | null
  stripe_dispute_id: string
  charge_id: string
  amount_cents: number
  status: 'open' | 'under-review' | 'won' | 'lost' | 'warning' | 'warning-closed'
  reason: string
  evidence_due_at: Date | null
  opened_at: Date
  settled_at: Date | null
}

export interface PayoutTable {
  stripe_payout_id: string
  amount_cents: number
  status: 'pending' | 'in-transit' | 'paid' | 'failed' | 'canceled'
  automatic: boolean
  arrives_on: Date
  read_at: Stamp
  /** When its lines were read; `null` until Stripe says that it is complete. */
  opened_at: Date | null
  /** The day on which the bank's statement shows it; ticked off by somebody. */
  statement_on: Day | null
  reconciled_by: number | null
  reconciled_at: Date | null
}

/** That a captain has thanked for a gift. */
export interface GiftThanksTable {
  gift_id: Once<number>
  thanked_by: Once<number>
  thanked_at: Stamp
  /** `null` when the letter says our words. */
  words: Once<string | null>
}

export interface ThanksRefusalTable {
  email: Once<string>
  refused_at: Stamp
}

export interface ReceiptCounterTable {
  year: number
  last_number: Generated<number>
}

export interface ReceiptTable {
  id: Id
  public_id: Generated<string>
  year: number
  number: number
  /** One of the four: what it acknowledges. */
  gift_id: number | null
  match_id: number | null
  goods_id: number | null
  sale_id: number | null
  issued_at: Stamp
  donated_on: Day
  amount_cents: number
  deductible_cents: number
  fair_value_cents: Generated<number>
  benefit: string | null
  goods: string | null
  donor_name: string | null
  legal_name: string
  ein: string | null
  address: string
  words: string
  voided_at: Date | null
  voided_why: string | null
  replaces: number | null
}

/** Writing to all donors of a year, and how far it is. */
export interface StatementRunTable {
  id: Id
  year: Once<number>
  asked_by: Once<number>
  asked_at: Stamp
  last_email: Generated<string>
  donors: Generated<number>
  letters: Generated<number>
  finished_at: Date | null
}

/** What one donor was told of one year. */
export interface YearStatementTable {
  id: Id
  public_id: Generated<string>
  run_id: Once<number>
  year: Once<number>
  email: Once<string>
  version: Once<number>
  receipt_ids: Once<number[]>
  made_at: Stamp
}

export interface MessageTable {
  id: Id
  kind: string
  subject_id: string
  to_address: string
  language: Generated<Language>
  content: ColumnType<unknown, string, string>
  created_at: Stamp
  sent_at: Date | null
  attempts: Generated<number>
  last_error: string | null
}

/** Who wishes no more cards. */
export interface CardRefusalTable {
  email: string
  refused_at: Stamp
}

/** An address whose gifts are gathered under another of the same donor. */
export interface DonorAliasTable {
  email: Once<string>
  kept_email: Once<string>
  merged_by: Once<number>
  merged_at: Stamp
  reason: Once<string>
}
