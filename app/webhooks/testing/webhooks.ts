import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect } from 'vitest'
import { db } from '#app/platform/database.server.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Person } from '#app/people/person.server.ts'
import description from '#app/teams/openapi.json' with { type: 'json' }
import type { WebhookEventType } from '#db/schema/webhooks.ts'
import { registerEndpoint } from '../change-endpoint.server.ts'
import { EVENT_TYPES } from '../event-types.ts'
import { sendWebhook } from '../send-webhook.server.ts'
import { tellWebhooks } from '../tell-webhooks.server.ts'
import type { Receiver } from './receiver.ts'

const ajv = new Ajv2020({ strict: false, validateFormats: false })
ajv.addSchema(description, 'api')

/** An endpoint that is told of everything, or of what is named. */
export async function anEndpoint(
  url: string,
  by: Person,
  events: readonly WebhookEventType[] = EVENT_TYPES,
) {
  return await registerEndpoint({ url, name: 'News list', events }, by)
}

/** Does what the jobs would: writes what was noted, and sends what is due. */
export async function doTheJobs(): Promise<void> {
  const noted = await db
    .selectFrom('webhook_event')
    .select('id')
    .where('told_at', 'is', null)
    .orderBy('id')
    .execute()
  for (const { id } of noted) await tellWebhooks(id)
  const due = await db
    .selectFrom('webhook_delivery')
    .select('id')
    .where('status', '=', 'waiting')
    .where('next_at', '<=', now())
    .orderBy('id')
    .execute()
  for (const { id } of due) await sendWebhook(id)
}

/** What was sent to an endpoint, the oldest first. */
export async function deliveriesTo(endpointId: string) {
  return await db
    .selectFrom('webhook_delivery')
    .innerJoin('webhook_endpoint', 'webhook_endpoint.id', 'webhook_delivery.endpoint_id')
    .innerJoin('webhook_event', 'webhook_event.id', 'webhook_delivery.event_id')
    .select(['webhook_delivery.id', 'webhook_delivery.public_id', 'status', 'attempts', 'code'])
    .select(['failure', 'next_at', 'type', 'content'])
    .where('webhook_endpoint.public_id', '=', endpointId)
    .orderBy('webhook_delivery.id')
    .execute()
}

/** What a program was told of one kind, each as the API's description says that it is. */
export function toldTo({ received }: Receiver, type: string): unknown[] {
  return received
    .map(({ body }) => JSON.parse(body))
    .filter((event) => event.type === type)
    .map((event) => {
      ajv.validate(`api#/webhooks/${type}/post/requestBody/content/application~1json/schema`, event)
      expect(ajv.errors).toBeNull()
      return event.data
    })
}
