import type { ColumnType, Generated } from 'kysely'
import type { ViewSource } from '#app/teams/views/view-source.ts'
import type { Day, Id, Stamp } from './columns.ts'

export type TeamKind =
  | 'mens_group'
  | 'book_club'
  | 'friends'
  | 'family'
  | 'congregation'
  | 'workplace'
  | 'school'
  | 'other'

export type TeamStatus = 'draft' | 'waiting' | 'live' | 'closed' | 'hidden'

export type TeamColorName = 'marigold' | 'lake' | 'pine' | 'brick' | 'rose' | 'mint'

export type TeamRole = 'captain' | 'member'

export interface TeamTable {
  id: Id
  public_id: Generated<string>
  slug: string
  /** Of the short link, `/t/:code`. */
  short_code: Generated<string>
  campaign_id: number
  kind: TeamKind
  status: Generated<TeamStatus>
  status_at: Stamp
  name: string
  town: Generated<string>
  plan: Generated<string>
  story: Generated<string>
  goal_cents: number
  /** Amounts to give, one a line: cents, and words for it. */
  suggested: Generated<string>
  ends_on: Day | null
  color: TeamColorName | null
  scene: string | null
  video_url: string | null
  video_title: Generated<string>
  approved_version_id: number | null
  created_at: Stamp
  published_at: Date | null
  joining_needs_yes: Generated<boolean>
  /** Since when the page says who brought in what. */
  credits_shown_at: Date | null
  /** Since when its page neither shows nor takes comments. */
  comments_off_at: Date | null
  /** The team of a year before, which this one goes on. */
  again_of: number | null
  /** Since when it wishes to stand in no list of who brought in most. */
  unranked_at: Date | null
  search_text: ColumnType<string, never, never>
}

export interface TeamVersionTable {
  id: Id
  team_id: number
  name: string
  town: Generated<string>
  plan: Generated<string>
  story: Generated<string>
  goal_cents: number
  /** Amounts to give, one a line: cents, and words for it. */
  suggested: Generated<string>
  ends_on: Day | null
  color: TeamColorName | null
  scene: string | null
  video_url: string | null
  video_title: Generated<string>
  written_by: number | null
  created_at: Stamp
  saved_at: Stamp
  submitted_at: Date | null
  decided_at: Date | null
  decided_by: number | null
  decision: 'approved' | 'sent-back' | null
  reason: string | null
}

export interface TeamMemberTable {
  team_id: number
  person_id: number
  role: TeamRole
  /** As the page names them; a member's is null until a captain has read what they wish. */
  display_name: string | null
  /** A captain's is read by staff with the next text, and then shown. */
  wished_name: string | null
  /** When a member allowed the page to name them. */
  listed_at: Date | null
  joined_at: Stamp
}

export interface TeamInvitationTable {
  id: Id
  public_id: Generated<string>
  team_id: number
  email: string
  token_hash: string
  token_sealed: string
  invited_by: number
  created_at: Stamp
  sent_at: Stamp
  letters: Generated<number>
  expires_at: Date
  accepted_at: Date | null
  accepted_by: number | null
  withdrawn_at: Date | null
  withdrawn_by: number | null
  refused_at: Date | null
}

export interface JoinLinkTable {
  id: Id
  team_id: number
  code: Generated<string>
  made_by: number
  made_at: Stamp
  ended_at: Date | null
}

export interface JoinRequestTable {
  id: Id
  public_id: Generated<string>
  team_id: number
  person_id: number
  shown_name: string
  listed_at: Date | null
  asked_at: Stamp
  decided_at: Date | null
  decided_by: number | null
  decision: 'taken' | 'declined' | null
}

export interface MemberDepartureTable {
  id: Id
  team_id: number
  person_id: number
  left_at: Stamp
  removed_by: number | null
}

/** What somebody brings in for a team; it stays when they leave. */
export interface MemberCreditTable {
  id: Id
  public_id: Generated<string>
  /** In a share link. */
  code: Generated<string>
  team_id: number
  person_id: number
  created_at: Stamp
  /** Whose mark counts now, when two accounts that both had one became one. */
  merged_into: number | null
}

/** How often a team's page was opened on a day, by one way there. */
export interface TeamViewTable {
  team_id: number
  day: Day
  source: ViewSource
  views: number
}

export interface PageReportTable {
  id: Id
  public_id: Generated<string>
  team_id: number
  reason: 'unsafe' | 'untrue' | 'unkind' | 'other'
  words: Generated<string>
  reporter_email: string | null
  /** Of one comment on the page; null for the page itself, and for a comment that is gone. */
  comment_id: number | null
  created_at: Stamp
  settled_at: Date | null
  settled_by: number | null
}

/** Who brought in most, as counted a few minutes ago. */
export interface TeamRankTable {
  campaign_id: number
  place: number
  team_id: number
  raised_cents: number
  gift_count: number
}

export type MilestoneKind = 'first-gift' | 'quarter' | 'half' | 'three-quarters' | 'goal'

/** How far a team has come: once, whatever goes back later. */
export interface TeamMilestoneTable {
  team_id: number
  kind: MilestoneKind
  /** Of a goal that was reached; 0 for the others. */
  goal_cents: Generated<number>
  reached_at: Stamp
  told_at: Date | null
}

export interface TeamHidingTable {
  id: Id
  team_id: number
  hidden_as: 'captain' | 'staff'
  hidden_by: number | null
  hidden_at: Stamp
  reason: Generated<string>
  was_closed: boolean
  shown_by: number | null
  shown_at: Date | null
}
