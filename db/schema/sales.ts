import type { Generated } from 'kysely'
import type { Language } from '#app/words/language.ts'
import type { Id, Stamp } from './columns.ts'

export type SaleStatus = 'started' | 'paid' | 'expired' | 'failed'

export interface SaleTable {
  id: Id
  /** Whoever has it may pay, and read what for. */
  public_id: Generated<string>
  campaign_id: number
  team_id: number
  event_id: number | null
  words: string
  /** What it is paid for. */
  income: Generated<'sale_income' | 'ticket_income' | 'sponsor_income'>
  /** Where its buyer comes back to; a sale at a table has a page of its own. */
  back_path: string | null
  /** Its price. */
  amount_cents: number
  /** What the buyer adds as a gift. */
  extra_cents: Generated<number>
  currency: string
  status: Generated<SaleStatus>
  language: Generated<Language>
  started_by: number | null
  /** Who paid, where it is not the buyer of an order. */
  payer_name: string | null
  payer_email: string | null
  form_key: string
  livemode: Generated<boolean>
  created_at: Stamp
  expires_at: Date
  /** Which of Stripe's pages is open for it, and since when it is asked for. */
  page_number: Generated<number>
  page_asked_at: Date | null
  checkout_id: string | null
  checkout_url: string | null
  payment_id: string | null
  charge_id: string | null
  paid_at: Date | null
  method: string | null
  stripe_fee_cents: Generated<number>
  /** Of the whole payment, the gift in it. */
  refunded_cents: Generated<number>
  disputed_cents: Generated<number>
  lost_cents: Generated<number>
  /** What went back of the gift alone. */
  gift_back_cents: Generated<number>
  /** What of the payment is a gift, once it is paid. */
  gift_id: number | null
}
