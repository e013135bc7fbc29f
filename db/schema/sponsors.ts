import type { Generated } from 'kysely'
import type { Day, Id, Once, Stamp } from './columns.ts'
import type { LogoGround } from './pictures.ts'

export interface SponsorTable {
  order_id: Once<number>
  public_id: Generated<string>
  event_id: Once<number>
  phone: Generated<string>
  address: Generated<string>
  /** Begins with `https://`. */
  link: string | null
  sign_text: Generated<string>
  /** Whether the name may stand on the event's page. */
  on_wall: boolean
  /** Of the name, the words, the link and the logo. */
  revision: Generated<number>
  approved_revision: number | null
  approved_at: Date | null
  approved_by: string | null
  /** Of a yes that was said and not pressed: the captain who wrote it down, and the day on which it was said. */
  noted_by: number | null
  said_on: Day | null
  /** A change that is asked for; empty for none. */
  asked: Generated<string>
  /** Which revision staff have read (S36). */
  read_revision: number | null
  hidden_at: Date | null
  hole: number | null
  thanked_at: Date | null
  erased_at: Date | null
}

export interface SponsorLogoTable {
  id: Id
  order_id: Once<number>
  name: Generated<string>
  width: Once<number>
  height: Once<number>
  ground: Once<LogoGround>
  added_at: Stamp
  arrived_at: Date | null
  erased_at: Date | null
  files_removed_at: Date | null
}

export interface SponsorInvoiceTable {
  order_id: Once<number>
  number: Once<number>
  issued_on: Once<Day>
  due_on: Day
}

export interface InvoicePaymentTable {
  sale_id: Once<number>
  order_id: Once<number>
  promise_id: Generated<number | null>
}

export interface InvoiceCounterTable {
  one: Generated<boolean>
  last_number: number
}

/** Who stands on the page of an event. */
export interface ShownSponsorView {
  order_id: Once<number>
  event_id: Once<number>
  firm: Once<string>
  link: Once<string | null>
  logo_id: Once<number | null>
}

/** Who may stand there as soon as staff have read it. */
export interface WaitingSponsorView {
  order_id: Once<number>
  event_id: Once<number>
}
