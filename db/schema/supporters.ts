import type { Generated } from 'kysely'
import type { Language } from '#app/words/language.ts'
import type { Id, Once, Stamp } from './columns.ts'

export interface SupporterTable {
  id: Id
  public_id: Generated<string>
  first_name: string
  last_name: string
  email: Once<string>
  town: string
  shows_name: boolean
  name_hidden_at: Date | null
  team_id: number | null
  language: Language
  consent: string
  asked_at: Stamp
  confirmed_at: Date | null
  left_at: Date | null
  letters: Generated<number>
}

/** Moved by a trigger of `supporter`; nothing else writes it. */
export interface StandingTotalTable {
  /** `null`: in all. */
  team_id: Once<number | null>
  people: Once<number>
}

export interface MeetingTable {
  id: Id
  public_id: Generated<string>
  title: string
  host: string
  about: string
  starts_at: Date
  ends_at: Date
  time_zone: string
  place: string
  online_url: string
  seats: number | null
  cancelled_at: Date | null
  cancel_reason: Generated<string>
  revision: Generated<number>
  changed_at: Stamp
  follow_up: Generated<string>
  attended: number | null
}

export type MeetingGuestStatus = 'coming' | 'waiting' | 'cancelled'

export interface MeetingGuestTable {
  id: Id
  public_id: Generated<string>
  meeting_id: Once<number>
  name: string
  email: Once<string | null>
  party_size: number
  status: MeetingGuestStatus
  asked_at: Stamp
  language: Language
  letters: Generated<number>
  days_reminder_at: Date | null
  hours_reminder_at: Date | null
  came: number | null
  came_at: Date | null
}

export interface MeetingTeamTable {
  team_id: Once<number>
  meeting_id: Once<number>
  name_shown_at: Date | null
}
