import type { Generated } from 'kysely'
import type { Id, Once, Stamp } from './columns.ts'

/** Who wished that no more is charged: `want` when Stripe ended it since its months stayed unpaid. */
export type StoppedBy = 'donor' | 'staff' | 'stripe' | 'want'

export interface MonthlyGiftTable {
  id: Id
  public_id: Generated<string>
  /** Opens the page that stops it. */
  stop_key: Generated<string>
  campaign_id: Once<number>
  /** Each month, the covered fee in it. */
  amount_cents: Once<number>
  fee_cover_cents: Once<number>
  currency: Once<string>
  /** `started`: its first payment has not come, and may never. */
  status: Generated<'started' | 'active' | 'behind' | 'ended'>
  created_at: Stamp
  subscription_id: string | null
  started_at: Date | null
  next_at: Date | null
  unpaid_invoice_id: string | null
  pay_url: string | null
  stopped_at: Date | null
  stopped_by: StoppedBy | null
  stopped_by_person: number | null
  stop_reason: string | null
  ended_at: Date | null
}
