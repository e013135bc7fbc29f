import type { Generated } from 'kysely'
import type { PictureFocus } from './pictures.ts'
import type { Language } from '#app/words/language.ts'
import type { Day, Id, Once, Stamp } from './columns.ts'

export type EventKind = 'yard_sale' | 'dining_night' | 'golf_outing' | 'gathering'

export type EventStatus = 'draft' | 'waiting' | 'published' | 'held' | 'closed' | 'cancelled'

/** To whom the street is told before the day: to all, to whoever says that they come, or to nobody until some hours before. */
export type StreetShown = 'public' | 'after_rsvp' | 'day_of'

export interface EventTable {
  id: Id
  public_id: Generated<string>
  team_id: Once<number>
  slug: Once<string>
  /** Of its short link, `/t/:code`; no team has the same. */
  short_code: Generated<string>
  kind: Once<EventKind>
  status: Generated<EventStatus>
  status_at: Stamp
  status_by: number | null
  approved_version_id: number | null
  published_at: Date | null
  /** How many may come; never less than have been promised a place. */
  seats: number | null
  cancel_reason: string | null
  created_by: number | null
  /** Of which event of another year this one is the like. */
  again_of: Once<number | null>
  created_at: Stamp
}

export interface EventVersionTable {
  id: Id
  event_id: Once<number>
  title: string
  story: Generated<string>
  time_zone: string
  place: Generated<string>
  street: Generated<string>
  town: Generated<string>
  street_shown: StreetShown
  street_hours: Generated<number>
  rain_plan: Generated<string>
  capacity: number | null
  scene: string | null
  picture_id: number | null
  /** Of a picture that was sent for the event itself; of one of the team's page the page has the words. */
  cover_alt: Generated<string | null>
  cover_focus: Generated<PictureFocus | null>
  written_by: number | null
  saved_at: Stamp
  submitted_at: Date | null
  decided_at: Date | null
  decided_by: number | null
  decision: 'approved' | 'sent-back' | null
  reason: string | null
}

export interface EventDayTable {
  version_id: Once<number>
  starts_at: Once<Date>
  ends_at: Once<Date>
}

/** Whoever paid wants nothing back, wants it back, or has it back. */
export type CostClaim = 'given' | 'owed' | 'repaid'

/** What an event cost, whoever paid for it; none of it is booked. */
export interface EventCostTable {
  id: Id
  public_id: Generated<string>
  event_id: Once<number>
  what: string
  vendor: string | null
  currency: Once<string>
  amount_cents: number
  spent_on: Day
  paid_by: string
  claim: CostClaim
  revision: Generated<number>
  entered_by: Once<number>
  entered_at: Stamp
  removed_at: Date | null
  removed_by: number | null
}

/** The town's leave for an event: for its captains and staff. */
export interface EventPermitTable {
  event_id: Once<number>
  number: Once<string>
  hours: Once<string>
  obtained_by: Once<string>
  saved_by: Once<number | null>
  saved_at: Stamp
}

/** What a captain says was done after an event. */
export interface EventTickTable {
  event_id: Once<number>
  item: Once<string>
  note: Once<string>
  ticked_by: Once<number>
  ticked_at: Stamp
}

export type RsvpStatus = 'going' | 'waiting' | 'cancelled'

export interface RsvpTable {
  id: Id
  public_id: Generated<string>
  event_id: Once<number>
  name: string
  email: Once<string>
  party_size: number
  note: string
  status: RsvpStatus
  asked_at: Stamp
  status_at: Stamp
  language: Language
  letters: Generated<number>
  reminded_at: Date | null
}

export interface ShiftTable {
  id: Id
  public_id: Generated<string>
  event_id: Once<number>
  /** A role that comes ready; otherwise the captain's own words. */
  ready_role: string | null
  own_role: string | null
  starts_at: Date
  ends_at: Date
  needed: number
  minimum_age: number | null
  note: string
  saved_at: Stamp
  /** From when everyone may read it. */
  read_at: Date | null
  removed_at: Date | null
}

export interface ShiftClaimTable {
  id: Id
  public_id: Generated<string>
  shift_id: Once<number>
  name: Once<string>
  /** Null: whom a captain wrote down without an address. */
  email: Once<string | null>
  phone: Once<string>
  language: Once<Language>
  claimed_at: Stamp
  ended_at: Date | null
  letters: Generated<number>
  reminded_at: Date | null
}

export interface EventHidingTable {
  id: Id
  event_id: Once<number>
  hidden_by: number | null
  hidden_at: Stamp
  reason: string
  shown_by: number | null
  shown_at: Date | null
}
