import type { ColumnType, Generated } from 'kysely'
import type { Day, Id, Once, Stamp } from './columns.ts'

/** What of a bill the share is reckoned from. */
export type ShareOf = 'pre_tax' | 'net' | 'food'

export type WayToEat = 'dine_in' | 'takeaway' | 'own_app' | 'delivery'

export type LeftOut = 'alcohol' | 'gift_cards' | 'catering' | 'delivery_apps'

export type CountBy = 'say_name' | 'show_flyer' | 'code' | 'receipt'

export interface DiningNightTable {
  version_id: Once<number>
  /** A third is 1 over 3. */
  share_over: number | null
  share_under: number | null
  flat_cents: number | null
  share_of: ShareOf | null
  cap_cents: number | null
  least_sales_cents: number | null
  least_guests: number | null
  least_rsvps: number | null
  /** So many days before the night. */
  rsvps_days: number | null
  counts: Generated<WayToEat[]>
  excludes: Generated<LeftOut[]>
  count_by: Generated<CountBy[]>
  code: Generated<string>
  spend_cents: number | null
  flyer_rules: Generated<string>
  volunteers: number | null
  check_weeks: number | null
}

export interface RestaurantTable {
  id: Id
  public_id: Generated<string>
  name: string
  branch: Generated<string>
  town: Generated<string>
  phone: Generated<string>
  email: string | null
  head_office: Generated<string>
  note: Generated<string>
  revision: Generated<number>
  saved_by: number | null
  created_at: Stamp
  retired_at: Date | null
}

export interface DiningBookingTable {
  event_id: Once<number>
  restaurant_id: number
  manager: Generated<string>
  manager_phone: Generated<string>
  email: string | null
  head_office: Generated<string>
  guests_promised: number | null
  form_sent_on: Day | null
  revision: Generated<number>
  saved_by: number | null
  saved_at: Stamp
}

export type DiningStep =
  | 'asked'
  | 'booked'
  | 'confirmed'
  | 'called'
  | 'figure_asked'
  | 'chased'
  | 'thanked'

export interface DiningStepTable {
  id: Id
  public_id: Generated<string>
  event_id: Once<number>
  step: Once<DiningStep>
  /** Of a letter about a late check. */
  tone: Once<'friendly' | 'second' | 'firm' | null>
  done_on: Day
  note: Once<string>
  noted_by: Once<number | null>
  noted_at: Stamp
  undone_by: number | null
  undone_at: Date | null
}

export interface DiningNudgeTable {
  event_id: Once<number>
  thing: Once<'call' | 'ask_figure' | 'chase' | 'answers'>
  about: Once<string>
  told_at: Stamp
}

/** Why a night gives nothing, or that it gives. */
export type DiningResult =
  | 'given'
  | 'too_few_sales'
  | 'too_few_guests'
  | 'too_few_rsvps'
  | 'not_paid'

export interface DiningFigureTable {
  event_id: Once<number>
  sales_cents: number
  left_out_cents: Generated<number>
  guests: number | null
  told_by: string
  told_on: Day
  result: DiningResult
  given_cents: number
  contribution_id: number | null
  revision: Generated<number>
  entered_by: number
  entered_at: Stamp
}

/** A step in which the page of a night says how many come. */
export type DiningSaid = 'table' | 'nearly' | 'enough'

export interface DiningSaidTable {
  event_id: Once<number>
  step: DiningSaid | null
  worked_out_on: Day
}

export interface ReceiptPhotoTable {
  id: Id
  event_id: Once<number>
  /** Null once its guest was erased. */
  rsvp_id: number | null
  name: Generated<string>
  width: Once<number>
  height: Once<number>
  amount_cents: Once<number | null>
  added_at: Stamp
  arrived_at: Date | null
  erased_at: Date | null
  files_removed_at: Date | null
}

export interface DiningTemplateTable {
  id: Id
  public_id: Generated<string>
  name: string
  typed: ColumnType<unknown, string, string>
  revision: Generated<number>
  saved_by: number
  saved_at: Stamp
  retired_at: Date | null
}
