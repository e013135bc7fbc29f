import type { Generated } from 'kysely'
import type { Id, Once, Stamp } from './columns.ts'

export type WebhookEventType =
  | 'gift.received'
  | 'total.changed'
  | 'team.published'
  | 'stand.confirmed'
  | 'stand.withdrawn'

export interface WebhookEndpointTable {
  id: Id
  public_id: Generated<string>
  url: string
  name: string
  events: WebhookEventType[]
  sealed_secret: string
  sealed_old_secret: string | null
  /** Until then everything is signed by the one before as well. */
  old_secret_until: Date | null
  created_at: Stamp
  paused_at: Date | null
  paused_as: 'staff' | 'failing' | 'gone' | null
  /** Since when nothing was taken. */
  failing_since: Date | null
  /** Until when nothing more is tried. */
  rests_until: Date | null
}

/** Noted by triggers of the tables that they are about. */
export interface WebhookEventTable {
  id: Id
  public_id: Generated<string>
  type: Once<WebhookEventType | 'webhook.test'>
  subject: Once<string>
  /** Null: not written yet, or erased. */
  content: unknown
  noted_at: Stamp
  told_at: Date | null
}

export type DeliveryStatus = 'waiting' | 'sent' | 'failed'

export interface WebhookDeliveryTable {
  id: Id
  public_id: Generated<string>
  event_id: Once<number>
  endpoint_id: Once<number>
  status: Generated<DeliveryStatus>
  attempts: Generated<number>
  tried_at: Date | null
  code: number | null
  failure: 'no-answer' | 'not-allowed' | null
  /** When it is tried next; null when it is over. */
  next_at: Date | null
  /** Whoever sends it has until then. */
  sending_until: Date | null
}
