import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import type { DeliveryStatus, WebhookEventType } from '#db/schema/webhooks.ts'
import { whyUntold } from './why-untold.server.ts'
import type { Untold } from './why-untold.server.ts'

export interface FoundEndpoint {
  readonly id: string
  readonly url: string
  readonly name: string
  readonly events: readonly WebhookEventType[]
  readonly createdAt: Date
  readonly pausedAs: 'staff' | 'failing' | 'gone' | null
  readonly failingSince: Date | null
  readonly oldSecretUntil: Date | null
}

/** All of them, the oldest first; never a secret. */
export async function findEndpoints(): Promise<FoundEndpoint[]> {
  return await selectEndpoints().orderBy('id').execute()
}

export async function findEndpoint(publicId: string): Promise<FoundEndpoint | undefined> {
  return await selectEndpoints().where('public_id', '=', publicId).executeTakeFirst()
}

function selectEndpoints() {
  return db
    .selectFrom('webhook_endpoint')
    .select(['public_id as id', 'url', 'name', 'events', 'created_at as createdAt'])
    .select(['paused_as as pausedAs', 'failing_since as failingSince'])
    .select('old_secret_until as oldSecretUntil')
}

export interface FoundDelivery {
  readonly id: string
  readonly type: WebhookEventType | 'webhook.test'
  readonly status: DeliveryStatus
  readonly attempts: number
  readonly code: number | null
  readonly failure: 'no-answer' | 'not-allowed' | null
  readonly notedAt: Date
  readonly nextAt: Date | null
  /** Why it may not be told again; null when it may. */
  readonly untold: Untold | null
}

export interface DeliveryPage {
  readonly deliveries: readonly FoundDelivery[]
  /** The last one of the page, where older ones follow. */
  readonly older: string | null
}

const PAGE = 25

/** What was sent to one endpoint, newest first, a page at a time. */
export async function findDeliveries(
  endpointId: string,
  { failed, before }: { readonly failed: boolean; readonly before: string | null },
): Promise<DeliveryPage> {
  const { rows } = await sql<FoundDelivery>`
    select d.public_id as id, v.type, d.status, d.attempts, d.code, d.failure, v.noted_at as "notedAt", d.next_at as "nextAt",
           ${whyUntold} as untold
      from webhook_delivery d join webhook_event v on v.id = d.event_id join webhook_endpoint e on e.id = d.endpoint_id
     where e.public_id = ${endpointId} and (not ${failed} or d.status = 'failed')
       and (${before}::text is null or d.id < (select id from webhook_delivery where public_id = ${before}))
     order by d.id desc limit ${PAGE + 1}`.execute(db)
  const deliveries = rows.slice(0, PAGE)
  return { deliveries, older: rows.length > PAGE ? (deliveries.at(-1)?.id ?? null) : null }
}
