import type { ColumnType, Generated } from 'kysely'
import type { Day, Id, Stamp } from './columns.ts'
import type { CommentReader } from './comments.ts'

export interface OrganizationTable {
  id: Generated<number>
  name: string
  legal_name: string
  ein: string | null
  address: string
  website: string | null
  contact_email: string
  time_zone: Generated<string>
  currency: Generated<string>
  receipt_words: Generated<string>
  hotline_name: string | null
  hotline_number: string | null
  quick_exit_url: Generated<string>
  minimum_gift_cents: Generated<number>
  maximum_gift_cents: Generated<number>
  suggested_cents: Generated<number[]>
  fee_rate_basis_points: Generated<number>
  fee_fixed_cents: Generated<number>
  fee_cover_offered: Generated<boolean>
  edits_wait: Generated<boolean>
  messages_wait: Generated<boolean>
  /** Who may put a comment on a team's page beside staff. */
  comments_read_by: Generated<CommentReader>
  /** One a line: words of visitors that hold one wait for staff. */
  block_words: Generated<string>
  news_waits: Generated<boolean>
  /** Whether there is a list of the teams that brought in most. */
  ranking_shown: Generated<boolean>
  sale_limits_on: Generated<boolean>
  sale_days_limit: Generated<number>
  sale_receipts_limit_cents: Generated<number>
  sale_limits_source: Generated<string>
  brand_color: string | null
  logo_id: number | null
  giving_paused_at: Date | null
  giving_paused_by: string | null
  giving_paused_reason: string | null
}

/** Near to the days of a year, near to its receipts, or past both. */
export type SaleThreshold = 'days' | 'receipts' | 'both'

/** That staff were written to: once a year and threshold. */
export interface SaleLimitLetterTable {
  year: number
  threshold: SaleThreshold
  told_at: Stamp
}

export interface CampaignTable {
  id: Id
  slug: string
  name: string
  tagline: Generated<string>
  story: Generated<string>
  goal_cents: number
  starts_on: Day
  ends_on: Day | null
  created_at: Stamp
  closed_at: Date | null
}

export interface SetupTable {
  id: Generated<number>
  key_hash: string
  sealed_key: string
  created_at: Stamp
  finished_at: Date | null
}

export interface SetupDraftTable {
  browser_hash: string
  admin_public_id: Generated<string>
  organization: Json
  campaign: Json
  changed_at: Stamp
}

/** Written as text, read as what it says. */
type Json = ColumnType<unknown, string | undefined, string>
