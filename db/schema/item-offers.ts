import type { Generated } from 'kysely'
import type { Language } from '#app/words/language.ts'
import type { Day, Id, Once, Stamp } from './columns.ts'

export type ItemCategory =
  | 'furniture'
  | 'housewares'
  | 'clothes'
  | 'books'
  | 'toys'
  | 'baby'
  | 'tools'
  | 'sports'
  | 'electronics'
  | 'other'

/** How it travels. */
export type ItemSize = 'hand' | 'car' | 'truck'

export type ItemCondition = 'like_new' | 'good' | 'worn'

export type IntakeWay = 'drop_off' | 'pick_up'

export type OfferStatus =
  | 'offered'
  | 'accepted'
  | 'declined'
  | 'booked'
  | 'received'
  | 'no_show'
  | 'withdrawn'

export interface SaleIntakeTable {
  event_id: Once<number>
  accepts: string
  refuses: string
  categories: ItemCategory[]
  opens_on: Day | null
  closes_on: Day | null
  /** In loads; never less than has been accepted. */
  capacity: number | null
  saved_by: number | null
  saved_at: Stamp
}

export interface IntakeDriverTable {
  id: Id
  public_id: Generated<string>
  event_id: Once<number>
  name: string
  email: Once<string>
  letters: Generated<number>
}

export interface IntakeSlotTable {
  id: Id
  public_id: Generated<string>
  event_id: Once<number>
  way: Once<IntakeWay>
  starts_at: Once<Date>
  ends_at: Once<Date>
  /** How many givers may book it. */
  capacity: number
  driver_id: number | null
  place: string
  removed_at: Date | null
}

export interface ItemOfferTable {
  id: Id
  public_id: Generated<string>
  event_id: Once<number>
  description: string
  category: Once<ItemCategory>
  size: Once<ItemSize>
  loads: Once<number>
  condition: Once<ItemCondition>
  boxes: Once<number>
  way: Once<IntakeWay>
  pickup_address: string | null
  /** Null once it was erased, as the other words of a person are. */
  name: string | null
  email: string | null
  phone: string | null
  wants_letter: Once<boolean>
  agreed_at: Stamp
  status: Generated<OfferStatus>
  status_at: Stamp
  slot_id: number | null
  goods_id: number | null
  language: Language
  letters: Generated<number>
  reminded_at: Date | null
  offered_at: Stamp
  erased_at: Date | null
}

export interface ItemOfferPhotoTable {
  id: Id
  offer_id: Once<number>
  name: Generated<string>
  width: Once<number>
  height: Once<number>
  added_at: Stamp
  arrived_at: Date | null
  erased_at: Date | null
  files_removed_at: Date | null
}
