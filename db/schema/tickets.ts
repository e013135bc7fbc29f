import type { Generated } from 'kysely'
import type { Language } from '#app/words/language.ts'
import type { Id, Once, Stamp } from './columns.ts'

export type PackageKind = 'place' | 'add_on' | 'sponsorship'
/** What becomes of what was paid when an event is called off. */
export type CalledOff = 'refund' | 'keep' | 'choose'
export type Asked = 'required' | 'optional' | 'hidden'
export type OrderWay = 'card' | 'invoice' | 'cash' | 'free'

export interface PackageTable {
  id: Id
  public_id: Generated<string>
  event_id: Once<number>
  created_at: Stamp
}

export interface PackageTextTable {
  version_id: Once<number>
  package_id: Once<number>
  position: number
  kind: PackageKind
  name: string
  included: Generated<string>
  price_cents: number
  /** In good faith (C4); nothing is shown without it. */
  fair_value_cents: number | null
  people: Generated<number>
  /** Of the event's places. */
  places: Generated<number>
  stock: number | null
  most_each: number | null
  sold_from: Date | null
  sold_until: Date | null
  sold_by: Generated<'everyone' | 'team'>
}

export interface TicketingTable {
  version_id: Once<number>
  called_off: Generated<CalledOff>
  refund_until: Date | null
  names_until: Date | null
  own_pay: Generated<boolean>
  asks_phone: Generated<Asked>
  asks_shirt: Generated<Asked>
  asks_handicap: Generated<Asked>
  asks_meal: Generated<Asked>
  asks_allergy: Generated<Asked>
  meals: Generated<string[]>
  waiver: Generated<string>
}

export interface DiscountTable {
  id: Id
  public_id: Generated<string>
  event_id: Once<number>
  code: Once<string>
  percent: Once<number | null>
  amount_cents: Once<number | null>
  most_orders: number | null
  good_until: Date | null
  created_by: Once<number>
  created_at: Stamp
  ended_at: Date | null
}

export interface TicketOrderTable {
  id: Id
  /** Whoever has it sees the order, and names who comes. */
  public_id: Generated<string>
  event_id: Once<number>
  kind: Once<'tickets' | 'sponsorship'>
  buyer_name: string
  buyer_email: string | null
  /** Since when who bought it is let go of; a dash is then in the place of the name. */
  buyer_erased_at: Date | null
  firm: string | null
  language: Generated<Language>
  way: OrderWay
  /** Whose page at Stripe its held places wait for. */
  sale_id: number | null
  contribution_id: number | null
  discount_id: Once<number | null>
  sold_by: number | null
  /** Sold at the table on the day, by whoever has the helpers' link. */
  at_table: Generated<boolean>
  /** The place of whoever it was sold to there; `null` for one who walked up. */
  for_ticket_id: number | null
  form_key: Once<string>
  created_at: Stamp
  letters: Generated<number>
  /** When the buyer was asked for the names that are missing. */
  names_asked_at: Date | null
  /** When the buyer was told that the places are theirs, and that they were held in vain. */
  confirmed_at: Date | null
  end_told_at: Date | null
  released_at: Date | null
  released_why: 'not_paid' | 'given_back' | 'called_off' | null
}

export interface TicketTable {
  id: Id
  /** Whoever has it names who comes, and pays for it if it is not paid. */
  public_id: Generated<string>
  order_id: Once<number>
  event_id: Once<number>
  package_id: Once<number>
  unit: Once<number>
  position: Once<number>
  price_cents: Once<number>
  fair_value_cents: Once<number>
  is_person: Once<boolean>
  takes_place: Once<boolean>
  sale_id: number | null
  released_at: Date | null
  kept_as_gift: Generated<boolean>
  refund_id: number | null
  /** How often who comes by it was changed. */
  revision: Generated<number>
  /** By which captains know it at their desk. */
  desk_id: Generated<string>
  letters: Generated<number>
  /** When somebody was last asked for what is missing. */
  chased_at: Date | null
  /** When somebody was last told that it is tomorrow. */
  reminded_at: Date | null
}

export interface PlayerTable {
  ticket_id: Once<number>
  name: string
  email: string | null
  phone: Generated<string>
  shirt: Generated<string>
  handicap: Generated<string>
  meal: Generated<string>
  allergy: Generated<string>
  wish: Generated<string>
  /** Would like to be put with others; of single places alone. */
  seeks_group: Generated<boolean>
  /** The place of a group in whose stead they play. */
  plays_at: number | null
  waived_at: Date | null
  /** To whose words. */
  waived_version_id: number | null
  language: Generated<Language>
  named_at: Stamp
}

/** An event that was called off, while what was paid for it goes back or stays. */
export interface EventSettlementTable {
  event_id: Once<number>
  rule: Once<CalledOff>
  choose_until: Once<Date | null>
  started_by: number
  started_at: Stamp
}

export interface SettledPaymentTable {
  id: Id
  /** Whoever has it chooses. */
  public_id: Generated<string>
  event_id: Once<number>
  order_id: Once<number>
  /** `null`: what of the order is not paid by card. */
  sale_id: Once<number | null>
  asked_at: Date | null
  choice: 'refund' | 'keep' | null
  chosen_at: Date | null
  outcome: 'refunded' | 'kept' | 'released' | 'pay_back' | 'look_at' | null
  amount_cents: Generated<number>
  done_at: Date | null
}
